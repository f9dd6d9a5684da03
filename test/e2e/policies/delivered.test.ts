import { defineCluster, type Manifest, placeOn } from '@kube-world/model';

import { piApps } from '../../../clusters/pi/apps';
import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import { writtenAs, writtenCluster } from '../apply/written-cluster';
import { type Applied, refusals } from '../harness/apply-in-order';
import type { LoopbackCluster } from '../harness/cluster';
import { eventually } from '../harness/eventually';
import { clusterPrograms } from '../harness/programs';
import { bare, deployment, labels, object, pod, privileged, rbac, right, role } from './objects';
import { refusedFor as refusedBy, shop, startRefusing } from './refusing-cluster';

const kubernetes = '1.36';
const home = 'home-assistant';

describeWith(clusterPrograms(kubernetes, { controllers: true }), () => {
  describe('the policies that pi gets', () => {
    const began = Date.now();
    const figures = { policies: 0, objects: 0, verdicts: 0, disagreements: 0 };
    let cluster: LoopbackCluster;
    let applied: readonly Applied[];

    async function refusedFor(asked: Manifest): Promise<readonly string[]> {
      figures.objects += 1;
      figures.verdicts += 1;
      return refusedBy(cluster.client, asked);
    }

    beforeAll(async () => {
      ({ cluster, applied } = await startRefusing(writtenCluster('pi')));
      figures.policies = applied.filter(({ object: { kind } }) => kind === 'ValidatingAdmissionPolicy').length;
      figures.objects += applied.length;
      figures.verdicts += applied.length;
      // without its account a pod is refused before any policy is asked
      for (const namespace of [shop, home, 'monitoring', 'kube-system'])
        await cluster.client.apply(object('v1', 'ServiceAccount', 'app', namespace));
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
      expect([...made].map(String).toSorted()).toEqual([home, 'mosquitto', 'zigbee2mqtt', 'zwave-js-ui']);
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

  describe('the same house, pulled by Flux', () => {
    let cluster: LoopbackCluster;
    let applied: readonly Applied[];

    beforeAll(async () => {
      const pi = defineCluster({ ...piApps.cluster.spec, engine: 'flux', role: 'standalone' });
      const apps = piApps.units.map(({ app }) => app);
      ({ cluster, applied } = await startRefusing(writtenAs(placeOn(pi, apps))));
    });
    afterAll(() => cluster?.stop());

    test('what the engine makes of its units, roles among them, is accepted as well', () => {
      expect(refusals(applied)).toEqual([]);
      const reconcilers = applied.filter(({ object: { kind, metadata } }) => kind === 'Role' && metadata.name.endsWith('-reconciler'));
      expect(reconcilers.length).toBeGreaterThan(3);
    });
  });
});
