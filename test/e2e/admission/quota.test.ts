import { computeQuota, containerLimits, withNamespaces } from '@kube-world/constructs';
import type { App, NamespaceSpec } from '@kube-world/model';

import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith } from '../../packages/constructs/test-clusters';
import { recordProof } from '../../proof/record';
import { describeWith } from '../../tools';
import type { Client } from '../harness/client';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { eventually } from '../harness/eventually';
import { clusterPrograms } from '../harness/programs';
import { podWith } from './pods';

const quota = { ...computeQuota, pods: '2' };
/** No cluster of the fleet says quotas today; these are what our construct makes of them. */
const namespaces: readonly NamespaceSpec[] = [
  { name: 'open', podSecurity: 'restricted' },
  { name: 'counted', podSecurity: 'restricted', quota },
  { name: 'helped', podSecurity: 'restricted', quota, limits: containerLimits },
];
const stated = { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '1', memory: '1Gi' } };
const much = { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '4', memory: '41Gi' } };
const missing = 'must specify limits.cpu for: app; limits.memory for: app; requests.cpu for: app; requests.memory for: app';

describeWith(clusterPrograms('1.36', { controllers: true }), () => {
  describe('a namespace with a quota', () => {
    const began = Date.now();
    let tried = 0;
    let cluster: LoopbackCluster;

    beforeAll(async () => {
      cluster = await startCluster({ controllers: true });
      const apps = namespaces.map((namespace): App => ({ name: namespace.name, namespace, layer: 'apps', build: () => undefined }));
      const units = withNamespaces(apps).filter(({ name }) => namespaces.some((namespace) => name === `namespace-${namespace.name}`));
      for (const unit of units) for (const object of buildApp(unit, clusterWith()).objects) await accepted(object);
      await eventually('the quotas are counted', async () => {
        const found = await cluster.client.list('v1', 'ResourceQuota');
        return found.length === 2 && found.every(({ status }) => status !== null && typeof status === 'object' && 'hard' in status)
          ? true
          : undefined;
      });
    });
    afterAll(() => cluster?.stop());

    test.each<[string, string, object, string | undefined]>([
      ['a pod without limits is accepted where no quota wants them', 'open', {}, undefined],
      ['a pod without limits is refused where a quota wants them', 'counted', {}, `failed quota: compute-quota: ${missing}`],
      ['a pod with limits is accepted beside a quota', 'counted', stated, undefined],
      ['a pod that takes more than all is refused', 'counted', much, 'exceeded quota: compute-quota, requested: limits.memory=41Gi'],
      ['a pod without limits gets them where the namespace says which', 'helped', {}, undefined],
      ['a container above the bounds is refused', 'helped', much, 'maximum memory usage per Container is 8Gi, but limit is 41Gi'],
      [
        'a container below the bounds is refused',
        'helped',
        { requests: { cpu: '20m', memory: '64Mi' }, limits: { cpu: '1', memory: '1Gi' } },
        'minimum cpu usage per Container is 100m, but request is 20m',
      ],
    ])('%s', async (_, namespace, resources, refusal) => {
      const { status, body } = await tryPod(podWith(namespace, resources), { dryRun: true });
      if (refusal === undefined) expect([status, body.message]).toEqual([201, undefined]);
      else expect(body.message).toContain(refusal);
      expect(status).toBe(refusal === undefined ? 201 : 403);
    });

    test('what a pod gets is what the namespace says', async () => {
      const { body } = await tryPod(podWith('helped', {}), { dryRun: true });
      const { defaultRequest: requests, default: limits } = containerLimits;
      expect(body['spec']).toMatchObject({ containers: [{ resources: { requests, limits } }] });
    });

    test('one pod more than the quota counts is refused', async () => {
      const names = ['first', 'second', 'third'];
      const answers = [];
      for (const name of names) answers.push(await tryPod(podWith('counted', stated, name)));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 403]);
      expect(answers.at(-1)?.body.message).toContain('exceeded quota: compute-quota, requested: pods=1, used: pods=2, limited: pods=2');
    });

    test('what was seen is kept', () => {
      recordProof({
        section: 'admission',
        cluster: 'fleet',
        engine: `kube-apiserver ${cluster.kubernetes} with quotas`,
        figures: { pods: tried },
        seconds: (Date.now() - began) / 1000,
      });
      expect(tried).toBe(11);
    });

    /** Asks for a pod, and counts that it was asked. */
    const tryPod: Client['apply'] = (pod, options) => {
      tried += 1;
      return cluster.client.apply(pod, options);
    };

    async function accepted(object: Parameters<typeof cluster.client.apply>[0]): Promise<void> {
      const { status, body } = await cluster.client.apply(object);
      if (status >= 300) throw new Error(`${object.kind} ${object.metadata.name}: ${status} ${body.message}`);
    }
  });
});
