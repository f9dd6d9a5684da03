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
 * @param leaveOut namespaces in which others make pods @throws ModelError for a kind that the version does not have
 */
export function matchedBy(policy: Policy, kubernetes: string, leaveOut: readonly string[] = []): Matched {
  const resourceRules = 'kinds' in policy.match ? rulesOf(policy, policy.match.kinds, kubernetes) : rulesOfPods(policy);
  const matchExpressions = [...levelsOf(policy), ...(isOursAlone(policy) ? notIn(leaveOut) : [])];
  return { ...(matchExpressions.length === 0 ? {} : { namespaceSelector: { matchExpressions } }), resourceRules };
}

/**
 * Whether it speaks of pods that no level of Pod Security refuses. In a namespace with a level, the server refuses by itself what a
 * policy of that level alone does, whoever makes the pod; beyond that, synth asks us alone.
 */
export function isOursAlone({ match: { podSecurity } }: Policy): boolean {
  return podSecurity === undefined || podSecurity.includes('privileged');
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

type Expression = NonNullable<Matched['namespaceSelector']>['matchExpressions'][number];

const levels: readonly PodSecurity[] = ['privileged', 'baseline', 'restricted'];

/** A namespace without a level is `privileged`: a policy that holds there selects what is of no other. */
function levelsOf({ match: { podSecurity } }: Policy): readonly Expression[] {
  if (podSecurity === undefined) return [];
  const others = levels.filter((level) => !podSecurity.includes(level));
  if (others.length === 0) return [];
  const chosen = podSecurity.includes('privileged') ? { operator: 'NotIn', values: others } : { operator: 'In', values: podSecurity };
  return [{ key: 'pod-security.kubernetes.io/enforce', ...chosen }];
}

function notIn(values: readonly string[]): readonly Expression[] {
  return values.length === 0 ? [] : [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values }];
}
