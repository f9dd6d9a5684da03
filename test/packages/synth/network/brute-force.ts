/** NetworkPolicy as the API's documentation tells it, pod by pod: slow, and with nothing in common with what it is held against. */
export interface TestPod {
  readonly name: string;
  readonly namespace: string;
  readonly address: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: readonly { readonly name: string; readonly containerPort: number; readonly protocol: string }[];
}

interface Expression {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface Selector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly Expression[];
}

export interface TestPeer {
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
}

export interface TestPort {
  readonly protocol?: string;
  readonly port?: number | string;
  readonly endPort?: number;
}

interface TestRule {
  readonly ports?: readonly TestPort[];
}

export interface TestPolicy {
  readonly namespace: string;
  readonly podSelector: Selector;
  readonly policyTypes?: readonly string[];
  readonly ingress?: readonly (TestRule & { readonly from?: readonly TestPeer[] })[];
  readonly egress?: readonly (TestRule & { readonly to?: readonly TestPeer[] })[];
}

export type NamespaceLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Packet {
  readonly from: TestPod;
  readonly to: TestPod;
  readonly protocol: string;
  readonly port: number;
}

/** Both sides must allow the connection. */
export function isAllowed(policies: readonly TestPolicy[], namespaces: NamespaceLabels, packet: Packet): boolean {
  return egressAllows(policies, namespaces, packet) && ingressAllows(policies, namespaces, packet);
}

export function egressAllows(policies: readonly TestPolicy[], namespaces: NamespaceLabels, packet: Packet): boolean {
  const mine = policies.filter((policy) => appliesTo(policy, packet.from) && typesOf(policy).includes('Egress'));
  if (mine.length === 0) return true;
  for (const policy of mine) {
    for (const { to, ports } of policy.egress ?? []) {
      if (portAllowed(ports, packet) && peerAllowed(to, policy, packet.to, namespaces)) return true;
    }
  }
  return false;
}

export function ingressAllows(policies: readonly TestPolicy[], namespaces: NamespaceLabels, packet: Packet): boolean {
  const mine = policies.filter((policy) => appliesTo(policy, packet.to) && typesOf(policy).includes('Ingress'));
  if (mine.length === 0) return true;
  for (const policy of mine) {
    for (const { from, ports } of policy.ingress ?? []) {
      if (portAllowed(ports, packet) && peerAllowed(from, policy, packet.from, namespaces)) return true;
    }
  }
  return false;
}

function typesOf({ policyTypes, egress }: TestPolicy): readonly string[] {
  if (policyTypes && policyTypes.length > 0) return policyTypes;
  return egress && egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
}

const appliesTo = (policy: TestPolicy, pod: TestPod): boolean =>
  policy.namespace === pod.namespace && matches(policy.podSelector, pod.labels);

function portAllowed(ports: readonly TestPort[] | undefined, { to, protocol, port }: Packet): boolean {
  if (!ports || ports.length === 0) return true;
  return ports.some((allowed) => {
    if ((allowed.protocol ?? 'TCP') !== protocol) return false;
    if (allowed.port === undefined) return true;
    if (typeof allowed.port === 'number') return port >= allowed.port && port <= (allowed.endPort ?? allowed.port);
    return to.ports.some((served) => served.name === allowed.port && served.protocol === protocol && served.containerPort === port);
  });
}

function peerAllowed(peers: readonly TestPeer[] | undefined, policy: TestPolicy, other: TestPod, namespaces: NamespaceLabels): boolean {
  if (!peers || peers.length === 0) return true;
  return peers.some(({ podSelector, namespaceSelector, ipBlock }) => {
    if (ipBlock) return isInside(other.address, ipBlock.cidr) && !(ipBlock.except ?? []).some((cidr) => isInside(other.address, cidr));
    const there = { ...namespaces[other.namespace], 'kubernetes.io/metadata.name': other.namespace };
    if (namespaceSelector ? !matches(namespaceSelector, there) : other.namespace !== policy.namespace) return false;
    return !podSelector || matches(podSelector, other.labels);
  });
}

function matches({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Readonly<Record<string, string>>): boolean {
  for (const key of Object.keys(matchLabels)) if (labels[key] !== matchLabels[key]) return false;
  return matchExpressions.every(({ key, operator, values = [] }) => {
    if (operator === 'In') return key in labels && values.includes(labels[key] ?? '');
    if (operator === 'NotIn') return !(key in labels) || !values.includes(labels[key] ?? '');
    return operator === 'Exists' ? key in labels : !(key in labels);
  });
}

function isInside(address: string, cidr: string): boolean {
  const [network = '', length = ''] = cidr.split('/');
  const bits = (text: string): string =>
    text
      .split('.')
      .map((part) => Number(part).toString(2).padStart(8, '0'))
      .join('');
  return bits(address).slice(0, Number(length)) === bits(network).slice(0, Number(length));
}
