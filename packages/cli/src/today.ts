/** The day in UTC as an ISO date, for what ends on a day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
