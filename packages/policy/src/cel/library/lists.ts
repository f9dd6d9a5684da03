import { compare, equals } from '../equality';
import { CelError } from '../errors';
import { CelList, Duration, Uint, type Value } from '../values';
import { declare, type Overload } from './declare';
import { operators } from './operators';

const comparable = ['int', 'uint', 'double', 'bool', 'duration', 'timestamp', 'string', 'bytes'] as const;
const summable = new Map<string, Value>([
  ['int', 0n],
  ['uint', new Uint(0n)],
  ['double', 0],
  ['duration', new Duration(0n)],
]);

function isSorted(list: CelList): boolean {
  return list.values().every((item, index, items) => index === 0 || compare(items[index - 1] ?? null, item) <= 0);
}

function extreme(list: CelList, name: 'min' | 'max'): Value {
  const items = list.values();
  const [first] = items;
  if (first === undefined) throw new CelError(`${name} called on empty list`);
  return items.reduce((best, item) => ((name === 'min' ? compare(best, item) > 0 : compare(best, item) < 0) ? item : best), first);
}

function sum(list: CelList, type: string): Value {
  const zero = summable.get(type) ?? 0n;
  return list.values().reduce((total, item) => {
    const same = typeof item === typeof total && item?.constructor === total?.constructor;
    const plus = operators.find(({ name, takes: [left] }) => name === '_+_' && left?.kind === type);
    if (!same || !plus) throw new CelError('no such overload');
    return plus.run(total, item);
  }, zero);
}

function slice(list: CelList, start: bigint, end: bigint): Value {
  const size = BigInt(list.size);
  if (start < 0n || end < 0n) throw new CelError(`cannot slice(${start}, ${end}), negative indexes not supported`);
  if (start > end) throw new CelError(`cannot slice(${start}, ${end}), start index must be less than or equal to end index`);
  if (size < end) throw new CelError(`cannot slice(${start}, ${end}), list is length ${size}`);
  return CelList.of(list.values().slice(Number(start), Number(end)));
}

function flatten(list: CelList, depth = 1n): Value {
  if (depth < 0n) throw new CelError('level must be non-negative');
  const flat = (items: readonly Value[], left: bigint): Value[] =>
    items.flatMap((item) => (item instanceof CelList && left > 0n ? flat(item.values(), left - 1n) : [item]));
  return CelList.of(flat(list.values(), depth));
}

function sort(list: CelList): Value {
  return CelList.of(sortedBy(list.values(), list.values()));
}

/** Items in the order of what they are sorted by. */
export function sortedBy(items: readonly Value[], keys: readonly Value[]): readonly Value[] {
  const [first] = keys;
  if (first !== undefined && keys.some((key) => typeof key !== typeof first)) throw new CelError('list elements must have the same type');
  const order = items.map((_item, index) => index).toSorted((left, right) => compare(keys[left] ?? null, keys[right] ?? null));
  return order.map((index) => items[index] ?? null);
}

function distinct(list: CelList): Value {
  const kept: Value[] = [];
  for (const item of list.values()) if (!kept.some((other) => equals(other, item))) kept.push(item);
  return CelList.of(kept);
}

function range(size: bigint): Value {
  if (size > 1_000_000n) throw new CelError('the range is too long');
  return CelList.of(Array.from({ length: Math.max(0, Number(size)) }, (_unused, index) => BigInt(index)));
}

const indexOf = (list: CelList, item: Value): bigint => BigInt(list.values().findIndex((other) => equals(other, item)));
const lastIndexOf = (list: CelList, item: Value): bigint => BigInt(list.values().findLastIndex((other) => equals(other, item)));

export const listFunctions: readonly Overload[] = [
  ...comparable.flatMap((type) => [
    declare(`list<${type}>::isSorted(): bool`, isSorted),
    declare(`list<${type}>::min(): ${type}`, (list: CelList) => extreme(list, 'min')),
    declare(`list<${type}>::max(): ${type}`, (list: CelList) => extreme(list, 'max')),
    declare(`list<${type}>::sort(): list<${type}>`, sort, 34),
  ]),
  ...[...summable.keys()].map((type) => declare(`list<${type}>::sum(): ${type}`, (list: CelList) => sum(list, type))),
  declare('list<A>::indexOf(A): int', indexOf),
  declare('list<A>::lastIndexOf(A): int', lastIndexOf),
  declare('list<A>::slice(int, int): list<A>', slice, 34),
  declare('list<list<A>>::flatten(): list<A>', flatten, 34),
  declare('list<dyn>::flatten(int): list<dyn>', flatten, 34),
  declare('lists.range(int): list<int>', range, 34),
  declare('list<A>::reverse(): list<A>', (list: CelList) => CelList.of(list.values().toReversed()), 34),
  declare('list<A>::distinct(): list<A>', distinct, 34),
];
