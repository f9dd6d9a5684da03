import { join } from 'node:path';

import type { Manifest } from '@kube-world/model';

import { fleet } from '../../../clusters/fleet';
import { bundlesInOrder } from '../../delivery/fleet-bundles';
import { describeWith } from '../../tools';
import { nameOf } from '../harness/apply-in-order';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { clusterPrograms } from '../harness/programs';
import { installDefinitions } from '../harness/install-definitions';
import { readManifests } from '../harness/read-manifests';
import { definitionsWith } from './definitions';
import { type DeployedBundle, FleetAgent, wordsOf } from './fleet-agent';
import { prepare } from './prepare';

const spec = fleet.placements.find(({ cluster }) => cluster.name === 'pi')?.cluster.spec;
const units = bundlesInOrder(join(__dirname, '..', '..', '..', 'dist', 'pi'));
const claim = 'PersistentVolumeClaim home-assistant/home-assistant-backup';
const cronJob = 'CronJob home-assistant/home-assistant-backup';

function bundleOf(name: string, takeOwnership = true): DeployedBundle {
  const unit = units.find((one) => one.name === name);
  if (!unit) throw new Error(`dist/pi has no bundle '${name}'`);
  return { name, namespace: unit.namespace, takeOwnership, objects: readManifests(unit.files) };
}

describeWith([...clusterPrograms('1.36'), 'helm'], () => {
  describe('what leaves the source', () => {
    const namespaces = bundleOf('pi-namespace-home-assistant');
    const home = bundleOf('pi-home-assistant');
    let cluster: LoopbackCluster;
    let agent: FleetAgent;

    beforeAll(async () => {
      if (!spec) throw new Error('the fleet has no pi');
      cluster = await startCluster({ spec });
      await prepare(cluster.client, spec);
      await installDefinitions(cluster.client, definitionsWith({ name: 'cert-manager', values: { crds: { enabled: true } } }));
      agent = new FleetAgent(cluster.kubeconfig, join(cluster.folder, 'helm'));
      await agent.deploy(namespaces);
      await agent.deploy(home);
    });
    afterAll(() => cluster?.stop());

    const present = async (objects: readonly Manifest[]): Promise<readonly string[]> => {
      const answers = await Promise.all(objects.map(async (object) => ({ object, status: (await cluster.client.get(object)).status })));
      return answers.filter(({ status }) => status === 200).map(({ object }) => nameOf(object));
    };

    test('is pruned, but claims stay with their data', async () => {
      expect(await present(home.objects)).toEqual(home.objects.map(nameOf));
      const left = home.objects.filter((object) => ![claim, cronJob].includes(nameOf(object)));
      await agent.deploy({ ...home, objects: left });
      expect(await present(home.objects)).toEqual(home.objects.map(nameOf).filter((name) => name !== cronJob));
    });

    test('a bundle that goes leaves namespaces and claims', async () => {
      await agent.deploy(home);
      for (const one of [home, namespaces]) await agent.uninstall(one);
      const all = [...namespaces.objects, ...home.objects];
      const kept = all.filter(({ kind }) => kind === 'Namespace' || kind === 'PersistentVolumeClaim');
      expect(kept.length).toBeGreaterThan(2);
      expect(await present(all)).toEqual(kept.map(nameOf));
    });

    test('without the mark that keeps it, a claim goes', async () => {
      const marked = home.objects.find((object) => nameOf(object) === claim);
      if (!marked) throw new Error(`dist/pi holds no ${claim}`);
      const unmarked = { ...marked, metadata: { name: 'unmarked', namespace: 'default' } };
      const bundle = { name: 'unmarked', namespace: 'default', takeOwnership: true, objects: [unmarked] };
      await agent.deploy(bundle);
      await agent.deploy({ ...bundle, objects: [] });
      // it is there until the controllers, which do not run here, take its finalizer away
      expect((await cluster.client.get(unmarked)).body.metadata).toHaveProperty('deletionTimestamp');
    });

    test('what a cluster has before us is refused unless the bundle takes it over', async () => {
      const own = bundleOf('pi-namespace-default', false);
      const refused = await agent.install(own).catch(wordsOf);
      expect(refused).toContain('Namespace "default" in namespace "" exists and cannot be imported into the current release');
      await agent.deploy({ ...own, name: 'taken-over', takeOwnership: true });
      expect(await present(own.objects)).toEqual(own.objects.map(nameOf));
    });
  });
});
