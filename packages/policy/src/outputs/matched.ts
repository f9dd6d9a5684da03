import { schemas } from '@kube-world/crds/schemas';
import { groupOf, ModelError, type PodSecurity } from '@kube-world/model';

import { speaksOf } from '../judge-objects';
import { type PodKind, podKinds } from '../pod-template';
import type { GroupKind, Policy } from '../policy';

/** What of the API a rule is asked about. */
export interface ResourceRule {
  readonly apiGroups: readonly string[];
  readonly apiVersions: readonly string[];
  readonly operations: readonly ('CREATE' | 'UPDATE')[];
  readonly resources: readonly string[];
}

/** Which requests a policy is asked about, in the words that webhooks and both engines share. */
export interface Matched {
  readonly namespaceSelector?: {
    readonly matchExpressions: readonly { readonly key: string; readonly operator: string; readonly values: readonly string[] }[];
  };
  readonly resourceRules: readonly ResourceRule[];
}

/**
 * Requests for the objects that synth asks a policy about. Containers that are added to a pod that runs come by a path of their own.
 * @throws ModelError for a kind that the version does not have
 */
export function matchedBy(policy: Policy, kubernetes: string): Matched {
  const resourceRules = 'kinds' in policy.match ? rulesOf(policy, policy.match.kinds, kubernetes) : rulesOfPods(policy);
  const values = policy.match.podSecurity;
  return { ...(values === undefined ? {} : selectorOf(values)), resourceRules };
}

/** The kinds of pods that a policy is asked of. */
export function podKindsOf(policy: Policy): readonly PodKind[] {
  return podKinds.filter(({ kind }) => speaksOf(policy, kind));
}

function rulesOfPods(policy: Policy): readonly ResourceRule[] {
  return grouped(
    podKindsOf(policy).map(({ apiVersion, kind }) => ({
      apiVersion,
      resources: kind === 'Pod' ? ['pods', 'pods/ephemeralcontainers'] : [`${kind.toLowerCase()}s`],
    })),
  );
}

function rulesOf({ id }: Policy, kinds: readonly GroupKind[], kubernetes: string): readonly ResourceRule[] {
  return grouped(
    kinds.flatMap(({ group, kind }) => {
      const found = schemas.apiVersionsOf(kubernetes, kind).filter((apiVersion) => groupOf(apiVersion) === group);
      if (found.length === 0) {
        const message = `Kubernetes ${kubernetes} has no kind '${kind}' in the group '${group}'; leave it out of 'match.kinds'`;
        throw new ModelError(message, { at: `policies/${id}.ts` });
      }
      return found.flatMap((apiVersion) => {
        const plural = schemas.kind(kubernetes, apiVersion, kind)?.plural;
        return plural === undefined ? [] : [{ apiVersion, resources: [plural] }];
      });
    }),
  );
}

/** One rule a group version. */
function grouped(parts: readonly { readonly apiVersion: string; readonly resources: readonly string[] }[]): readonly ResourceRule[] {
  return [...new Set(parts.map(({ apiVersion }) => apiVersion))].map((apiVersion) => ({
    apiGroups: [groupOf(apiVersion)],
    apiVersions: [apiVersion.split('/').at(-1) ?? ''],
    operations: ['CREATE', 'UPDATE'],
    resources: parts.filter((part) => part.apiVersion === apiVersion).flatMap(({ resources }) => resources),
  }));
}

const levels: readonly PodSecurity[] = ['privileged', 'baseline', 'restricted'];

/** A namespace without a level is `privileged`: a policy that holds there selects what is of no other. */
function selectorOf(values: readonly PodSecurity[]): Pick<Matched, 'namespaceSelector'> {
  const others = levels.filter((level) => !values.includes(level));
  if (others.length === 0) return {};
  const chosen = values.includes('privileged') ? { operator: 'NotIn', values: others } : { operator: 'In', values };
  return { namespaceSelector: { matchExpressions: [{ key: 'pod-security.kubernetes.io/enforce', ...chosen }] } };
}
