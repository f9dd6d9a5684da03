import { type Issue, Quantity } from '@kube-world/model';

import { type Account, amountOf, standing } from '../../quota/ledger';
import type { Rule } from '../context';
import { accountsIn } from './accounts';

/**
 * A namespace asks for no more than its ResourceQuotas allow: its pods with their replicas, its claims, its Services, and its objects by
 * kind. What comes and goes, a Job, is held against what is left beside all that stands, each by itself. The place is the first object
 * that goes over. What controllers make beside pods and claims is not counted: what is found is over in any case.
 */
export const quotaExceeded: Rule = (context) =>
  accountsIn(context).flatMap((account) => [...account.quota.hard].flatMap(([resource, hard]) => overdrawn(account, resource, hard)));

function overdrawn(account: Account, resource: string, hard: Quantity): readonly Issue[] {
  const stands = standing(account, resource);
  let sum = Quantity.zero;
  for (const charge of account.charges) {
    if (charge.isRun) continue;
    sum = sum.plus(amountOf(charge, resource) ?? Quantity.zero);
    if (sum.compare(hard) > 0) return [issueOf(account, charge.at, `${stands.toString()} of ${resource}`, hard)];
  }
  return account.charges.flatMap((charge) => {
    const asked = charge.isRun ? amountOf(charge, resource) : undefined;
    if (!asked || stands.plus(asked).compare(hard) <= 0) return [];
    return [issueOf(account, charge.at, `${asked.toString()} of ${resource} beside the ${stands.toString()} of what always runs`, hard)];
  });
}

function issueOf({ quota }: Account, at: string, asked: string, hard: Quantity): Issue {
  return {
    rule: 'quota-exceeded',
    severity: 'error',
    at: at === '' ? quota.at : at,
    message: `with it namespace '${quota.namespace}' asks for ${asked}, and its ResourceQuota '${quota.name}' allows ${hard.toString()}`,
    remedy: 'ask for less, run fewer replicas, or raise the quota',
  };
}
