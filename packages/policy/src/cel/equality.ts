import { CelError, noSuchOverload } from './errors';
import { CelList, Duration, MapLike, Opaque, Optional, Timestamp, TypeName, Uint, type Value } from './values';

/** `left == right`: of different types is unequal, but for numbers, which compare by what they are worth. */
export function equals(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  switch (typeof left) {
    case 'string':
    case 'boolean':
      return false;
    case 'bigint':
    case 'number':
      return isNumber(right) && numbersEqual(left, right);
    default:
      return objectsEqual(left, right);
  }
}

function objectsEqual(left: Exclude<Value, string | boolean | bigint | number | null>, right: Value): boolean {
  if (left instanceof Uint) return isNumber(right) && numbersEqual(left, right);
  if (left instanceof CelList) return right instanceof CelList && listsEqual(left, right);
  if (left instanceof MapLike) return right instanceof MapLike && mapsEqual(left, right);
  if (left instanceof Uint8Array)
    return right instanceof Uint8Array && left.length === right.length && left.every((byte, at) => byte === right[at]);
  if (left instanceof Duration) return right instanceof Duration && left.nanoseconds === right.nanoseconds;
  if (left instanceof Timestamp) return right instanceof Timestamp && left.nanoseconds === right.nanoseconds;
  if (left instanceof TypeName) return right instanceof TypeName && left.type === right.type;
  if (left instanceof Optional) return right instanceof Optional && optionalsEqual(left, right);
  if (left instanceof Opaque) {
    if (right instanceof Opaque && right.type === left.type) return left.equals(right);
    throw noSuchOverload();
  }
  return false;
}

function optionalsEqual({ value: left }: Optional, { value: right }: Optional): boolean {
  return left === undefined || right === undefined ? left === right : equals(left, right);
}

function listsEqual(left: CelList, right: CelList): boolean {
  if (left.size !== right.size) return false;
  const { semantics } = left;
  if (semantics?.kind === 'set') return right.values().every((item) => left.values().some((other) => equals(other, item)));
  if (semantics?.kind === 'map')
    return right.values().every((item) => left.values().some((other) => sameKeys(other, item, semantics.keys) && equals(other, item)));
  return left.values().every((item, index) => equals(item, right.at(index)));
}

/** Whether two items of a list of type `map` stand for one thing. */
export function sameKeys(left: Value, right: Value, keys: readonly string[]): boolean {
  if (!(left instanceof MapLike) || !(right instanceof MapLike)) return false;
  return keys.every((key) => equals(left.get(key) ?? null, right.get(key) ?? null));
}

function mapsEqual(left: MapLike, right: MapLike): boolean {
  if (left.size !== right.size) return false;
  return left.keys().every((key) => {
    const other = right.get(key);
    return other !== undefined && equals(left.get(key) ?? null, other);
  });
}

type Numeric = bigint | number | Uint;

export function isNumber(value: Value): value is Numeric {
  return typeof value === 'bigint' || typeof value === 'number' || value instanceof Uint;
}

function numbersEqual(left: Numeric, right: Numeric): boolean {
  const order = compareNumbers(left, right);
  return order === 0;
}

/** @returns NaN where one of them is */
function compareNumbers(left: Numeric, right: Numeric): number {
  if (typeof left === 'number' || typeof right === 'number') {
    const [a, b] = [left, right].map((value) => Number(value instanceof Uint ? value.value : value)) as [number, number];
    return a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.NaN;
  }
  const [a, b] = [left, right].map((value) => (value instanceof Uint ? value.value : value)) as [bigint, bigint];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Negative where the left one comes first. @throws CelError for what has no order */
export function compare(left: Value, right: Value): number {
  if (isNumber(left) && isNumber(right)) {
    const order = compareNumbers(left, right);
    if (Number.isNaN(order)) throw new CelError('NaN values cannot be ordered');
    return order;
  }
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (left instanceof Duration && right instanceof Duration) return sign(left.nanoseconds - right.nanoseconds);
  if (left instanceof Timestamp && right instanceof Timestamp) return sign(left.nanoseconds - right.nanoseconds);
  if (left instanceof Uint8Array && right instanceof Uint8Array) return compareBytes(left, right);
  throw noSuchOverload();
}

function sign(difference: bigint): number {
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Go orders texts by their code points, JavaScript by halves of them. */
function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  if (!/[\ud800-\udfff]/.test(left + right)) return left < right ? -1 : 1;
  const [a, b] = [Array.from(left), Array.from(right)];
  for (const [index, letter] of a.entries()) {
    const order = (letter.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? -1);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareBytes(left: Uint8Array, right: Uint8Array): number {
  for (const [index, byte] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (byte !== other) return byte - other;
  }
  return left.length - right.length;
}
