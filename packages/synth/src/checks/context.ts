import {
  type BuiltManifest,
  type BuiltUnit,
  type Cluster,
  type FleetFacts,
  type Issue,
  type KindRules,
  kubernetesMinor,
  type RefusedRules,
  type SchemaSource,
} from '@kube-world/model';

import type { ValueShape } from './value-shape';

/** What the checks of one cluster are handed: everything that would be written. */
export interface CheckContext {
  readonly cluster: Cluster;
  /** The fleet around it. */
  readonly fleet: FleetFacts;
  /** With what the engine adds to their folders. */
  readonly units: readonly BuiltUnit[];
  /** The engine's own objects. */
  readonly gitops: readonly BuiltManifest[];
  /** What the units' charts make in the cluster; nothing of it is written. @default - charts are not looked into */
  readonly rendered?: readonly BuiltManifest[];
  /** @default - objects are not held against schemas, and built-in kinds are told by their group */
  readonly schemas?: SchemaSource;
  /** @default - the rules within schemas are left to the API server */
  readonly kindRules?: KindRules;
  /** @default - definitions are not asked whether a server takes the rules in them */
  readonly refusedRules?: RefusedRules;
  /** @default - objects are asked about no policy */
  readonly policies?: PolicyCheck;
  /** @default - charts' values are not looked into */
  readonly chartValues?: ChartValues;
  /** @default - a chart may make anything that is called after its release */
  readonly chartKinds?: ChartKinds;
}

/** The kinds that a chart makes in this version, with the names that do not hang on its release; `undefined` where nothing is known of it. */
export type ChartKinds = (
  chart: string,
  version: string,
) => readonly { readonly kind: string; readonly names?: readonly string[] }[] | undefined;

/** The values that a chart takes in this version; `undefined` where nothing is known of it. */
export type ChartValues = (chart: string, version: string) => ValueShape | undefined;

/** Finds what of a cluster breaks the fleet's policies. @param objects those that are written, of units and beside them @param rendered those that charts make */
export type PolicyCheck = (
  place: Pick<CheckContext, 'cluster' | 'fleet'>,
  units: readonly BuiltUnit[],
  objects: readonly BuiltManifest[],
  rendered: readonly BuiltManifest[],
) => readonly Issue[];

/** One rule: all that it finds, in any order. Never throws for what a person wrote. */
export type Rule = (context: CheckContext) => readonly Issue[];

/** The cluster's minor version of Kubernetes: `1.36` of `1.36.2`. */
export function minorVersion({ cluster }: CheckContext): string {
  return kubernetesMinor(cluster.spec.platform.kubernetes);
}

const gathered = new WeakMap<object, readonly BuiltManifest[]>();

/** Every object of the cluster; gathered once, since almost every rule asks. */
export function objectsOf(context: CheckContext): readonly BuiltManifest[] {
  const before = gathered.get(context);
  if (before) return before;
  const { units, gitops, rendered = [] } = context;
  const all = [...units.flatMap(({ manifests }) => manifests), ...gitops, ...rendered];
  gathered.set(context, all);
  return all;
}

/** Every object but the ones that an engine made of a chart: those hold the chart's values once more. */
export function objectsBesideCharts(context: CheckContext): readonly BuiltManifest[] {
  const charts = new Set(context.units.flatMap(({ releases }) => releases.map(({ at }) => at)));
  return charts.size === 0 ? objectsOf(context) : objectsOf(context).filter(({ at }) => !charts.has(at));
}
