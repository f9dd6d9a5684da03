import { type BuiltUnit, groupOf, type Manifest } from '@kube-world/model';

import { referenceKey } from './reference';
import { madeBy } from './references';
import { field } from './uses';

/** What is made -> the unit that makes it. The first wins; two makers of one object are an issue of their own. */
export type Makers = ReadonlyMap<string, string>;

/** Objects by kind, namespace and name, and kinds by group and kind. */
export function makersOf(units: readonly Pick<BuiltUnit, 'unit' | 'manifests' | 'releases'>[]): Makers {
  const makers = new Map<string, string>();
  const add = (key: string, unit: string): void => void (makers.has(key) || makers.set(key, unit));
  for (const { unit, manifests, releases } of units) {
    for (const { manifest } of manifests) {
      for (const made of madeBy(manifest)) add(referenceKey(made), unit.name);
      const kind = kindDefinedBy(manifest);
      if (kind !== undefined) add(kind, unit.name);
    }
    for (const release of releases) for (const crd of release.chart.crds) add(keyOfKind(crd.group, crd.kind), unit.name);
    for (const provided of unit.app.provides ?? []) add(referenceKey({ namespace: '', ...provided }), unit.name);
  }
  return makers;
}

/** The key of an object's kind. */
export function kindKey({ apiVersion, kind }: Manifest): string {
  return keyOfKind(groupOf(apiVersion), kind);
}

/** Whether a key is that of a kind, and not of an object. */
export function isKindKey(key: string): boolean {
  return key.startsWith(kindPrefix);
}

const kindPrefix = 'kind:';

const keyOfKind = (group: string, kind: string): string => `${kindPrefix}${group}/${kind}`;

/** `undefined` for what is no definition, and for one that says too little, which the check stage refuses. */
function kindDefinedBy(manifest: Manifest): string | undefined {
  if (manifest.kind !== 'CustomResourceDefinition') return undefined;
  const group = field(manifest['spec'], 'group');
  const kind = field(field(manifest['spec'], 'names'), 'kind');
  return typeof group === 'string' && typeof kind === 'string' ? keyOfKind(group, kind) : undefined;
}
