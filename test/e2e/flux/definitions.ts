import type { ChartCrd } from '@kube-world/charts';

import { type CustomResourceDefinition, customResourceDefinitions } from '../harness/custom-resource-definitions';

const all = customResourceDefinitions();

/** What is there before anything of ours: Flux, and what K3s brings. */
export function fromTheStart(): readonly CustomResourceDefinition[] {
  return all
    .filter(({ spec: { group } }) => group.endsWith('.fluxcd.io') || group === 'helm.cattle.io' || group === 'traefik.io')
    .map(asFluxHasIt);
}

/** The definitions of kinds that a chart brings. */
export function broughtBy(crds: readonly ChartCrd[]): readonly CustomResourceDefinition[] {
  const names = new Set(crds.map(({ group, kind }) => `${group} ${kind}`));
  return all.filter(({ spec }) => names.has(`${spec.group} ${spec.names.kind}`));
}

/** Flux's own definitions say of a new object that nobody has looked at it yet, and who waits for it knows; ours leave the status out. */
function asFluxHasIt(definition: CustomResourceDefinition): CustomResourceDefinition {
  const { spec } = definition;
  if (!/^(?:helm|source|kustomize)\.toolkit\.fluxcd\.io$/.test(spec.group)) return definition;
  const versions = spec.versions.map((version) => {
    const { openAPIV3Schema } = version.schema;
    const status = { ...openAPIV3Schema.properties?.['status'], default: { observedGeneration: -1 } };
    return { ...version, schema: { openAPIV3Schema: { ...openAPIV3Schema, properties: { ...openAPIV3Schema.properties, status } } } };
  });
  return { ...definition, spec: { ...spec, versions } };
}
