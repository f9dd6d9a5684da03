import { ModelError } from '@kube-world/model';

export type Weekday = 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday';

/** When something recurs. `at` is a time of day, `03:15`. */
export type Schedule =
  | { readonly kind: 'hourly'; readonly minute: number }
  | { readonly kind: 'daily'; readonly at: TimeOfDay }
  | { readonly kind: 'weekly'; readonly on: Weekday; readonly at: TimeOfDay };

export type TimeOfDay = `${number}:${number}`;

const weekdays: readonly Weekday[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const timeOfDay = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** The five fields that a CronJob takes. @throws ModelError when the time of day is none */
export function cron(schedule: Schedule, at: string): string {
  if (schedule.kind === 'hourly') {
    if (Number.isInteger(schedule.minute) && schedule.minute >= 0 && schedule.minute < 60) return `${schedule.minute} * * * *`;
    throw new ModelError(`schedule.minute must be a whole number from 0 to 59, got ${schedule.minute}`, { at });
  }
  const [, hour, minute] = timeOfDay.exec(schedule.at) ?? [];
  if (hour === undefined || minute === undefined)
    throw new ModelError(`schedule.at must be a time of day, got '${schedule.at}'; write it as in '03:15'`, { at });
  const day = schedule.kind === 'weekly' ? weekdays.indexOf(schedule.on) : '*';
  return `${Number(minute)} ${Number(hour)} * * ${day}`;
}
