import { CelError } from '../errors';
import type { Duration, Timestamp } from '../values';
import { daysTo, type Face, faceOf } from './calendar';
import { declare, type Overload } from './declare';

/** What a clock in a zone shows. @param zone name of the time zone database, or `+01:00` */
function shownIn({ nanoseconds }: Timestamp, zone = ''): Face {
  const milliseconds = Number((nanoseconds - (((nanoseconds % 1_000_000n) + 1_000_000n) % 1_000_000n)) / 1_000_000n);
  if (zone === '' || zone === 'UTC') return faceOf(milliseconds);
  const offset = /^([+-]?)(\d\d?):(\d\d)$/.exec(zone);
  if (!offset) return faceOf(milliseconds + offsetOf(milliseconds, zone));
  const [, sign, hours, minutes] = offset;
  return faceOf(milliseconds + (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1));
}

/** Milliseconds before UTC. @throws CelError for a zone that nobody knows */
function offsetOf(milliseconds: number, timeZone: string): number {
  const seconds = Math.floor(milliseconds / 1000);
  try {
    const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
    const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts });
    const shown = new Map(format.formatToParts(seconds * 1000).map(({ type, value }) => [type as string, Number(value)]));
    const of = (part: keyof typeof parts): number => shown.get(part) ?? 0;
    return (daysTo(of('year'), of('month'), of('day')) * 86_400 + of('hour') * 3_600 + of('minute') * 60 + of('second') - seconds) * 1000;
  } catch {
    throw new CelError(`unknown time zone ${timeZone}`);
  }
}

const faces: readonly (readonly [name: string, part: (face: Face) => number])[] = [
  ['getFullYear', ({ year }) => year],
  ['getMonth', ({ month }) => month - 1],
  ['getDayOfYear', ({ dayOfYear }) => dayOfYear],
  ['getDayOfMonth', ({ day }) => day - 1],
  ['getDate', ({ day }) => day],
  ['getDayOfWeek', ({ weekday }) => weekday],
  ['getHours', ({ hour }) => hour],
  ['getMinutes', ({ minute }) => minute],
  ['getSeconds', ({ second }) => second],
  ['getMilliseconds', ({ millisecond }) => millisecond],
];

const wholes: readonly (readonly [name: string, nanoseconds: bigint])[] = [
  ['getHours', 3_600_000_000_000n],
  ['getMinutes', 60_000_000_000n],
  ['getSeconds', 1_000_000_000n],
  ['getMilliseconds', 1_000_000n],
];

export const timeFunctions: readonly Overload[] = [
  ...faces.flatMap(([name, part]) => [
    declare(`timestamp::${name}(): int`, (moment: Timestamp) => BigInt(part(shownIn(moment)))),
    declare(`timestamp::${name}(string): int`, (moment: Timestamp, zone: string) => BigInt(part(shownIn(moment, zone)))),
  ]),
  ...wholes.map(([name, size]) => declare(`duration::${name}(): int`, (duration: Duration) => duration.nanoseconds / size)),
];
