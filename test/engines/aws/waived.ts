/** What an analyser finds in the templates and is right as it is: how often, and why. */
export interface Waived {
  readonly check: string;
  /** Resources, in all templates. */
  readonly count: number;
  readonly reason: string;
}

export const waived: Readonly<Record<'cfn-lint' | 'checkov', readonly Waived[]>> = {
  'cfn-lint': [{ check: 'W3010', count: 11, reason: 'zones are facts: subnets and CIDRs are written for them, and routers stand in them' }],
  checkov: [
    {
      check: 'CKV_AWS_157',
      count: 1,
      reason: 'a standby in a second zone is the fact database.multiZone, at the price of a second instance',
    },
    { check: 'CKV_AWS_18', count: 1, reason: 'the bucket that holds the access logs: logs of reading logs would have no end' },
  ],
};
