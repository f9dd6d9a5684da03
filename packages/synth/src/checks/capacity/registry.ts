import type { Rule } from '../context';
import { limitRangeBroken } from './limit-range-broken';
import { loadBalancerAddress } from './load-balancer-address';
import { loadBalancerPort } from './load-balancer-port';
import { quotaExceeded } from './quota-exceeded';
import { quotaNeedsRequest } from './quota-needs-request';
import { rolloutBlocked } from './rollout-blocked';
import { rolloutOverQuota } from './rollout-over-quota';
import { scaleOutUnschedulable } from './scale-out-unschedulable';
import { workerLost } from './worker-lost';

/** What a cluster asks for is held against what its nodes, quotas and pools have. */
export const capacityRules: readonly Rule[] = [
  limitRangeBroken,
  loadBalancerAddress,
  loadBalancerPort,
  quotaExceeded,
  quotaNeedsRequest,
  rolloutBlocked,
  rolloutOverQuota,
  scaleOutUnschedulable,
  workerLost,
];
