import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import type { Manifest } from '@kube-world/model';

import { fleet } from '../../../clusters/fleet';
import { bundlesFor, bundlesInOrder } from '../../delivery/fleet-bundles';
import { recordProof } from '../../proof/record';
import { describeWith, titleOf, toolPath } from '../../tools';
import { nameOf } from '../harness/apply-in-order';
import type { ApiObject } from '../harness/client';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { clusterPrograms } from '../harness/programs';
import { installDefinitions } from '../harness/install-definitions';
import { readManifests } from '../harness/read-manifests';
import { isChanged } from './changed';
import { definitionsWith } from './definitions';
import { deliveredUnits } from './delivered-units';
import { type DeployedBundle, FleetAgent } from './fleet-agent';
import { notHeld } from './held';
import { prepare } from './prepare';

const root = join(__dirname, '..', '..', '..');

describeWith([...clusterPrograms('1.36', { controllers: true }), 'helm', 'kubectl'], () => {
  describe.each(['management', 'pi'])('the bundles of %s as releases of the real helm', (name) => {
    const folder = join(root, 'dist', name);
    let cluster: LoopbackCluster;
    let agent: FleetAgent;
    let bundles: readonly DeployedBundle[];
    let began: number;

    beforeAll(async () => {
      began = Date.now();
      const spec = fleet.placements.find(({ cluster: one }) => one.name === name)?.cluster.spec;
      if (!spec) throw new Error(`the fleet has no cluster '${name}'`);
      // with the controllers, since it is they who make the account `default` of a new namespace
      cluster = await startCluster({ spec, controllers: true });
      await prepare(cluster.client, spec);
      agent = new FleetAgent(cluster.kubeconfig, join(cluster.folder, 'helm'));
      bundles = deployedBundles(folder);
      for (const { charts } of deliveredUnits(folder, 'fleet'))
        for (const chart of charts) await installDefinitions(cluster.client, definitionsWith(chart));
      if (spec.role === 'hub') byHand(cluster);
      for (const bundle of bundles) await agent.deploy(bundle);
    });
    afterAll(() => cluster?.stop());

    test('[KW-09] all are deployed, a bundle that brings a new namespace at the second try', async () => {
      const releases = await agent.releases();
      expect(releases.map((release) => release.name).toSorted()).toEqual(bundles.map((bundle) => bundle.name).toSorted());
      expect(releases.filter(({ status }) => status !== 'deployed')).toEqual([]);
      // helm looks at what is there, makes the namespace of the release, and then finds its own namespace in the way
      expect([...agent.retried.keys()]).toEqual(bundles.filter(bringsNamespace).map((bundle) => bundle.name));
      for (const words of agent.retried.values()) expect(words).toMatch(/namespaces "[\w-]+" already exists/);
    });

    test('every object belongs to the release of its bundle, and is held as it was written', async () => {
      const wrong: string[] = [];
      for (const { name: release, namespace, objects } of bundles)
        for (const object of objects) {
          const { body } = await cluster.client.get(object);
          const { annotations } = body.metadata as { readonly annotations?: Readonly<Record<string, string>> };
          const owner = `${annotations?.['meta.helm.sh/release-namespace']}/${annotations?.['meta.helm.sh/release-name']}`;
          if (owner !== `${namespace}/${release}`) wrong.push(`${nameOf(object)} belongs to ${owner}, not ${namespace}/${release}`);
          wrong.push(...notHeld(object, body, nameOf(object)));
        }
      expect(wrong).toEqual([]);
    });

    test('deployed a second time, nothing changes', async () => {
      const before = await look();
      for (const bundle of bundles) await agent.deploy(bundle);
      const after = await look();
      const changed = after.filter(({ object, body }, index) => isChanged(object, before[index]?.body, body));
      expect(changed.map(({ object }) => nameOf(object))).toEqual([]);
      recordProof({
        section: 'apply',
        cluster: name,
        engine: titleOf('helm'),
        figures: { releases: bundles.length, objects: after.length, atSecondTry: agent.retried.size, changedBySecondApply: changed.length },
        seconds: (Date.now() - began) / 1000,
      });
    });

    const look = (): Promise<readonly Seen[]> =>
      Promise.all(
        bundles.flatMap(({ objects }) => objects).map(async (object) => ({ object, body: (await cluster.client.get(object)).body })),
      );
  });
});

interface Seen {
  readonly object: Manifest;
  readonly body: ApiObject;
}

/** The bundles with objects, in Fleet's order; what its charts bring is their own affair. */
function deployedBundles(folder: string): readonly DeployedBundle[] {
  const options = new Map(bundlesFor(folder).map((bundle) => [bundle.name, bundle.options]));
  return bundlesInOrder(folder)
    .filter(({ release }) => release === undefined)
    .map(({ name, namespace, files }) => ({
      name,
      namespace,
      takeOwnership: options.get(name)?.helm?.takeOwnership ?? false,
      objects: readManifests(files),
    }));
}

/** A namespace that no cluster has from the start. */
function bringsNamespace({ objects }: DeployedBundle): boolean {
  return objects.some(({ kind, metadata }) => kind === 'Namespace' && metadata.name !== 'default');
}

/** The command of the how-to page. */
function byHand({ kubeconfig, folder }: LoopbackCluster): void {
  const args = ['--kubeconfig', kubeconfig, '--cache-dir', folder, 'apply', '-f', 'dist/management/gitops/*.*.yaml'];
  execFileSync(toolPath('kubectl'), args, { cwd: root, stdio: 'pipe' });
}
