import type { Manifest } from '@kube-world/model';

import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { definitionsWith } from '../apply/definitions';
import { prepare } from '../apply/prepare';
import { type WrittenCluster, writtenCluster } from '../apply/written-cluster';
import { type Applied, applyInOrder, applyUnit, refusals } from '../harness/apply-in-order';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { eventually } from '../harness/eventually';
import { installDefinitions } from '../harness/install-definitions';
import { clusterPrograms } from '../harness/programs';
import { bare, deployment, labels, object, pod, privileged, rbac, right, role } from './objects';

const kubernetes = '1.36';
/** Nobody's, and without a level: the policies hold there all the same. */
const shop = 'shop';
const home = 'home-assistant';

describeWith(clusterPrograms(kubernetes, { controllers: true }), () => {
  describe('the policies that pi gets', () => {
    const began = Date.now();
    const figures = { policies: 0, objects: 0, verdicts: 0, disagreements: 0 };
    let cluster: LoopbackCluster;
    let written: WrittenCluster;
    let applied: readonly Applied[];

    /** The policies for which the server refuses an object; none where it takes it. @throws Error for a refusal that is no policy's */
    async function refusedFor(asked: Manifest): Promise<readonly string[]> {
      const { status, body } = await cluster.client.apply(asked, { dryRun: true });
      figures.objects += 1;
      figures.verdicts += 1;
      if (status < 300) return [];
      const found = [...(body.message ?? '').matchAll(/ValidatingAdmissionPolicy '([^']+)'/g)].map(([, name]) => name ?? '');
      if (found.length === 0) throw new Error(`${asked.kind}: ${status} ${body.message}`);
      return found;
    }

    beforeAll(async () => {
      written = writtenCluster('pi');
      const { placement, units } = written;
      cluster = await startCluster({ spec: placement.cluster.spec, controllers: true });
      const { client } = cluster;
      await prepare(client, placement.cluster.spec);
      const policies = units.filter(({ name }) => name === 'pi-policies');
      const first = (await Promise.all(policies.map((unit) => applyUnit(client, unit)))).flat();
      figures.policies = first.filter(({ object: { kind } }) => kind === 'ValidatingAdmissionPolicy').length;
      await client.apply(object('v1', 'Namespace', shop));
      // a server takes new policies up one after the other
      const probes = [
        deployment(shop, privileged),
        deployment(shop, bare),
        role(shop, ['*']),
        object('v1', 'Service', 'web', shop, { spec: { externalIPs: ['192.0.2.9'], ports: [{ port: 80 }] } }),
      ];
      for (const probe of probes)
        await eventually(`${probe.kind} is refused`, async () => ((await refusedFor(probe)).length > 0 ? true : undefined));
      applied = [
        ...first,
        ...(await applyInOrder(
          client,
          units.filter((unit) => !policies.includes(unit)),
          async ({ charts }) => {
            for (const chart of charts) await installDefinitions(client, definitionsWith(chart));
          },
        )),
      ];
      figures.objects += applied.length;
      figures.verdicts += applied.length;
      // without its account a pod is refused before any policy is asked
      for (const namespace of [shop, home, 'monitoring', 'kube-system'])
        await client.apply(object('v1', 'ServiceAccount', 'app', namespace));
    });
    afterAll(() => cluster?.stop());

    test('[KW-48] all that pi gets is accepted while they refuse', () => {
      expect(figures.policies).toBeGreaterThan(30);
      expect(applied.length).toBeGreaterThan(150);
      expect(refusals(applied)).toEqual([]);
    });

    test('controllers may make the pods of every app of ours, those with waivers too', async () => {
      const made = await eventually('pods of all workloads', async () => {
        const pods = (await cluster.client.list('v1', 'Pod')).map(({ metadata }) => metadata as Manifest['metadata']);
        const names = new Set(pods.filter(({ namespace }) => namespace === home).map((each) => each.labels?.['app.kubernetes.io/name']));
        return names.size >= 4 ? names : undefined;
      });
      expect([...made].toSorted()).toEqual([home, 'mosquitto', 'zigbee2mqtt', 'zwave-js-ui']);
    });

    test.each<[string, Manifest, readonly string[]]>([
      ['a pod that is right', pod(shop, right), []],
      ['a privileged pod', pod(shop, privileged), ['container-privileged']],
      ['a privileged pod beside the apps', pod(home, privileged), ['container-privileged']],
      ['what makes such a pod', deployment(shop, privileged), ['container-privileged']],
      ['a pod of the app that may', pod(home, privileged, labels('zigbee2mqtt', 'zigbee2mqtt')), []],
      ['what makes pods of that app', deployment(home, privileged, 'zigbee2mqtt'), []],
      ['a pod that has one of its labels', pod(home, privileged, { 'app.kubernetes.io/name': 'zigbee2mqtt' }), ['container-privileged']],
      ['a pod that has its labels elsewhere', pod(shop, privileged, labels('zigbee2mqtt', 'zigbee2mqtt')), ['container-privileged']],
      ['what that app may not', pod(home, { ...privileged, resources: {} }, labels('zigbee2mqtt', 'zigbee2mqtt')), ['container-resources']],
      ['a role of wildcards', role(shop, ['*']), ['role-wildcards']],
      ['a role of the whole cluster that is part of us', role(undefined, ['*'], { 'app.kubernetes.io/part-of': 'pi' }), ['role-wildcards']],
    ])('%s', async (_, asked, policies) => {
      expect(await refusedFor(asked)).toEqual(policies);
    });

    test.each<[string, Manifest]>([
      ['pods of Kubernetes', pod('kube-system', privileged)],
      ['pods of a chart', pod('monitoring', bare)],
      ['a role of the whole cluster that is not ours', role(undefined, ['*'])],
      ['one of another', role(undefined, ['*'], { 'app.kubernetes.io/part-of': 'traefik' })],
      [
        'a binding of the platform',
        object(rbac, 'ClusterRoleBinding', 'addon', undefined, {
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
        }),
      ],
    ])('%s are not asked', async (_, asked) => {
      expect(await refusedFor(asked)).toEqual([]);
    });

    test('what was seen is kept', () => {
      const seconds = (Date.now() - began) / 1000;
      recordProof({ section: 'policies', cluster: 'pi', engine: `kube-apiserver ${cluster.kubernetes}`, figures, seconds });
      expect(figures.verdicts).toBeGreaterThan(150);
    });
  });
});
