import { compareText } from '@kube-world/model';

import { quoted } from '../../schema/walk';
import type { ClusterIndex, PlacedUse } from './cluster-index';

/**
 * Who waits for what nothing makes, and through whom: `shop and 2 more -> web -> Deployment/web -> Secret 'login'`. Units that
 * wait for the one whose object names it come first: they are held up, too.
 */
export function chainTo(index: ClusterIndex, { at, holder, kind, name }: PlacedUse): string {
  const unit = at.split('/')[1] ?? '';
  const [first, ...rest] = waitingIn(index).get(unit) ?? [];
  const waiting = first === undefined ? [] : [rest.length === 0 ? first : `${first} and ${rest.length} more`];
  return [...waiting, unit, holder, `${kind} ${quoted(name)}`].join(' -> ');
}

type Waiting = ReadonlyMap<string, readonly string[]>;

const tables = new WeakMap<ClusterIndex, Waiting>();

/** Unit -> those that wait for it, sorted. */
function waitingIn(index: ClusterIndex): Waiting {
  const known = tables.get(index);
  if (known) return known;
  const waiting = new Map<string, string[]>();
  const sorted = index.units.toSorted((left, right) => compareText(left.unit.name, right.unit.name));
  for (const { unit, dependsOn } of sorted) {
    for (const name of new Set(dependsOn)) {
      const list = waiting.get(name) ?? [];
      if (name !== unit.name) list.push(unit.name);
      waiting.set(name, list);
    }
  }
  tables.set(index, waiting);
  return waiting;
}
