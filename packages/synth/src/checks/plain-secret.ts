import type { Issue } from '@kube-world/model';

import { fieldPath, quoted } from '../schema/walk';
import { objectsBesideCharts, type Rule } from './context';
import { findSecrets, type FoundSecret } from './find-secrets';

/** What is written goes into Git, and no Secret stands there that everybody can read. */
export const plainSecret: Rule = (context) => {
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsBesideCharts(context)) {
    for (const secret of findSecrets(manifest)) issues.push(issueOf(secret, at, secret.path));
  }
  for (const { values, at } of context.units.flatMap(({ releases }) => releases)) {
    for (const secret of findSecrets(values)) issues.push(issueOf(secret, at, ['values', ...secret.path]));
  }
  return issues;
};

function issueOf({ name, keys, isPartlyEncrypted }: FoundSecret, at: string, path: FoundSecret['path']): Issue {
  const secret = name === undefined ? 'a Secret' : `Secret ${quoted(name)}`;
  const entries =
    keys.length === 0
      ? ''
      : ` (${keys
          .slice(0, 5)
          .map((key) => quoted(key))
          .join(', ')}${keys.length > 5 ? ' ...' : ''})`;
  return {
    rule: 'plain-secret',
    severity: 'error',
    at: `${at} ${fieldPath(path)}`.trimEnd(),
    message: isPartlyEncrypted
      ? `${secret} is encrypted in part only, and data can be read${entries}`
      : `${secret} holds data that everybody can read${entries}`,
    remedy: isPartlyEncrypted
      ? 'encrypt the whole file with SOPS, so that it is sealed and every value begins with ENC[AES256_GCM'
      : 'keep it out of Git, or encrypt it with SOPS, and refer to it by its name',
  };
}
