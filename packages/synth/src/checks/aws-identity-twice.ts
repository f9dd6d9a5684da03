import { type Issue, listOf } from '@kube-world/model';

import { accountOf, grantsOf } from './aws-accounts';
import type { Rule } from './context';

/** A service account has one role: EKS takes one association for it, and refuses the second when the stack is deployed. */
export const awsIdentityTwice: Rule = ({ cluster }) => {
  const first = new Map<string, string>();
  return grantsOf(cluster).flatMap(({ name, identity }): readonly Issue[] => {
    const account = accountOf(identity);
    const other = first.get(account);
    if (other === undefined) {
      first.set(account, name);
      return [];
    }
    return [
      {
        rule: 'aws-identity-twice',
        severity: 'error',
        at: `${cluster.name}.platform.identities.${name}`,
        message: `is for the service account '${account}', and so is '${other}'`,
        remedy: `write what it may do into one of them: may: [${listOf(identity.may)
          .map((one) => `'${one}'`)
          .join(', ')}] beside those of '${other}'`,
      },
    ];
  });
};
