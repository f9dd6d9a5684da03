import { type Issue, Quantity } from '@kube-world/model';

import { type Account, standing } from '../../quota/ledger';
import type { Charge } from '../../quota/charge';
import { needsRoom, updateOf } from '../../scheduling/update';
import type { Rule } from '../context';
import { accountsIn } from './accounts';

/** An update that lets no pod go before a new one is ready needs one pod more than there are, which the quotas of its namespace allow. */
export const rolloutOverQuota: Rule = (context) =>
  accountsIn(context).flatMap((account) => {
    const left = [...account.quota.hard].map(([resource, hard]) => [resource, hard.minus(standing(account, resource))] as const);
    return account.charges.flatMap((charge) => issueOf(account, charge, left) ?? []);
  });

function issueOf({ quota }: Account, { at, pod, usage, count }: Charge, left: readonly (readonly [string, Quantity])[]): Issue | undefined {
  if (!pod || count === 0 || !needsRoom(updateOf(pod.maker, count))) return undefined;
  // what is over already is so without an update
  const short = left.filter(([name, rest]) => rest.compare(Quantity.zero) >= 0 && rest.compare(usage.get(name) ?? Quantity.zero) < 0);
  if (short.length === 0) return undefined;
  const lacks = short.map(([name, rest]) => `${rest.toString()} of ${name} left, and it takes ${usage.get(name)?.toString() ?? '0'}`);
  return {
    rule: 'rollout-over-quota',
    severity: 'error',
    at,
    message: `an update never ends: none of its pods may be away, and for a new one beside them ResourceQuota '${quota.name}' has ${lacks.join('; ')}`,
    remedy: 'set maxSurge 0 and maxUnavailable 1, or raise the quota',
  };
}
