/** Least and greatest value of minutes, hours, days of the month, months and days of the week. */
const fields = [
  { least: 0, most: 59, names: [] },
  { least: 0, most: 23, names: [] },
  { least: 1, most: 31, names: [] },
  { least: 1, most: 12, names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { least: 0, most: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
] as const;

/** A schedule of five fields, or one of the short forms, as the CronJob controller reads it. */
export function isCronSchedule(text: string): boolean {
  const schedule = text.replace(/^(?:CRON_)?TZ=\S+\s+/, '');
  if (schedule.startsWith('@')) {
    if (/^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/.test(schedule)) return true;
    return /^@every (?:\d+(?:\.\d*)?(?:ns|us|ms|s|m|h))+$/.test(schedule);
  }
  const parts = schedule.trim().split(/\s+/);
  return parts.length === fields.length && parts.every((part, index) => part.split(',').every((range) => isRange(range, index)));
}

function isRange(range: string, index: number): boolean {
  const [span = '', step, ...rest] = range.split('/');
  if (rest.length > 0 || (step !== undefined && !/^[1-9]\d{0,3}$/.test(step))) return false;
  if (span === '*' || span === '?') return true;
  const ends = span.split('-').map((end) => valueOf(end, index));
  const [from = Number.NaN, to = from] = ends;
  return ends.length <= 2 && from <= to;
}

function valueOf(text: string, index: number): number {
  const { least = 0, most = 0, names = [] } = fields[index] ?? {};
  const named = (names as readonly string[]).indexOf(text.toLowerCase());
  const value = named >= 0 ? named + least : /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : Number.NaN;
}
