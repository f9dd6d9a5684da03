import { type BuiltManifest, type FleetFacts, type PolicyWaiver, waive } from '@kube-world/model';

import type { PolicyRule } from './reconciler-rules';

/** A reconciler's role, and the objects that it is for. */
interface ReconcilerRole {
  readonly rules: readonly PolicyRule[];
  readonly manifests: readonly BuiltManifest[];
  readonly namespace: string;
}

/** What the role of a reconciler breaks by what it is for: it may apply its unit's objects, and does so where people only read. */
export function reconcilerWaivers(
  { rules, manifests, namespace }: ReconcilerRole,
  { readOnlyNamespaces = [] }: FleetFacts,
): readonly PolicyWaiver[] {
  const makesSecret = manifests.some(({ manifest: { apiVersion, kind } }) => apiVersion === 'v1' && kind === 'Secret');
  const binds = rules.some(({ verbs }) => verbs.includes('bind'));
  return [
    ...(binds
      ? [waive('role-escalation', { reason: "it applies its unit's bindings, and may bind the roles that those name and no other" })]
      : []),
    ...(makesSecret ? [waive('role-secrets', { reason: "it applies its unit's Secrets; nobody but Flux's own account has it" })] : []),
    ...(readOnlyNamespaces.includes(namespace)
      ? [waive('role-read-only', { reason: "it applies its unit's objects there; nobody but Flux's own account has it" })]
      : []),
  ];
}
