import { CelError } from '../errors';
import { CelList, Duration, MapLike, Timestamp, TypeName, typeNameOf, Uint, type Value } from '../values';
import { plain, shownDouble } from './numbers';
import { textOfBytes } from './text';
import { shownDuration, shownTimestamp } from './time-text';

const clause = /%(?:%|(?:\.(\d+))?([sdfebxXo])|([\s\S]?))/g;

/** The letters of a text's clauses: `['s', 'd']` of `%s of %d`. @throws CelError for a clause that CEL does not have */
export function clausesOf(text: string): readonly string[] {
  const letters: string[] = [];
  for (const [whole, , letter, unknown] of text.matchAll(clause)) {
    if (unknown !== undefined) throw new CelError(`could not parse formatting clause: unrecognized formatting clause '${whole}'`);
    if (letter !== undefined) letters.push(letter);
  }
  return letters;
}

/** `'%s of %d'.format(['a', 3])` */
export function formatText(text: string, values: readonly Value[]): string {
  clausesOf(text);
  let next = 0;
  return text.replace(clause, (_whole, precision: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return '%';
    const value = values[next];
    if (value === undefined) throw new CelError(`index ${next} out of range`);
    next += 1;
    return formatted(value, letter, precision === undefined ? 6 : Number(precision));
  });
}

function formatted(value: Value, letter: string, precision: number): string {
  switch (letter) {
    case 's':
      return shown(value);
    case 'd':
      return wholeOf(value, 'decimal clause can only be used on integers').toString();
    case 'b':
      return typeof value === 'boolean'
        ? String(Number(value))
        : wholeOf(value, 'only integers and bools can be formatted as binary').toString(2);
    case 'o':
      return wholeOf(value, 'octal clause can only be used on integers').toString(8);
    case 'x':
    case 'X':
      return letter === 'X' ? hexOf(value).toUpperCase() : hexOf(value);
    default:
      return floating(value, letter, precision);
  }
}

function wholeOf(value: Value, otherwise: string): bigint {
  if (typeof value === 'bigint') return value;
  if (value instanceof Uint) return value.value;
  throw new CelError(`${otherwise}, was given ${typeNameOf(value)}`);
}

function hexOf(value: Value): string {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  if (bytes instanceof Uint8Array) return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return wholeOf(value, 'only integers, byte buffers, and strings can be formatted as hex').toString(16);
}

function floating(value: Value, letter: string, precision: number): string {
  const number =
    typeof value === 'string'
      ? { NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY, '-Infinity': Number.NEGATIVE_INFINITY }[value]
      : value;
  if (typeof number !== 'number')
    throw new CelError(
      `${letter === 'f' ? 'fixed-point' : 'scientific'} clause can only be used on doubles, was given ${typeNameOf(value)}`,
    );
  if (Number.isNaN(number)) return 'NaN';
  if (!Number.isFinite(number)) return number > 0 ? '∞' : '-∞';
  if (letter === 'f') return grouped(fixed(number, precision));
  // the server's printer takes no notice of the digits that are asked for here
  const [mantissa = '', exponent = '0'] = number.toExponential(6).split('e');
  return `${mantissa}×10${superscript(Number(exponent))}`;
}

function fixed(value: number, precision: number): string {
  return Math.abs(value) < 1e21
    ? value.toFixed(Math.min(precision, 100))
    : `${plain(value)}${precision === 0 ? '' : `.${'0'.repeat(precision)}`}`;
}

/** The English way to write thousands, which is what the server's printer does. */
function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const groups = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

function superscript(exponent: number): string {
  const digits = String(Math.abs(exponent)).padStart(2, '0');
  return (exponent < 0 ? '⁻' : '') + digits.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');
}

/** A value as `%s` writes it. */
function shown(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return shownDouble(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof Uint) return String(value.value);
  if (value instanceof Uint8Array) return textOfBytes(value);
  if (value instanceof Timestamp) return shownTimestamp(value);
  if (value instanceof Duration) return shownDuration(value);
  if (value instanceof TypeName) return value.type;
  if (value instanceof CelList) return `[${value.values().map(inside).join(', ')}]`;
  if (value instanceof MapLike) {
    const entries = value.keys().map((key) => [inside(key), inside(value.get(key) ?? null)] as const);
    return `{${entries
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map((entry) => entry.join(':'))
      .join(', ')}}`;
  }
  throw new CelError(
    `string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps, was given ${value instanceof Object ? typeNameOf(value) : 'null'}`,
  );
}

/** A member as it stands in a list or map. */
function inside(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value.toFixed(6) : quoted(shownDouble(value));
  if (value instanceof Uint8Array) return `b${quoted(shown(value))}`;
  if (value instanceof Timestamp) return `timestamp("${shown(value)}")`;
  if (value instanceof Duration) return `duration("${shown(value)}")`;
  return shown(value);
}

/** As Go's %q, as far as letters are printed as they are. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u2028\u2029\u200b-\u200f\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
