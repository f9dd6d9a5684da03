import { ModelError } from './errors';

/** Only `waive` makes one: a literal does not compile. */
declare const checked: unique symbol;

/** Leave for one app to break one policy. */
export interface PolicyWaiver {
  /** The policy's id: `container-privileged`. */
  readonly rule: string;
  /** Why the app is right as it is: one line. */
  readonly reason: string;
  /** The last day on which it counts, as an ISO date. @default - it does not end */
  readonly until?: string;
  readonly [checked]: true;
}

const ruleId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const isoDay = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * Lets an app break a policy, with the reason. A waiver that nothing needs is an error at synth.
 * @throws ModelError for a reason that says nothing or a day that is none
 */
export function waive(rule: string, { reason, until }: Pick<PolicyWaiver, 'reason' | 'until'>): PolicyWaiver {
  const waiver = { rule, reason, ...(until === undefined ? {} : { until }) };
  const fault = waiverFault(waiver);
  if (fault) throw new ModelError(`${fault.message}; ${fault.remedy}`);
  return waiver as PolicyWaiver;
}

/** What is wrong with a waiver in itself, whatever made it. @param waiver may be anything @returns undefined for one that is right */
export function waiverFault(waiver: unknown): { readonly message: string; readonly remedy: string } | undefined {
  const { rule, reason, until } = (waiver ?? {}) as Readonly<Record<keyof PolicyWaiver, unknown>>;
  if (typeof rule !== 'string' || !ruleId.test(rule))
    return { message: `a policy is waived by its id, got ${quoted(rule)}`, remedy: 'write it as its file in policies/ is called' };
  if (typeof reason !== 'string' || !/^\S[^\n\r]*$/.test(reason))
    return { message: `the waiver of '${rule}' has the reason ${quoted(reason)}`, remedy: 'give one line of text' };
  if (until !== undefined && !isDay(until))
    return { message: `the waiver of '${rule}' ends on ${quoted(until)}`, remedy: "write a day as '2027-01-31'" };
  return undefined;
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? 'nothing');
}

/** A day that the calendar has. */
function isDay(value: unknown): boolean {
  const found = typeof value === 'string' ? isoDay.exec(value) : null;
  if (!found) return false;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}
