import type { PolicyExceptionProps, ValidatingPolicyProps } from '@kube-world/crds/policies.kyverno.io/v1';
import type { Manifest } from '@kube-world/model';

import type { Where } from '../facts';
import type { Policy } from '../policy';
import { isWaived, partOfCondition } from './conditions';
import { matchedBy } from './matched';
import { ruleTexts } from './rule-texts';
import type { WaivedObjects } from './waived-objects';

export interface EnforceOptions {
  /** Minor version of the cluster: `1.36`. */
  readonly kubernetes: string;
  /** `Deny` refuses what breaks it, `Audit` reports it. */
  readonly action: 'Deny' | 'Audit';
  /** Whose facts the policy is written with. @default - those of its cases */
  readonly where?: Where;
  /** Namespaces in which others make pods, where only what a level of Pod Security forbids is refused. @default - none */
  readonly leaveOut?: readonly string[];
  /** Of objects without a namespace, those are asked about that are labelled as part of this. @default - all */
  readonly partOf?: string;
}

/** A `ValidatingPolicy` of Kyverno's. */
export type KyvernoPolicy = Manifest & { readonly spec: ValidatingPolicyProps['spec'] };
/** A `PolicyException` of Kyverno's. */
export type KyvernoException = Manifest & { readonly spec: PolicyExceptionProps['spec'] };

/**
 * A policy as Kyverno enforces it, named by its id.
 * Templates of pods are found by a variable of ours: Kyverno's own rewriting replaces the text `object.spec`, so it passes by a
 * pod that is the whole object, and knows no PodTemplate.
 * @returns undefined for a version that does not have the policy, and where its facts leave nothing to ask
 */
export function validatingPolicy(policy: Policy, options: EnforceOptions): KyvernoPolicy | undefined {
  const { kubernetes, action, where, leaveOut, partOf } = options;
  const texts = ruleTexts(policy, kubernetes, where);
  if (!texts) return undefined;
  const condition = partOf === undefined ? undefined : partOfCondition(policy, kubernetes, partOf);
  return {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ValidatingPolicy',
    metadata: {
      name: policy.id,
      annotations: {
        'policies.kyverno.io/title': policy.title,
        'policies.kyverno.io/description': policy.why,
        'policies.kyverno.io/severity': policy.severity === 'error' ? 'high' : 'medium',
      },
    },
    spec: {
      autogen: { podControllers: { controllers: [] } },
      failurePolicy: 'Fail',
      matchConstraints: matchedBy(policy, kubernetes, leaveOut),
      ...(condition ? { matchConditions: [condition] } : {}),
      validationActions: [action],
      ...(texts.variables.length > 0 ? { variables: texts.variables } : {}),
      validations: texts.validations,
    },
  };
}

/** A waiver as Kyverno reads it. @param namespace the one from which it takes exceptions */
export function policyException(policy: Policy, waived: WaivedObjects, namespace: string): KyvernoException {
  const { of, reason, until, objects } = waived;
  return {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'PolicyException',
    metadata: {
      // neither a unit nor a policy has a dot in its name
      name: `${of}.${policy.id}`,
      namespace,
      annotations: { 'waiver.kube-world/reason': reason, ...(until === undefined ? {} : { 'waiver.kube-world/until': until }) },
    },
    spec: {
      policyRefs: [{ kind: 'ValidatingPolicy', name: policy.id }],
      matchConditions: [{ name: of, expression: isWaived(policy, objects) }],
    },
  };
}
