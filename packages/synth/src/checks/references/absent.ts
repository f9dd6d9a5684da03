import type { Issue } from '@kube-world/model';

import { suggest } from '../../schema/nearest';
import { fieldPath, quoted } from '../../schema/walk';
import { chainTo } from './chain';
import type { ClusterIndex, PlacedUse } from './cluster-index';

/** How a rule speaks of what is not there. */
export interface Absence {
  readonly rule: string;
  /** What to do where no name is near. */
  readonly remedy: string;
}

/** An issue for each reference to what is not in the cluster; those that may be left open, and those into what others make, are passed over. */
export function absent(index: ClusterIndex, uses: readonly PlacedUse[], absence: Absence): readonly Issue[] {
  return uses
    .filter((use) => use.optional !== true && !index.mayHave(use.kind, use.namespace, use.name))
    .map((use) => issueOf(index, use, absence));
}

function issueOf(index: ClusterIndex, use: PlacedUse, { rule, remedy }: Absence): Issue {
  const { kind, namespace, name, at, path } = use;
  const where = namespace === '' ? `cluster ${quoted(index.cluster)}` : `namespace ${quoted(namespace)}`;
  const [elsewhere] = namespace === '' ? [] : index.placesOf(kind, name).filter((place) => place !== namespace);
  return {
    rule,
    severity: 'error',
    at: `${at} ${fieldPath(path)}`,
    message: `${where} has no ${kind} ${quoted(name)} (${chainTo(index, use)})`,
    remedy:
      elsewhere === undefined
        ? suggest(name, index.namesOf(kind, namespace), remedy)
        : `one of that name is in namespace ${quoted(elsewhere)}; ${remedy}`,
  };
}

/** An issue for each key that is read of a Secret or ConfigMap and that whoever fills it does not put in. */
export function absentKeys(index: ClusterIndex, uses: readonly PlacedUse[], rule: string): readonly Issue[] {
  return uses.flatMap(({ kind, namespace, name, keys = [], optional, at, path }) => {
    const known = keys.length === 0 || optional === true ? undefined : index.keysOf(kind, namespace, name);
    return keys
      .filter((key) => known?.includes(key) === false)
      .map((key) => ({
        rule,
        severity: 'error' as const,
        at: `${at} ${fieldPath(path.slice(0, -1))}`,
        message: `${kind} ${quoted(name)} has no key ${quoted(key)}`,
        remedy: suggest(key, known ?? [], 'put the key in, or read one that is there'),
      }));
  });
}
