import type { Issue } from '@kube-world/model';

import { addressClaimedTwice } from './address-claimed-twice';
import { hostClaimedTwice } from './host-claimed-twice';
import type { FleetContext, FleetRule } from './rule';

/** Every rule that looks across clusters. */
const rules: readonly FleetRule[] = [hostClaimedTwice, addressClaimedTwice];

/** Every finding of every rule, in any order. */
export function checkClaims(context: FleetContext): readonly Issue[] {
  return rules.flatMap((rule) => rule(context));
}
