import { CelError } from '../errors';
import { equals, sameKeys } from '../equality';
import { type CelList, type Duration, type MapLike, shownKey, type Timestamp, Uint, type Value } from '../values';
import { declare, type Overload } from './declare';
import { durationOf, timestampOf } from './time-text';

/** @throws CelError past 64 bits */
export function int64(value: bigint): bigint {
  if (BigInt.asIntN(64, value) !== value) throw new CelError('integer overflow');
  return value;
}

/** @throws CelError past 64 bits or below zero */
export function uint64(value: bigint): Uint {
  if (BigInt.asUintN(64, value) !== value) throw new CelError('unsigned integer overflow');
  return new Uint(value);
}

function nonZero(divisor: bigint, what: string): bigint {
  if (divisor === 0n) throw new CelError(what);
  return divisor;
}

const arithmetic: readonly Overload[] = [
  declare('_+_(int, int): int', (a: bigint, b: bigint) => int64(a + b)),
  declare('_-_(int, int): int', (a: bigint, b: bigint) => int64(a - b)),
  declare('_*_(int, int): int', (a: bigint, b: bigint) => int64(a * b)),
  declare('_/_(int, int): int', (a: bigint, b: bigint) => int64(a / nonZero(b, 'division by zero'))),
  declare('_%_(int, int): int', (a: bigint, b: bigint) => a % nonZero(b, 'modulus by zero')),
  declare('-_(int): int', (a: bigint) => int64(-a)),
  declare('_+_(uint, uint): uint', (a: Uint, b: Uint) => uint64(a.value + b.value)),
  declare('_-_(uint, uint): uint', (a: Uint, b: Uint) => uint64(a.value - b.value)),
  declare('_*_(uint, uint): uint', (a: Uint, b: Uint) => uint64(a.value * b.value)),
  declare('_/_(uint, uint): uint', (a: Uint, b: Uint) => uint64(a.value / nonZero(b.value, 'division by zero'))),
  declare('_%_(uint, uint): uint', (a: Uint, b: Uint) => uint64(a.value % nonZero(b.value, 'modulus by zero'))),
  declare('_+_(double, double): double', (a: number, b: number) => a + b),
  declare('_-_(double, double): double', (a: number, b: number) => a - b),
  declare('_*_(double, double): double', (a: number, b: number) => a * b),
  declare('_/_(double, double): double', (a: number, b: number) => a / b),
  declare('-_(double): double', (a: number) => -a),
  declare('!_(bool): bool', (a: boolean) => !a),
];

const joining: readonly Overload[] = [
  declare('_+_(string, string): string', (a: string, b: string) => a + b),
  declare('_+_(bytes, bytes): bytes', (a: Uint8Array, b: Uint8Array) => Uint8Array.from([...a, ...b])),
  declare('_+_(list<A>, list<A>): list<A>', joined),
  declare('_+_(duration, duration): duration', (a: Duration, b: Duration) => durationOf(a.nanoseconds + b.nanoseconds)),
  declare('_-_(duration, duration): duration', (a: Duration, b: Duration) => durationOf(a.nanoseconds - b.nanoseconds)),
  declare('_+_(timestamp, duration): timestamp', (a: Timestamp, b: Duration) => timestampOf(a.nanoseconds + b.nanoseconds, a.offset)),
  declare('_+_(duration, timestamp): timestamp', (a: Duration, b: Timestamp) => timestampOf(a.nanoseconds + b.nanoseconds, b.offset)),
  declare('_-_(timestamp, duration): timestamp', (a: Timestamp, b: Duration) => timestampOf(a.nanoseconds - b.nanoseconds, a.offset)),
  declare('_-_(timestamp, timestamp): duration', (a: Timestamp, b: Timestamp) => durationOf(a.nanoseconds - b.nanoseconds)),
];

/** A set takes in what it has not, a list of type `map` replaces what has the same keys. */
function joined(left: CelList, right: CelList): Value {
  const { semantics } = left;
  const items = [...left.values()];
  for (const item of right.values()) {
    const at =
      semantics?.kind === 'set'
        ? items.findIndex((other) => equals(other, item))
        : semantics?.kind === 'map'
          ? items.findIndex((other) => sameKeys(other, item, semantics.keys))
          : -1;
    if (at < 0) items.push(item);
    else items[at] = item;
  }
  return left.with(items);
}

/** Their types alone: not every side of them is asked, and so the compiler sees to them. */
const logic: readonly Overload[] = ['_&&_(bool, bool): bool', '_||_(bool, bool): bool', '_?_:_(bool, A, A): A'].map((signature) =>
  declare(signature, () => {
    throw new CelError('no such overload');
  }),
);

const membership: readonly Overload[] = [
  declare('_==_(A, A): bool', equals),
  declare('_!=_(A, A): bool', (a: Value, b: Value) => !equals(a, b)),
  declare('@in(A, list<A>): bool', (item: Value, list: CelList) => list.values().some((other) => equals(other, item))),
  declare('@in(A, map<A, B>): bool', (key: Value, map: MapLike) => map.has(key)),
  declare('_[_](list<A>, int): A', (list: CelList, index: Value) => itemAt(list, index)),
  declare('_[_](map<A, B>, A): B', (map: MapLike, key: Value) => valueAt(map, key)),
];

/** @throws CelError past the ends */
export function itemAt(list: CelList, index: Value): Value {
  const position = typeof index === 'bigint' ? Number(index) : index instanceof Uint ? Number(index.value) : index;
  if (typeof position !== 'number' || !Number.isInteger(position)) throw new CelError('unsupported index value');
  if (position < 0 || position >= list.size) throw new CelError(`index out of bounds: ${position}`);
  return list.at(position);
}

/** @throws CelError where there is no such key */
export function valueAt(map: MapLike, key: Value): Value {
  const found = map.get(key);
  if (found === undefined) throw new CelError(`no such key: ${shownKey(key)}`);
  return found;
}

export const operators: readonly Overload[] = [...logic, ...arithmetic, ...joining, ...membership];
