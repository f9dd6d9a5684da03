import type { ValidatingPolicyProps } from '@kube-world/crds/policies.kyverno.io/v1';
import type { Manifest } from '@kube-world/model';

import type { Where } from '../facts';
import type { Policy } from '../policy';
import { matchedBy } from './matched';
import { ruleTexts } from './rule-texts';

export interface EnforceOptions {
  /** Minor version of the cluster: `1.36`. */
  readonly kubernetes: string;
  /** `Deny` refuses what breaks it, `Audit` reports it. */
  readonly action: 'Deny' | 'Audit';
  /** Whose facts the policy is written with. @default - those of its cases */
  readonly where?: Where;
}

/** A `ValidatingPolicy` of Kyverno's. */
export type KyvernoPolicy = Manifest & { readonly spec: ValidatingPolicyProps['spec'] };

/**
 * A policy as Kyverno enforces it, named by its id.
 * Templates of pods are found by a variable of ours: Kyverno's own rewriting replaces the text `object.spec`, so it passes by a
 * pod that is the whole object, and knows no PodTemplate.
 * @returns undefined for a version that does not have the policy, and where its facts leave nothing to ask
 */
export function validatingPolicy(policy: Policy, { kubernetes, action, where }: EnforceOptions): KyvernoPolicy | undefined {
  const texts = ruleTexts(policy, kubernetes, where);
  if (!texts) return undefined;
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
      matchConstraints: matchedBy(policy, kubernetes),
      validationActions: [action],
      ...(texts.variables.length > 0 ? { variables: texts.variables } : {}),
      validations: texts.validations,
    },
  };
}
