import type { Manifest } from '@kube-world/model';

import type { Answer, ApplyOptions, Client } from './client';

/** What is applied together. */
export interface UnitObjects {
  readonly name: string;
  readonly objects: readonly Manifest[];
}

/** What became of one object. */
export interface Applied {
  readonly unit: string;
  readonly object: Manifest;
  readonly answer: Answer;
}

/**
 * Applies units one after the other, refused objects and all. Within a unit namespaces come first, as engines have it, and
 * the rest side by side.
 * @param before called ahead of each unit: for what the cluster gets from elsewhere
 */
export async function applyInOrder<U extends UnitObjects>(
  client: Client,
  units: readonly U[],
  before: (unit: U) => Promise<void> = async () => undefined,
): Promise<readonly Applied[]> {
  const applied: Applied[] = [];
  for (const unit of units) {
    await before(unit);
    applied.push(...(await applyUnit(client, unit)));
  }
  return applied;
}

/** One unit, namespaces first. */
export async function applyUnit(client: Client, { name, objects }: UnitObjects, options?: ApplyOptions): Promise<readonly Applied[]> {
  const apply = async (object: Manifest): Promise<Applied> => ({ unit: name, object, answer: await client.apply(object, options) });
  const namespaces = await Promise.all(objects.filter(isNamespace).map(apply));
  return [...namespaces, ...(await Promise.all(objects.filter((object) => !isNamespace(object)).map(apply)))];
}

/** What the server did not take, one line each with its words. */
export function refusals(applied: readonly Applied[]): readonly string[] {
  return applied
    .filter(({ answer }) => answer.status >= 300)
    .map(({ unit, object, answer }) => `${unit}: ${nameOf(object)}: ${answer.status} ${answer.body.message}`);
}

/** What the server took and warns of, one line each. */
export function warnings(applied: readonly Applied[]): readonly string[] {
  return applied.flatMap(({ unit, object, answer }) => (answer.warnings ?? []).map((warning) => `${unit}: ${nameOf(object)}: ${warning}`));
}

/** `Service home-assistant/mosquitto`. */
export function nameOf({ kind, metadata: { namespace, name } }: Manifest): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

function isNamespace({ kind }: Manifest): boolean {
  return kind === 'Namespace';
}
