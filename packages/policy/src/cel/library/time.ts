import { CelError } from '../errors';
import type { Duration, Timestamp } from '../values';
import { declare, type Overload } from './declare';

const perDay = 86_400_000;

/** The clock's face in a zone, as if it were UTC. @param zone name of the time zone database, or `+01:00` */
function faceOf({ nanoseconds }: Timestamp, zone?: string): Date {
  const milliseconds = Number((nanoseconds - (((nanoseconds % 1_000_000n) + 1_000_000n) % 1_000_000n)) / 1_000_000n);
  if (zone === undefined || zone === '' || zone === 'UTC') return new Date(milliseconds);
  const offset = /^([+-]?)(\d\d?):(\d\d)$/.exec(zone);
  if (offset) {
    const [, sign, hours, minutes] = offset;
    return new Date(milliseconds + (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1));
  }
  return new Date(Math.floor(milliseconds / 1000) * 1000 + offsetOf(milliseconds, zone) + (((milliseconds % 1000) + 1000) % 1000));
}

function offsetOf(milliseconds: number, timeZone: string): number {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const part = Object.fromEntries(format.formatToParts(new Date(milliseconds)).map(({ type, value }) => [type, Number(value)]));
    const face = Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second']);
    return face - Math.floor(milliseconds / 1000) * 1000;
  } catch {
    throw new CelError(`unknown time zone ${timeZone}`);
  }
}

const faces: readonly (readonly [name: string, part: (face: Date) => number])[] = [
  ['getFullYear', (face) => face.getUTCFullYear()],
  ['getMonth', (face) => face.getUTCMonth()],
  ['getDayOfYear', (face) => Math.floor((face.getTime() - Date.UTC(face.getUTCFullYear(), 0, 1)) / perDay)],
  ['getDayOfMonth', (face) => face.getUTCDate() - 1],
  ['getDate', (face) => face.getUTCDate()],
  ['getDayOfWeek', (face) => face.getUTCDay()],
  ['getHours', (face) => face.getUTCHours()],
  ['getMinutes', (face) => face.getUTCMinutes()],
  ['getSeconds', (face) => face.getUTCSeconds()],
  ['getMilliseconds', (face) => face.getUTCMilliseconds()],
];

const wholes: readonly (readonly [name: string, nanoseconds: bigint])[] = [
  ['getHours', 3_600_000_000_000n],
  ['getMinutes', 60_000_000_000n],
  ['getSeconds', 1_000_000_000n],
  ['getMilliseconds', 1_000_000n],
];

export const timeFunctions: readonly Overload[] = [
  ...faces.flatMap(([name, part]) => [
    declare(`timestamp::${name}(): int`, (moment: Timestamp) => BigInt(part(faceOf(moment)))),
    declare(`timestamp::${name}(string): int`, (moment: Timestamp, zone: string) => BigInt(part(faceOf(moment, zone)))),
  ]),
  ...wholes.map(([name, size]) => declare(`duration::${name}(): int`, (duration: Duration) => duration.nanoseconds / size)),
];
