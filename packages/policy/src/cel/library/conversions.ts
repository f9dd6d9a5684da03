import { CelError } from '../errors';
import { type CelList, type Duration, type MapLike, type Timestamp, TypeName, typeNameOf, type Uint, type Value } from '../values';
import { declare, type Overload } from './declare';
import { shownDouble } from './numbers';
import { lengthOf, textOfBytes } from './text';
import { int64, uint64 } from './operators';
import { durationOf, parseDuration, parseTimestamp, shownDuration, shownTimestamp, timestampOf } from './time-text';

const same = (value: Value): Value => value;

function whole(value: number, range: (whole: bigint) => Value, what: string): Value {
  if (!Number.isFinite(value)) throw new CelError(what);
  return range(BigInt(Math.trunc(value)));
}

function read(text: string, pattern: RegExp, type: string): bigint {
  if (!pattern.test(text)) throw new CelError(`type conversion error from 'string' to '${type}'`);
  return BigInt(text.replace('+', ''));
}

function doubleOf(text: string): number {
  const special = /^([+-]?)(inf(?:inity)?|nan)$/i.exec(text);
  if (special) return /nan/i.test(special[2] ?? '') ? Number.NaN : special[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value)) throw new CelError("type conversion error from 'string' to 'double'");
  return value;
}

function boolOf(text: string): boolean {
  if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text)) return true;
  if (['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(text)) return false;
  throw new CelError("type conversion error from 'string' to 'bool'");
}

const numbers: readonly Overload[] = [
  declare('int(int): int', same),
  declare('int(uint): int', (value: Uint) => int64(value.value)),
  declare('int(double): int', (value: number) => whole(value, int64, 'integer overflow')),
  declare('int(string): int', (text: string) => int64(read(text, /^[+-]?\d+$/, 'int'))),
  declare('int(timestamp): int', (moment: Timestamp) => floorSeconds(moment.nanoseconds)),
  declare('int(duration): int', (duration: Duration) => duration.nanoseconds),
  declare('uint(uint): uint', same),
  declare('uint(int): uint', (value: bigint) => uint64(value)),
  declare('uint(double): uint', (value: number) => (value < 0 ? uint64(-1n) : whole(value, uint64, 'unsigned integer overflow'))),
  declare('uint(string): uint', (text: string) => uint64(read(text, /^\d+$/, 'uint'))),
  declare('double(double): double', same),
  declare('double(int): double', (value: bigint) => Number(value)),
  declare('double(uint): double', (value: Uint) => Number(value.value)),
  declare('double(string): double', doubleOf),
  declare('bool(bool): bool', same),
  declare('bool(string): bool', boolOf),
];

function floorSeconds(nanoseconds: bigint): bigint {
  const seconds = nanoseconds / 1_000_000_000n;
  return nanoseconds % 1_000_000_000n < 0n ? seconds - 1n : seconds;
}

const texts: readonly Overload[] = [
  declare('string(string): string', same),
  declare('string(bool): string', String),
  declare('string(int): string', String),
  declare('string(uint): string', (value: Uint) => String(value.value)),
  declare('string(double): string', shownDouble),
  declare('string(bytes): string', textOfBytes),
  declare('string(timestamp): string', shownTimestamp),
  declare('string(duration): string', shownDuration),
  declare('bytes(bytes): bytes', same),
  declare('bytes(string): bytes', (text: string) => new TextEncoder().encode(text)),
  declare('timestamp(timestamp): timestamp', same),
  declare('timestamp(string): timestamp', parseTimestamp),
  declare('timestamp(int): timestamp', (seconds: bigint) => timestampOf(seconds * 1_000_000_000n)),
  declare('duration(duration): duration', same),
  declare('duration(string): duration', parseDuration),
  declare('duration(int): duration', (nanoseconds: bigint) => durationOf(nanoseconds)),
];

const others: readonly Overload[] = [
  declare('dyn(A): dyn', same),
  declare('type(A): type', (value: Value) => new TypeName(typeNameOf(value))),
  ...['size(string): int', 'string::size(): int'].map((signature) => declare(signature, (text: string) => BigInt(lengthOf(text)))),
  ...['size(bytes): int', 'bytes::size(): int'].map((signature) => declare(signature, (bytes: Uint8Array) => BigInt(bytes.length))),
  ...['size(list<A>): int', 'list<A>::size(): int'].map((signature) => declare(signature, (list: CelList) => BigInt(list.size))),
  ...['size(map<A, B>): int', 'map<A, B>::size(): int'].map((signature) => declare(signature, (map: MapLike) => BigInt(map.size))),
];

export const conversions: readonly Overload[] = [...numbers, ...texts, ...others];
