import { equals } from '../equality';
import type { CelList } from '../values';
import { declare, type Overload } from './declare';

function contains(list: CelList, part: CelList): boolean {
  return part.values().every((item) => list.values().some((other) => equals(item, other)));
}

export const setFunctions: readonly Overload[] = [
  declare('sets.contains(list<A>, list<A>): bool', contains, 29),
  declare('sets.equivalent(list<A>, list<A>): bool', (left: CelList, right: CelList) => contains(left, right) && contains(right, left), 29),
  declare(
    'sets.intersects(list<A>, list<A>): bool',
    (left: CelList, right: CelList) => left.values().some((item) => right.values().some((other) => equals(item, other))),
    29,
  ),
];
