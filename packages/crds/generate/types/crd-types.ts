import type { CrdKind } from '../read-crds';
import { hasRequired } from './builtin-types';
import { nameTypes } from './name-types';
import { propsOf } from './props';
import type { GroupTypes } from './write-types';

/** The types of the CRDs of one group version. */
export function crdTypes(crds: readonly CrdKind[]): GroupTypes {
  const kinds = crds.map((crd) => ({ ...crd, props: propsOf(crd.schema, crd.namespaced) }));
  const named = nameTypes(
    kinds,
    kinds.flatMap(({ kind }) => [kind, `${kind}Props`]),
  );
  return {
    kinds: kinds.map(({ kind, namespaced, props }) => ({
      kind,
      namespaced,
      hasRequired: hasRequired(props),
      declarations: named.byKind.get(kind) ?? [],
    })),
    shared: named.shared,
    homeOf: (name) => named.homeOf.get(name),
  };
}
