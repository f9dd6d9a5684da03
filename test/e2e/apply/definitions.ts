import { chartFacts, installedCrds } from '@kube-world/charts/facts';
import { type ClusterSpec, providedGroups } from '@kube-world/model';

import { type CustomResourceDefinition, customResourceDefinitions } from '../harness/custom-resource-definitions';
import type { PlacedChart } from './delivered-units';

let known: ReadonlyMap<string, CustomResourceDefinition> | undefined;

/** All that packages/crds holds, by `<group>/<kind>`. */
function definitionsByKind(): ReadonlyMap<string, CustomResourceDefinition> {
  return (known ??= new Map(
    customResourceDefinitions().map((definition) => [`${definition.spec.group}/${definition.spec.names.kind}`, definition]),
  ));
}

/** What platform and engine have installed before anything of ours comes. */
export function definitionsBefore(spec: ClusterSpec): readonly CustomResourceDefinition[] {
  const groups = new Set(providedGroups(spec));
  return [...definitionsByKind().values()].filter(({ spec: { group } }) => groups.has(group));
}

/** What comes with a chart, as far as packages/crds knows it. */
export function definitionsWith(chart: PlacedChart): readonly CustomResourceDefinition[] {
  return kindsOf(chart).flatMap((kind) => definitionsByKind().get(kind) ?? []);
}

/** Kinds that a chart brings and packages/crds does not know, as `<group>/<kind>`. */
export function unknownKindsOf(chart: PlacedChart): readonly string[] {
  return kindsOf(chart).filter((kind) => !definitionsByKind().has(kind));
}

function kindsOf({ name, values }: PlacedChart): readonly string[] {
  const { installed, registered } = installedCrds(chartFacts(name), values);
  return [...installed, ...registered].map(({ group, kind }) => `${group}/${kind}`);
}
