import type { NetworkPolicySpec } from '@kube-world/crds/networking.k8s.io/v1';
import { type Allowed, type ClusterFlow, compareText, type End, type PodEndpoint, type PodSet } from '@kube-world/model';

import { egressRules, ingressRules } from './rules';

export interface NamedPolicy {
  readonly name: string;
  readonly spec: NetworkPolicySpec;
}

export interface PolicyScope {
  readonly namespace: string;
  /** Pods that have a policy of a known name: those of apps. */
  readonly known: readonly PodEndpoint[];
  /** `known`: pods beside the known ones stay as open as they are. @default 'all' */
  readonly selects?: 'all' | 'known';
  /** Rules that every policy has beside its own, where no policy of the whole namespace has them. @default - none */
  readonly everyEgress?: readonly Allowed[];
}

/** The allow rules of one namespace: a policy for each set of pods that a flow begins or ends at, sorted by name. */
export function policiesIn(scope: PolicyScope, flows: readonly ClusterFlow[]): readonly NamedPolicy[] {
  const groups = new Map<string, Group>();
  for (const endpoint of scope.known) addGroup(groups, endpoint);
  for (const { from, to, ports } of flows) {
    const allowed = (end: End): Allowed => ({ end, ...(ports ? { ports } : {}) });
    groupOf(groups, scope, to)?.ingress.push(allowed(from));
    groupOf(groups, scope, from)?.egress.push(allowed(to));
  }
  return named([...groups.values()])
    .map(([name, group]) => ({ name, spec: specOf(scope, group) }))
    .filter(({ spec }) => spec.policyTypes?.length !== 0)
    .toSorted((left, right) => compareText(left.name, right.name));
}

interface Group {
  readonly pods: PodSet;
  readonly name: string;
  readonly ingress: Allowed[];
  readonly egress: Allowed[];
}

/** The group of an end's pods, made when it is new; `undefined` for ends that no policy of this namespace selects. */
function groupOf(groups: Map<string, Group>, { namespace, selects }: PolicyScope, end: End): Group | undefined {
  if (end.kind !== 'pods' || end.pods.namespace !== namespace) return undefined;
  return groups.get(labelText(end.pods)) ?? (selects === 'known' ? undefined : addGroup(groups, end));
}

/** Pods of one set of labels are one group, named by the first. */
function addGroup(groups: Map<string, Group>, { pods, policy = nameAfter(pods) }: PodEndpoint): Group {
  const key = labelText(pods);
  const group = groups.get(key) ?? { pods, name: policy, ingress: [], egress: [] };
  groups.set(key, group);
  return group;
}

/** Two groups that would share a name are told apart by their whole labels. */
function named(groups: readonly Group[]): readonly (readonly [string, Group])[] {
  const taken = new Set<string>();
  return groups.map((group) => {
    const name = taken.has(group.name) ? label(labelText(group.pods)) : group.name;
    taken.add(name);
    return [name, group];
  });
}

const labelText = ({ labels = {} }: PodSet): string =>
  Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .toSorted(compareText)
    .join(',');

const nameAfter = ({ labels = {} }: PodSet): string => label(Object.values(labels).toSorted(compareText).join('-')) || 'all-pods';

const label = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 63)
    .replace(/-$/, '');

function specOf({ namespace, everyEgress = [], selects }: PolicyScope, group: Group): NetworkPolicySpec {
  const ingress = ingressRules(namespace, group.ingress);
  const egress = egressRules(namespace, [...group.egress, ...everyEgress]);
  const { labels = {} } = group.pods;
  // what a policy of the whole namespace denies already needs no second word
  const isolates = selects === 'known';
  return {
    podSelector: Object.keys(labels).length > 0 ? { matchLabels: labels } : {},
    policyTypes: (['Ingress', 'Egress'] as const).filter((type) => isolates || (type === 'Ingress' ? ingress : egress).length > 0),
    ingress: ingress.length > 0 ? ingress : undefined,
    egress: egress.length > 0 ? egress : undefined,
  };
}
