import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fleet } from '../../../clusters/fleet';
import { toolPath } from '../../tools';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { installDefinitions } from '../harness/install-definitions';
import type { Reference } from '../harness/client';
import { startKustomizeController } from './controller';
import { fromTheStart } from './definitions';
import { History } from './history';
import { Kustomizations } from './kustomizations';
import { Repository } from './repository';
import { requireSuccess } from './require-success';

const root = join(__dirname, '../../..');

/** A cluster with Flux's kustomize-controller beside it, to which `gitops/` was applied, and nothing else yet. */
export interface FluxSuite {
  readonly cluster: LoopbackCluster;
  readonly repository: Repository;
  readonly kustomizations: Kustomizations;
  readonly history: History;
  stop(): Promise<void>;
}

/** Starts one, as docs/how-to/deliver.md has a person do it: Flux is there, then `kubectl apply -k dist/<cluster>/gitops/`. */
export async function startFlux(name: string): Promise<FluxSuite> {
  const placement = fleet.placements.find((candidate) => candidate.cluster.name === name);
  if (!placement) throw new Error(`the fleet has no cluster '${name}'`);
  const cluster = await startCluster({ spec: placement.cluster.spec, controllers: true, scheduler: true });
  const { client } = cluster;
  try {
    await installDefinitions(client, fromTheStart());
    await requireSuccess(client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'flux-system' } }));
    const history = new History(cluster);
    const kustomizations = new Kustomizations(client, await startKustomizeController(cluster));
    execFileSync(toolPath('kubectl'), ['--kubeconfig', cluster.kubeconfig, 'apply', '-k', join(root, 'dist', name, 'gitops')], {
      stdio: 'pipe',
    });
    const repository = new Repository(client, join(cluster.folder, 'repository'), name);
    const stop = async (): Promise<void> => {
      repository.close();
      await cluster.stop();
    };
    return { cluster, repository, kustomizations, history, stop };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** An object of `dist/<cluster>`, with the folder that it lies in: `gitops`, or the name of its unit. */
export interface InventoryObject {
  readonly unit: string;
  readonly reference: Reference;
}

/** What `inventory.json` says that there is. */
export function inventoryOf(cluster: string): readonly InventoryObject[] {
  const text = readFileSync(join(root, 'dist', cluster, 'inventory.json'), 'utf8');
  return Object.entries(JSON.parse(text) as Readonly<Record<string, Entry>>).flatMap(([path, { apiVersion, kind, name, namespace }]) =>
    kind === undefined
      ? []
      : [
          {
            unit: path.split('/').at(-2) ?? '',
            reference: { apiVersion, kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) } },
          },
        ],
  );
}

interface Entry {
  readonly apiVersion: string;
  /** Files that hold no object have none. */
  readonly kind?: string;
  readonly name: string;
  readonly namespace?: string;
}
