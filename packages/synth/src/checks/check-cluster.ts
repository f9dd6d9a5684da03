import { compareIssues, type Issue } from '@kube-world/model';

import type { CheckContext } from './context';
import { rules } from './registry';

/** Every finding of every rule, sorted. */
export function checkCluster(context: CheckContext): readonly Issue[] {
  return rules.flatMap((rule) => rule(context)).toSorted(compareIssues);
}
