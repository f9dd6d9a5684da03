/** A day and a time of day, as a calendar shows them. */
export interface Face {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** 0 is the first of January. */
  readonly dayOfYear: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** Days from 1970 to a day of the Gregorian calendar, which is taken to have always been. */
export function daysTo(year: number, month: number, day: number): number {
  // years that begin in March have their leap day at the end
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** @param milliseconds since 1970 */
export function faceOf(milliseconds: number): Face {
  const days = Math.floor(milliseconds / 86_400_000);
  const rest = milliseconds - days * 86_400_000;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const fromMarch = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const part = Math.floor((5 * fromMarch + 2) / 153);
  const month = part < 10 ? part + 3 : part - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return {
    year,
    month,
    day: fromMarch - Math.floor((153 * part + 2) / 5) + 1,
    weekday: (((days + 4) % 7) + 7) % 7,
    dayOfYear: days - daysTo(year, 1, 1),
    hour: Math.floor(rest / 3_600_000),
    minute: Math.floor(rest / 60_000) % 60,
    second: Math.floor(rest / 1_000) % 60,
    millisecond: rest % 1_000,
  };
}

/** @param month 1 to 12 */
export function daysOfMonth(year: number, month: number): number {
  return (month === 12 ? daysTo(year + 1, 1, 1) : daysTo(year, month + 1, 1)) - daysTo(year, month, 1);
}
