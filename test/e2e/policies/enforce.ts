import { type AdmissionPolicy, admissionPolicy } from '@kube-world/policy';

import { policies } from '../../../policies/registry';
import type { Client } from '../harness/client';
import { make } from './admission';

export const kubernetes = '1.36';
/** The server's own Pod Security admission would answer first: namespaces say their level by another label. */
export const levelLabel = 'example.com/level';
export const admissionGroup = '/apis/admissionregistration.k8s.io/v1';

/** All policies as the API server enforces them, with the facts of their cases. */
export function written(action: 'Deny' | 'Audit'): readonly AdmissionPolicy[] {
  return policies.flatMap((policy) => admissionPolicy(policy, { kubernetes, action }) ?? []);
}

/** Every policy that an object breaks is a warning: of refusals, a server names the first alone. */
export async function enforceWithWarnings(client: Client): Promise<void> {
  for (const { policy, binding } of written('Deny')) {
    const relabelled = JSON.parse(JSON.stringify(policy).replaceAll('pod-security.kubernetes.io/enforce', levelLabel)) as object;
    await make(client, `${admissionGroup}/validatingadmissionpolicies`, relabelled as typeof policy);
    const warning = { ...binding, spec: { ...binding.spec, validationActions: ['Warn'] } };
    await make(client, `${admissionGroup}/validatingadmissionpolicybindings`, warning);
  }
}
