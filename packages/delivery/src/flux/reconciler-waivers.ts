import { type FleetFacts, type PolicyWaiver, waive } from '@kube-world/model';

import type { PolicyRule } from './reconciler-rules';

/** What the role of a reconciler breaks by what it is for: it may apply its unit's objects, and does so where people only read. */
export function reconcilerWaivers(
  rules: readonly PolicyRule[],
  namespace: string,
  { readOnlyNamespaces = [] }: FleetFacts,
): readonly PolicyWaiver[] {
  const binds = rules.some(({ verbs }) => verbs.includes('bind'));
  return [
    ...(binds
      ? [waive('role-escalation', { reason: "it applies its unit's bindings, and may bind the roles that those name and no other" })]
      : []),
    ...(readOnlyNamespaces.includes(namespace)
      ? [waive('role-read-only', { reason: "it applies its unit's objects there; nobody but Flux's own account has it" })]
      : []),
  ];
}
