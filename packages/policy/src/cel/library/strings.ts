import { CelError } from '../errors';
import { CelList, type Value } from '../values';
import { declare, type Overload } from './declare';
import { formatText } from './format-text';
import { lengthOf, lettersOf, slice } from './text';

function outOfRange(index: bigint): CelError {
  return new CelError(`index out of range: ${index}`);
}

function substring(text: string, start: bigint, end: bigint = BigInt(lengthOf(text))): string {
  const length = BigInt(lengthOf(text));
  if (start > end) throw new CelError(`invalid substring range. start: ${start}, end: ${end}`);
  if (start < 0n || start > length) throw outOfRange(start);
  if (end < 0n || end > length) throw outOfRange(end);
  return slice(text, Number(start), Number(end));
}

function charAt(text: string, index: bigint): string {
  if (index < 0n || index > BigInt(lengthOf(text))) throw outOfRange(index);
  return slice(text, Number(index), Number(index) + 1);
}

function indexOf(text: string, part: string, offset = 0n): bigint {
  if (part === '') return offset;
  if (offset < 0n) throw outOfRange(offset);
  const letters = lettersOf(text);
  const wanted = lettersOf(part);
  for (let at = Number(offset); at <= letters.length - wanted.length; at += 1)
    if (wanted.every((letter, index) => letters[at + index] === letter)) return BigInt(at);
  return -1n;
}

function lastIndexOf(text: string, part: string, offset?: bigint): bigint {
  const letters = lettersOf(text);
  if (part === '') return offset ?? BigInt(letters.length);
  if (offset !== undefined && offset < 0n) throw outOfRange(offset);
  if (offset !== undefined && offset >= BigInt(letters.length)) return -1n;
  const wanted = lettersOf(part);
  for (let at = Math.min(Number(offset ?? letters.length), letters.length - wanted.length); at >= 0; at -= 1)
    if (wanted.every((letter, index) => letters[at + index] === letter)) return BigInt(at);
  return -1n;
}

/** As Go's strings.Replace: an empty text is found before every letter and at the end. */
function replace(text: string, old: string, by: string, count = -1n): string {
  const pieces = old === '' ? ['', ...lettersOf(text), ''] : text.split(old);
  const found = pieces.length - 1;
  const most = count < 0n ? found : Math.min(found, Number(count));
  let made = pieces[0] ?? '';
  for (const [index, piece] of pieces.slice(1).entries()) made += (index < most ? by : old) + piece;
  return made;
}

function split(text: string, separator: string, count = -1n): Value {
  if (count === 0n) return CelList.of([]);
  const pieces = separator === '' ? lettersOf(text) : text.split(separator);
  if (count < 0n || pieces.length <= Number(count)) return CelList.of(pieces);
  const kept = pieces.slice(0, Number(count) - 1);
  return CelList.of([...kept, pieces.slice(kept.length).join(separator)]);
}

function join(list: CelList, separator = ''): string {
  const texts = list.values().map((item) => {
    if (typeof item !== 'string') throw new CelError('join: invalid input');
    return item;
  });
  return texts.join(separator);
}

const quotes: ReadonlyMap<string, string> = new Map([
  ['\u0007', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
  ['\\', '\\\\'],
  ['"', '\\"'],
]);

function quote(text: string): string {
  return `"${lettersOf(text)
    .map((letter) => quotes.get(letter) ?? letter)
    .join('')}"`;
}

/** What Go's strings.TrimSpace takes off. */
const blank = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const ends = new RegExp(`^${blank}|${blank}$`, 'g');

export const stringFunctions: readonly Overload[] = [
  declare('string::startsWith(string): bool', (text: string, part: string) => text.startsWith(part)),
  declare('string::endsWith(string): bool', (text: string, part: string) => text.endsWith(part)),
  declare('string::contains(string): bool', (text: string, part: string) => text.includes(part)),
  declare('string::charAt(int): string', charAt),
  declare('string::indexOf(string): int', indexOf),
  declare('string::indexOf(string, int): int', indexOf),
  declare('string::lastIndexOf(string): int', lastIndexOf),
  declare('string::lastIndexOf(string, int): int', lastIndexOf),
  declare('string::lowerAscii(): string', (text: string) => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())),
  declare('string::upperAscii(): string', (text: string) => text.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())),
  declare('string::replace(string, string): string', replace),
  declare('string::replace(string, string, int): string', replace),
  declare('string::split(string): list<string>', split),
  declare('string::split(string, int): list<string>', split),
  declare('string::substring(int): string', substring),
  declare('string::substring(int, int): string', substring),
  declare('string::trim(): string', (text: string) => text.replace(ends, '')),
  declare('list<string>::join(): string', join),
  declare('list<string>::join(string): string', join),
  declare('string::format(list<dyn>): string', (text: string, values: CelList) => formatText(text, values.values()), 29),
  declare('strings.quote(string): string', quote, 29),
];
