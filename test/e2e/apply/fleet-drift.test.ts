import { join } from 'node:path';

import type { Manifest } from '@kube-world/model';

import { bundlesFor } from '../../delivery/fleet-bundles';
import { describeWith } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { clusterPrograms } from '../harness/programs';
import { FleetAgent, wordsOf } from './fleet-agent';

const dist = join(__dirname, '..', '..', '..', 'dist');
const source: Manifest = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'home', namespace: 'default' },
  spec: {
    replicas: 1,
    serviceName: 'home',
    selector: { matchLabels: { app: 'home' } },
    template: { metadata: { labels: { app: 'home' } }, spec: { containers: [{ name: 'home', image: 'example.com/home:1' }] } },
  },
};
const withReplicas = (replicas: number): Manifest => ({ ...source, spec: { ...(source['spec'] as object), replicas } });

describeWith([...clusterPrograms('1.36'), 'helm'], () => {
  describe('what somebody changes by hand', () => {
    let cluster: LoopbackCluster;
    let agent: FleetAgent;
    beforeAll(async () => {
      cluster = await startCluster();
      agent = new FleetAgent(cluster.kubeconfig, join(cluster.folder, 'helm'));
    });
    afterAll(() => cluster?.stop());

    /** A release of one object, whose number of replicas somebody then sets to none. */
    const changedByHand = async (takeOwnership: boolean) => {
      const name = takeOwnership ? 'taken' : 'untaken';
      const object = (replicas: number): Manifest => ({ ...withReplicas(replicas), metadata: { ...source.metadata, name } });
      const bundle = { name, namespace: 'default', takeOwnership, objects: [object(1)] };
      await agent.install(bundle);
      await cluster.client.merge(object(1), { spec: { replicas: 0 } });
      const replicas = async () => ((await cluster.client.get(object(1))).body['spec'] as { readonly replicas: number }).replicas;
      return { bundle, object, replicas };
    };

    test('is set back, and what leaves Git as an upgrade wins over it', async () => {
      const { bundle, object, replicas } = await changedByHand(true);
      await agent.correctDrift(bundle, 1);
      expect(await replicas()).toBe(1);
      await cluster.client.merge(object(1), { spec: { replicas: 0 } });
      await agent.upgrade({ ...bundle, objects: [object(2)] });
      expect(await replicas()).toBe(2);
    });

    test('stops every upgrade of a bundle that takes nothing over', async () => {
      const { bundle, object, replicas } = await changedByHand(false);
      const words = await agent.upgrade({ ...bundle, objects: [object(2)] }).catch(wordsOf);
      expect(words).toContain('Apply failed with 1 conflict');
      expect(await replicas()).toBe(0);
    });

    test('so every bundle of objects takes over', () => {
      const bundles = ['management', 'pi'].flatMap((name) => bundlesFor(join(dist, name))).filter(({ options }) => !options.helm?.chart);
      expect(bundles.length).toBeGreaterThan(20);
      expect(bundles.filter(({ options }) => options.helm?.takeOwnership !== true).map(({ name }) => name)).toEqual([]);
    });
  });
});
