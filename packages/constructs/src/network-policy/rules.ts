import type {
  NetworkPolicyEgressRule,
  NetworkPolicyIngressRule,
  NetworkPolicyPeer,
  NetworkPolicyPort,
} from '@kube-world/crds/networking.k8s.io/v1';
import { type Allowed, compareText, type End, type Port } from '@kube-world/model';

/** What an ingress and an egress rule have in common: who, and at which ports. */
interface Rule {
  readonly peers?: readonly NetworkPolicyPeer[];
  readonly ports?: readonly NetworkPolicyPort[];
}

export function ingressRules(namespace: string, allowed: readonly Allowed[]): readonly NetworkPolicyIngressRule[] {
  return rulesOf(namespace, allowed).map(({ peers, ports }) => ({ from: peers, ports }));
}

export function egressRules(namespace: string, allowed: readonly Allowed[]): readonly NetworkPolicyEgressRule[] {
  return rulesOf(namespace, allowed).map(({ peers, ports }) => ({ to: peers, ports }));
}

/** Rules in a total order, one for each set of ports; what is let through from anywhere is not also listed by peer. */
function rulesOf(namespace: string, allowed: readonly Allowed[]): readonly Rule[] {
  const byPorts = new Map<string, { readonly ports?: readonly NetworkPolicyPort[]; readonly ends: End[] }>();
  for (const { end, ports } of allowed) {
    const sorted = ports?.toSorted(byPort).map(portOf);
    const key = JSON.stringify(sorted ?? 'all');
    const rule = byPorts.get(key) ?? { ...(sorted ? { ports: sorted } : {}), ends: [] };
    rule.ends.push(end);
    byPorts.set(key, rule);
  }
  return [...byPorts.values()].flatMap(({ ports, ends }) => ruleOf(namespace, ends, ports ? { ports } : {})).toSorted(byText);
}

function ruleOf(namespace: string, ends: readonly End[], ports: Pick<Rule, 'ports'>): readonly Rule[] {
  if (ends.some((end) => end.kind === 'anywhere')) return [ports];
  const peers = ends.flatMap((end) => peersOf(namespace, end));
  const distinct = new Map(peers.map((peer) => [JSON.stringify(peer), peer]));
  return distinct.size > 0 ? [{ peers: [...distinct.values()].toSorted(byText), ...ports }] : [];
}

/** Pods of the policy's own namespace are named by their labels alone. */
function peersOf(namespace: string, end: End): readonly NetworkPolicyPeer[] {
  if (end.kind === 'addresses') return end.blocks.map((ipBlock) => ({ ipBlock }));
  if (end.kind !== 'pods') return [];
  const { namespace: other, labels = {} } = end.pods;
  const hasLabels = Object.keys(labels).length > 0;
  const podSelector = hasLabels ? { matchLabels: labels } : {};
  if (other === namespace) return [{ podSelector }];
  return [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': other } }, ...(hasLabels ? { podSelector } : {}) }];
}

const portOf = ({ port, protocol }: Port): NetworkPolicyPort => ({ port, ...(protocol === 'UDP' ? { protocol } : {}) });
const byPort = (left: Port, right: Port): number => left.port - right.port || compareText(left.protocol ?? 'TCP', right.protocol ?? 'TCP');
const byText = (left: object, right: object): number => compareText(JSON.stringify(left), JSON.stringify(right));
