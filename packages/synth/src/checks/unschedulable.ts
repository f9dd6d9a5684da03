import type { Issue } from '@kube-world/model';

import { reasonsOf, remedyOf } from '../scheduling/explain';
import type { Unplaced } from '../scheduling/place';
import { placementOf } from './capacity/placement';
import type { Rule } from './context';
import { toldElsewhere } from './told-elsewhere';

/**
 * Every pod finds a node of the cluster that its labels, taints, room, devices and ports allow, beside all others that the
 * cluster's objects make. Silent where a cloud makes the nodes, and where facts cannot be read, which is a finding of its own.
 */
export const unschedulable: Rule = (context) => {
  const { unplaced } = placementOf(context);
  if (unplaced.length === 0) return [];
  const isTold = toldElsewhere(context);
  return unplaced.filter((one) => !isTold(one)).map(issueOf);
};

function issueOf({ pods, placed, obstacles }: Unplaced): Issue {
  const which = pods.lives === 'daemon' || pods.count === 1 ? 'its pod' : `pod ${placed + 1} of ${pods.count}`;
  return {
    rule: 'unschedulable',
    severity: 'error',
    at: pods.at,
    message: `${which} finds no node: ${reasonsOf(obstacles)}`,
    remedy: remedyOf(obstacles),
  };
}
