import type {
  ValidatingAdmissionPolicyBindingProps,
  ValidatingAdmissionPolicyProps,
} from '@kube-world/crds/admissionregistration.k8s.io/v1';
import type { Manifest } from '@kube-world/model';

import { minorOf } from '../by-version';
import type { Policy } from '../policy';
import type { EnforceOptions } from './kyverno';
import { partOfCondition, waivedConditions } from './conditions';
import { matchedBy } from './matched';
import { ruleTexts } from './rule-texts';
import type { WaivedObjects } from './waived-objects';

/** A policy as the API server itself enforces it, and the binding without which it enforces nothing. */
export interface AdmissionPolicy {
  readonly policy: Manifest & { readonly spec: ValidatingAdmissionPolicyProps['spec'] };
  readonly binding: Manifest & { readonly spec: ValidatingAdmissionPolicyBindingProps['spec'] };
}

/**
 * A policy as the API server enforces it, named by its id; the server knows no exceptions, so apps that may break it are left out here.
 * @returns undefined where its facts leave nothing to ask, for a version that does not have the policy, and before 1.30, where servers do not have the kind in `v1`
 */
export function admissionPolicy(
  policy: Policy,
  options: EnforceOptions,
  waived: readonly WaivedObjects[] = [],
): AdmissionPolicy | undefined {
  const { kubernetes, action, where, leaveOut, partOf } = options;
  const texts = ruleTexts(policy, kubernetes, where);
  if (!texts || minorOf(kubernetes) < 30) return undefined;
  const ours = partOf === undefined ? undefined : partOfCondition(policy, kubernetes, partOf);
  const matchConditions = [...(ours ? [ours] : []), ...waivedConditions(policy, waived, ours ? 1 : 0)];
  const apiVersion = 'admissionregistration.k8s.io/v1';
  const metadata = { name: policy.id };
  return {
    policy: {
      apiVersion,
      kind: 'ValidatingAdmissionPolicy',
      metadata,
      spec: {
        failurePolicy: 'Fail',
        matchConstraints: matchedBy(policy, kubernetes, leaveOut),
        ...(matchConditions.length > 0 ? { matchConditions } : {}),
        ...(texts.variables.length > 0 ? { variables: texts.variables } : {}),
        validations: texts.validations,
      },
    },
    binding: {
      apiVersion,
      kind: 'ValidatingAdmissionPolicyBinding',
      metadata,
      spec: { policyName: policy.id, validationActions: [action] },
    },
  };
}
