import { isCronSchedule } from './cron-schedule';
import { isPortName, isQualifiedName } from './names';
import { isQuantity } from './quantity';

/** A format of strings that the API server enforces, and an example for whoever broke it. */
export interface Format {
  readonly fits: (text: string) => boolean;
  readonly example: string;
}

const label = /^[A-Za-z0-9\p{S}\p{L}](?:[A-Za-z0-9\p{S}\p{L}-]*[A-Za-z0-9\p{S}\p{L}])?$/u;
const kubernetesLabel = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const uuid = (version: string, variant: string): RegExp =>
  new RegExp(`^[0-9a-f]{8}-?[0-9a-f]{4}-?${version}[0-9a-f]{3}-?${variant}[0-9a-f]{3}-?[0-9a-f]{12}$`, 'i');
const byPattern = (pattern: RegExp, example: string): Format => ({ fits: (text) => pattern.test(text), example });

/**
 * By name without dashes: the API server takes `date-time` and `datetime` for one. What is not here (`idn-hostname`, `int-or-string`)
 * is no format to it, and passes. Its formats for books, credit cards and the like are left out: no kind has them.
 */
const formats: ReadonlyMap<string, Format> = new Map([
  ['datetime', { fits: isDateTime, example: '2026-01-31T12:00:00Z' }],
  ['date', { fits: isDate, example: '2026-01-31' }],
  ['duration', { fits: isDuration, example: '1h30m' }],
  ['byte', { fits: (text: string) => /^[^\r\n]+$/.test(text) && isBase64(text), example: 'aGVsbG8=' }],
  ['quantity', { fits: isQuantity, example: '500m' }],
  ['ipv4', { fits: isIpv4, example: '192.168.1.10' }],
  ['ipv6', { fits: isIpv6, example: 'fd00::1' }],
  ['cidr', { fits: isCidr, example: '10.0.0.0/16' }],
  [
    'mac',
    byPattern(
      /^(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$|^(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\2){6}[0-9a-f]{2}$|^(?:[0-9a-f]{4}\.){2,3}[0-9a-f]{4}$/i,
      '00:1b:44:11:3a:b7',
    ),
  ],
  [
    'hostname',
    {
      fits: (text) => text.length <= 255 && text.split('.').every((part) => part.length <= 63 && label.test(part)),
      example: 'home.example.com',
    },
  ],
  ['email', byPattern(/^(?:[^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'owner@example.com')],
  ['uri', { fits: isUri, example: 'https://example.com/path' }],
  ['uuid', byPattern(uuid('[0-9a-f]', '[0-9a-f]'), '123e4567-e89b-12d3-a456-426614174000')],
  ['uuid3', byPattern(uuid('3', '[0-9a-f]'), '123e4567-e89b-32d3-a456-426614174000')],
  ['uuid4', byPattern(uuid('4', '[89ab]'), '123e4567-e89b-42d3-a456-426614174000')],
  ['uuid5', byPattern(uuid('5', '[89ab]'), '123e4567-e89b-52d3-a456-426614174000')],
  ['bsonobjectid', byPattern(/^[0-9a-f]{24}$/i, '507f1f77bcf86cd799439011')],
  ['hexcolor', byPattern(/^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, '#00ff00')],
  ['k8sshortname', { fits: (text) => text.length <= 63 && kubernetesLabel.test(text), example: 'my-name' }],
  [
    'k8slongname',
    { fits: (text) => text.length <= 253 && text.split('.').every((part) => kubernetesLabel.test(part)), example: 'my.name' },
  ],
]);

/** What only the API server's own code asks, by the names that the generated schemas of built-in kinds give it. */
const builtinFormats: ReadonlyMap<string, Format> = new Map([
  ['byte', { fits: isBase64, example: 'aGVsbG8=' }],
  ['micro-time', { fits: (text: string) => isDateTime(text) && /\.\d{6}[A-Za-z+-]/.test(text), example: '2026-01-31T12:00:00.000000Z' }],
  ['port-name', { fits: isPortName, example: 'http, with at most 15 lower-case letters, digits and dashes' }],
  ['qualified-name', { fits: isQualifiedName, example: 'example.com/name' }],
  ['ip', { fits: (text: string) => isIpv4(withoutZeros(text)) || isIpv6(text), example: '192.168.1.10' }],
  ['ip-block', { fits: (text: string) => isCidr(withoutZeros(text)), example: '10.0.0.0/16' }],
  ['cron-schedule', { fits: isCronSchedule, example: '30 3 * * 1-5' }],
]);

/** @default undefined for a format that the API server ignores */
export function formatOf(name: string, isBuiltin = false): Format | undefined {
  return (isBuiltin ? builtinFormats.get(name) : undefined) ?? formats.get(name.replaceAll('-', ''));
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return false;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= days;
}

function isDateTime(text: string): boolean {
  return isDate(text.slice(0, 10)) && /^[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text.slice(10));
}

/** Go's own form, or whole numbers with units as Scala writes them: `22 ns`, `3 days`. */
function isDuration(text: string): boolean {
  if (/^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)$/.test(text)) return true;
  if (!/^\s*(?:\d+\s*[A-Za-z\u00b5]+\s*)+$/.test(text)) return false;
  return [...text.matchAll(/\d\s*([A-Za-z\u00b5]+)/g)].some(([, unit = '']) => durationUnit.test(unit));
}

const durationUnit = /^(?:ns|us|\u00b5s|ms|s|m|h|hr|d|w|wk|(?:nano|micro|milli|sec|min|hour|day|week).*)$/i;

function isBase64(text: string): boolean {
  const plain = /[\r\n]/.test(text) ? text.replaceAll(/[\r\n]/g, '') : text;
  return plain.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(plain);
}

function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text);
}

/** Fields that are older than Go's strictness take `010.0.0.1`, and read it as ten. */
function withoutZeros(text: string): string {
  return text.replaceAll(/(?<![\d:])0+(?=\d)/g, '');
}

function isIpv6(text: string): boolean {
  if (!/^[0-9a-f:.]{2,45}$/i.test(text)) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const [end = ''] = groups.slice(-1);
  if (end.includes('.')) {
    if (!isIpv4(end)) return false;
    groups.splice(-1, 1, '0', '0');
  }
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) && (halves.length === 2 ? groups.length < 8 : groups.length === 8);
}

function isCidr(text: string): boolean {
  const [, address = '', prefix = ''] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  return (isIpv4(address) && Number(prefix) <= 32) || (isIpv6(address) && Number(prefix) <= 128);
}

/** Absolute, or a path from the root; what Go takes for a request's URI. */
function isUri(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]|%(?![0-9a-fA-F]{2})/.test(text)) return false;
  return text.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:(?!\/\/[^/]*\s)./.test(text);
}
