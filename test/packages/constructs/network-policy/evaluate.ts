import type { NetworkPolicySpec } from '@kube-world/crds/networking.k8s.io/v1';

import type { BuiltObject } from '../objects-of';

export interface Pod {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
}

type Selector = { readonly matchLabels?: Readonly<Record<string, string>> | undefined } | undefined;
type Peers = readonly { readonly podSelector?: Selector; readonly namespaceSelector?: Selector }[] | undefined;

/** Whether policies let one pod open a connection to another: what Kubernetes says of pods, without address blocks. */
export function mayReach(policies: readonly BuiltObject[], from: Pod, to: Pod, port: number): boolean {
  return lets(policies, 'Egress', from, to, port) && lets(policies, 'Ingress', to, from, port);
}

function lets(policies: readonly BuiltObject[], type: 'Egress' | 'Ingress', subject: Pod, other: Pod, port: number): boolean {
  const applying = policies
    .filter((policy) => policy.metadata.namespace === subject.namespace)
    .map((policy) => policy.spec as NetworkPolicySpec)
    .filter((spec) => spec.policyTypes?.includes(type) && matches(spec.podSelector, subject.labels));
  if (applying.length === 0) return true;
  return applying.some((spec) =>
    type === 'Egress'
      ? spec.egress?.some((rule) => anyPeer(rule.to, subject, other) && anyPort(rule.ports, port))
      : spec.ingress?.some((rule) => anyPeer(rule.from, subject, other) && anyPort(rule.ports, port)),
  );
}

function anyPeer(peers: Peers, subject: Pod, other: Pod): boolean {
  if (!peers) return true;
  return peers.some(({ podSelector, namespaceSelector }) => {
    if (!podSelector && !namespaceSelector) return false;
    const namespaceFits = namespaceSelector
      ? matches(namespaceSelector, { 'kubernetes.io/metadata.name': other.namespace })
      : other.namespace === subject.namespace;
    return namespaceFits && matches(podSelector, other.labels);
  });
}

const anyPort = (ports: readonly { readonly port?: number | string | undefined }[] | undefined, port: number): boolean =>
  !ports || ports.some((allowed) => allowed.port === port);

const matches = (selector: Selector, labels: Readonly<Record<string, string>>): boolean =>
  Object.entries(selector?.matchLabels ?? {}).every(([key, value]) => labels[key] === value);
