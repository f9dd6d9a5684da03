import type { ApiObject, Client, Reference } from '../harness/client';
import type { KustomizationState } from './kustomizations';

/** `Role/monitoring/viewer`, as the kustomize-controller writes it. */
export function textOf({ kind, metadata: { name, namespace } }: Reference): string {
  return [kind, namespace, name].filter(Boolean).join('/');
}

/** Everything that Flux holds in the cluster. */
export function heldBy(states: ReadonlyMap<string, KustomizationState>): readonly Reference[] {
  return [...states.values()].flatMap(({ inventory }) => inventory);
}

/** Those of the objects that are there, and not on their way out. */
export async function present(client: Client, references: readonly Reference[]): Promise<readonly string[]> {
  const objects = await Promise.all(references.map((reference) => client.get(reference)));
  return references
    .filter((_, index) => objects[index]?.status === 200 && objects[index].body.metadata?.['deletionTimestamp'] === undefined)
    .map(textOf)
    .toSorted();
}

/**
 * The version of each object in the server's own count: what writes an object without changing it leaves it as it is.
 * Flux's own `Kustomization`s and sources are left out: whoever reconciles keeps their status.
 */
export async function versionsOf(client: Client, references: readonly Reference[]): Promise<ReadonlyMap<string, string | undefined>> {
  const others = references.filter(({ apiVersion }) => !/^(?:kustomize|source)\.toolkit\.fluxcd\.io\//.test(apiVersion));
  const objects = await Promise.all(others.map(async (reference): Promise<ApiObject> => (await client.get(reference)).body));
  return new Map(others.map((reference, index) => [textOf(reference), objects[index]?.metadata?.resourceVersion]));
}

/** The objects whose version is another one in `after`. */
export function changed(
  before: ReadonlyMap<string, string | undefined>,
  after: ReadonlyMap<string, string | undefined>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).toSorted();
}
