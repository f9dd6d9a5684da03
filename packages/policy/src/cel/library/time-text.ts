import { CelError } from '../errors';
import { Duration, Timestamp } from '../values';
import { daysOfMonth, daysTo, faceOf } from './calendar';

const second = 1_000_000_000n;
const units: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['μs', 1_000n],
  ['ms', 1_000_000n],
  ['s', second],
  ['m', 60n * second],
  ['h', 3_600n * second],
]);
/** The years 1 to 9999, which is what a timestamp may hold. */
const earliest = -62_135_596_800n * second;
const latest = 253_402_300_800n * second;

/** @throws CelError past 292 years */
export function durationOf(nanoseconds: bigint): Duration {
  if (BigInt.asIntN(64, nanoseconds) !== nanoseconds) throw new CelError('duration overflow');
  return new Duration(nanoseconds);
}

/** @throws CelError outside the years 1 to 9999 */
export function timestampOf(nanoseconds: bigint, offset = 0): Timestamp {
  if (nanoseconds < earliest || nanoseconds >= latest) throw new CelError('timestamp overflow');
  return new Timestamp(nanoseconds, offset);
}

/** `1h30m`, `-1.5s`: as Go's time.ParseDuration. */
export function parseDuration(text: string): Duration {
  const wrong = (): CelError => new CelError("type conversion error from 'string' to 'google.protobuf.Duration'");
  const [, sign = '', rest = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (rest === '0') return new Duration(0n);
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(rest)) throw wrong();
  let total = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of rest.matchAll(/(\d*)\.?(\d*)(ns|us|µs|μs|ms|s|m|h)/g)) {
    const size = units.get(unit) ?? 0n;
    total += BigInt(whole === '' ? 0 : whole) * size;
    if (fraction !== '') total += (BigInt(fraction) * size) / 10n ** BigInt(fraction.length);
  }
  const signed = sign === '-' ? -total : total;
  if (BigInt.asIntN(64, signed) !== signed) throw wrong();
  return new Duration(signed);
}

/** RFC 3339 as Go reads it. */
export function parseTimestamp(text: string): Timestamp {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text);
  const wrong = (): CelError => new CelError("type conversion error from 'string' to 'google.protobuf.Timestamp'");
  if (!parts) throw wrong();
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, seconds = 0] = parts.slice(1, 7).map(Number);
  const [fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] = parts.slice(7);
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month) || hour > 23 || minute > 59 || seconds > 59) throw wrong();
  if (Number(offsetHours) > 24 || Number(offsetMinutes) > 60) throw wrong();
  const clock = daysTo(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + seconds;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1);
  return timestampOf(BigInt(clock - offset * 60) * second + BigInt(fraction.padEnd(9, '0').slice(0, 9)), offset);
}

/** `5400s`, `0.5s` */
export function shownDuration({ nanoseconds }: Duration): string {
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  return `${nanoseconds < 0n ? '-' : ''}${size / second}${fractionOf(size % second)}s`;
}

export function shownTimestamp({ nanoseconds, offset }: Timestamp): string {
  const fraction = ((nanoseconds % second) + second) % second;
  const { year, month, day, hour, minute, second: seconds } = faceOf(Number((nanoseconds - fraction) / 1_000_000n) + offset * 60_000);
  const [date, time] = [
    [month, day],
    [hour, minute, seconds],
  ].map((parts) => parts.map((part) => String(part).padStart(2, '0')));
  return `${String(year).padStart(4, '0')}-${date?.join('-')}T${time?.join(':')}${fractionOf(fraction)}${shownOffset(offset)}`;
}

function shownOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}

function fractionOf(nanoseconds: bigint): string {
  return nanoseconds === 0n ? '' : `.${String(nanoseconds).padStart(9, '0').replace(/0+$/, '')}`;
}
