import { type BuiltUnit, compareText, groupOf, type Manifest } from '@kube-world/model';

import type { Build } from '../build/build-unit';
import { referenceKey } from './reference';
import { madeBy, usedBy } from './references';
import { field } from './uses';

/** Adds to each unit whom it waits for: whoever makes what its objects use, and what its app says beside that. */
export function inferOrder(builds: readonly Build[]): readonly BuiltUnit[] {
  const makers = makersOf(builds);
  return builds.map((build) => {
    const waitsFor = new Set<string>();
    for (const { manifest } of build.manifests) {
      for (const key of keysUsed(manifest)) {
        const maker = makers.get(key);
        if (maker !== undefined) waitsFor.add(maker);
      }
    }
    for (const release of build.releases) {
      const maker = makers.get(referenceKey({ kind: 'Namespace', namespace: '', name: release.namespace }));
      if (maker !== undefined) waitsFor.add(maker);
      for (const key of namesInValues(release.values)) {
        const named = makers.get(key);
        if (named !== undefined) waitsFor.add(named);
      }
    }
    for (const app of build.unit.app.dependsOn ?? []) waitsFor.add(app.name);
    for (const { app } of build.unit.app.traffic?.talksTo ?? []) waitsFor.add(app.name);
    waitsFor.delete(build.unit.name);
    return { ...build, dependsOn: [...waitsFor].toSorted(compareText) };
  });
}

const kindKey = (group: string, kind: string): string => `kind:${group}/${kind}`;

function keysUsed(manifest: Manifest): readonly string[] {
  const keys = usedBy(manifest).map(referenceKey);
  const group = groupOf(manifest.apiVersion);
  // a built-in kind has no maker in the table, so it adds nothing
  keys.push(kindKey(group, manifest.kind));
  return keys;
}

/** Helm values name classes and secrets in fields of the same names as manifests do. */
function namesInValues(values: object): readonly string[] {
  return usedBy({ apiVersion: 'v1', kind: 'Values', metadata: { name: 'values' }, values }).map(referenceKey);
}

/** What is made -> the unit that makes it. The first wins; two makers of one object are an issue of their own. */
function makersOf(builds: readonly Build[]): ReadonlyMap<string, string> {
  const makers = new Map<string, string>();
  const add = (key: string, unit: string): void => void (makers.has(key) || makers.set(key, unit));
  for (const { unit, manifests, releases } of builds) {
    for (const { manifest } of manifests) {
      for (const made of madeBy(manifest)) add(referenceKey(made), unit.name);
      const kind = kindDefinedBy(manifest);
      if (kind !== undefined) add(kind, unit.name);
    }
    for (const release of releases) for (const crd of release.chart.crds) add(kindKey(crd.group, crd.kind), unit.name);
    for (const provided of unit.app.provides ?? []) add(referenceKey({ namespace: '', ...provided }), unit.name);
  }
  return makers;
}

/** `undefined` for what is no definition, and for one that says too little, which the check stage refuses. */
function kindDefinedBy(manifest: Manifest): string | undefined {
  if (manifest.kind !== 'CustomResourceDefinition') return undefined;
  const group = field(manifest['spec'], 'group');
  const kind = field(field(manifest['spec'], 'names'), 'kind');
  return typeof group === 'string' && typeof kind === 'string' ? kindKey(group, kind) : undefined;
}
