import { ModelError } from './errors';

/** Leave for one app to break one policy. */
export interface PolicyWaiver {
  /** The policy's id: `container-privileged`. */
  readonly rule: string;
  /** Why the app is right as it is: one line. */
  readonly reason: string;
  /** The last day on which it counts, as an ISO date. @default - it does not end */
  readonly until?: string;
}

const ruleId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const isoDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Lets an app break a policy, with the reason. A waiver that nothing needs is an error at synth.
 * @throws ModelError for a reason that says nothing or a day that is none
 */
export function waive(rule: string, { reason, until }: Omit<PolicyWaiver, 'rule'>): PolicyWaiver {
  if (!ruleId.test(rule)) throw new ModelError(`a policy is waived by its id, got '${rule}'; write it as its file in policies/ is called`);
  if (!/^\S[^\n\r]*$/.test(reason)) throw new ModelError(`the waiver of '${rule}' has the reason '${reason}'; give one line of text`);
  if (until !== undefined && !isoDay.test(until))
    throw new ModelError(`the waiver of '${rule}' ends on '${until}'; write a day as '2027-01-31'`);
  return { rule, reason, ...(until === undefined ? {} : { until }) };
}
