import type { App, Manifest } from '@kube-world/model';

/** Fields that are put over others: maps are merged, all else stands in place of what was there, and `undefined` takes it away. */
export type Patch = Readonly<Record<string, unknown>>;

/** What a fleet has otherwise than the good one. */
export interface Change {
  /** Facts of the cluster. */
  readonly cluster?: Patch;
  /** Facts of the fleet. */
  readonly fleet?: Patch;
  /** Of the app `web`: its traffic, namespace, waivers and needs. */
  readonly app?: Patch;
  /** The spec of the pods of `web`. */
  readonly pod?: Patch;
  readonly podMetadata?: Patch;
  /** The container of those pods. */
  readonly container?: Patch;
  /** The objects of `web`, by kind. */
  readonly of?: Readonly<Record<string, Patch>>;
  /** More objects of `web`. */
  readonly objects?: readonly Manifest[];
  /** API groups whose kinds `web` brings. */
  readonly brings?: readonly string[];
  /** Further apps of the cluster. */
  readonly apps?: readonly App[];
  /** Apps that stand beside the namespaces as they are, without any that is made for them. */
  readonly bare?: readonly App[];
  /** A second cluster, in networks of its own. @default - the fleet has one */
  /** Nothing runs on it. @default false */
  readonly nothing?: boolean;
  readonly beside?: Omit<Change, 'fleet' | 'beside'>;
}

export function changed<T>(before: T, patch: Patch = {}): T {
  const after: Record<string, unknown> = { ...(before as Patch) };
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) delete after[key];
    else after[key] = isMap(value) && isMap(after[key]) ? changed(after[key], value) : value;
  }
  return after as T;
}

function isMap(value: unknown): value is Patch {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
