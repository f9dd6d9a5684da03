import { cron, type Schedule } from '@kube-world/constructs';

test.each<[Schedule, string]>([
  [{ kind: 'hourly', minute: 5 }, '5 * * * *'],
  [{ kind: 'daily', at: '03:15' }, '15 3 * * *'],
  [{ kind: 'daily', at: '00:00' }, '0 0 * * *'],
  [{ kind: 'weekly', on: 'sunday', at: '23:59' }, '59 23 * * 0'],
  [{ kind: 'weekly', on: 'saturday', at: '7:05' }, '5 7 * * 6'],
])('%j is %s', (schedule, fields) => {
  expect(cron(schedule, 'here')).toBe(fields);
});

test.each<[Schedule, string]>([
  [{ kind: 'daily', at: '24:00' }, "here: schedule.at must be a time of day, got '24:00'"],
  [{ kind: 'daily', at: '3:5' }, "here: schedule.at must be a time of day, got '3:5'"],
  [{ kind: 'weekly', on: 'monday', at: '-1:10' }, "here: schedule.at must be a time of day, got '-1:10'"],
  [{ kind: 'hourly', minute: 60 }, 'here: schedule.minute must be a whole number from 0 to 59, got 60'],
  [{ kind: 'hourly', minute: 0.5 }, 'here: schedule.minute must be a whole number from 0 to 59, got 0.5'],
])('%j is refused', (schedule, message) => {
  expect(() => cron(schedule, 'here')).toThrow(message);
});

test('a time that has no colon does not compile', () => {
  // @ts-expect-error a time of day has a colon
  const schedule: Schedule = { kind: 'daily', at: 'noon' };
  expect(() => cron(schedule, 'here')).toThrow("got 'noon'");
});
