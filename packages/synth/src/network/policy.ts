import type { BuiltManifest, Manifest } from '@kube-world/model';

import { type Fields, fieldsAt, fieldsOf, listAt, numberAt, textAt, textsAt } from '../fields';
import { type AddressSet, addressesIn } from './addresses';
import { everyPort, everyPortOf, noPort, portRange, type PortSet, type Protocol, unionOf } from './ports';
import type { Term, Terms } from './terms';

export type Direction = 'ingress' | 'egress';

/** Who is at the other end of a rule. */
export type Peer =
  | { readonly kind: 'pods'; readonly term: Term }
  | { readonly kind: 'addresses'; readonly cidr: string; readonly addresses: AddressSet };

/** One rule of a policy, in either direction. */
export interface NetworkRule {
  /** The policy's construct path, and the rule's place in it. */
  readonly at: string;
  readonly policy: string;
  /** @default - everybody, whatever the address */
  readonly peers?: readonly Peer[];
  /** Ports by number. */
  readonly ports: PortSet;
  /** Ports by a name that a container of the callee gives. */
  readonly named: readonly { readonly protocol: Protocol; readonly name: string }[];
}

/** What a NetworkPolicy says, as Kubernetes reads it: a direction that it does not speak of has no list. */
export interface NetworkPolicy extends Readonly<Partial<Record<Direction, readonly NetworkRule[]>>> {
  readonly at: string;
  readonly name: string;
  readonly namespace: string;
  /** The pods that it isolates. */
  readonly subjects: Term;
  /** Whether those are all pods of its namespace. */
  readonly selectsAll: boolean;
}

export function isNetworkPolicy({ apiVersion, kind }: Manifest): boolean {
  return kind === 'NetworkPolicy' && apiVersion === 'networking.k8s.io/v1';
}

/** Reads a policy and enters the sets of pods that it speaks of. */
export function networkPolicyOf({ manifest, at }: BuiltManifest, terms: Terms): NetworkPolicy {
  const { name, namespace = '' } = manifest.metadata;
  const spec = fieldsAt(manifest, 'spec');
  const subjects = fieldsAt(spec, 'podSelector');
  const listed = textsAt(spec, 'policyTypes');
  const egress = listAt(spec, 'egress');
  // what the API server fills in: always ingress, and egress where there is a rule for it
  const types = listed.length > 0 ? listed : ['Ingress', ...(egress.length > 0 ? ['Egress'] : [])];
  const rulesOf = (direction: Direction, peers: string): readonly NetworkRule[] =>
    listAt(spec, direction).map((rule, index) => {
      const place = { at: `${at} spec.${direction}[${index}]`, policy: name };
      return { ...place, ...peersOf(rule[peers], namespace, terms), ...portsOf(rule['ports']) };
    });
  return {
    at,
    name,
    namespace,
    subjects: terms.inNamespace(namespace, subjects),
    selectsAll: terms.inNamespace(namespace, subjects) === terms.inNamespace(namespace, {}),
    ...(types.includes('Ingress') ? { ingress: rulesOf('ingress', 'from') } : {}),
    ...(types.includes('Egress') ? { egress: rulesOf('egress', 'to') } : {}),
  };
}

/** A list that is empty says as little as none: everybody. */
function peersOf(list: unknown, namespace: string, terms: Terms): Pick<NetworkRule, 'peers'> {
  if (!Array.isArray(list) || list.length === 0) return {};
  return { peers: list.map(fieldsOf).flatMap((peer) => peerOf(peer, namespace, terms) ?? []) };
}

/** A peer that says nothing is refused by the API server; it is nobody. */
function peerOf(peer: Fields, namespace: string, terms: Terms): Peer | undefined {
  const { podSelector, namespaceSelector, ipBlock } = peer;
  if (isThere(ipBlock)) {
    const block = fieldsAt(peer, 'ipBlock');
    const cidr = textAt(block, 'cidr') ?? '';
    return { kind: 'addresses', cidr, addresses: addressesIn(cidr, textsAt(block, 'except')) };
  }
  const pods = fieldsAt(peer, 'podSelector');
  if (isThere(namespaceSelector)) return { kind: 'pods', term: terms.inNamespaces(fieldsAt(peer, 'namespaceSelector'), pods) };
  return isThere(podSelector) ? { kind: 'pods', term: terms.inNamespace(namespace, pods) } : undefined;
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

function portsOf(list: unknown): Pick<NetworkRule, 'ports' | 'named'> {
  if (!Array.isArray(list) || list.length === 0) return { ports: everyPort, named: [] };
  const ports = list.map(fieldsOf);
  return {
    ports: unionOf(ports.map(numbersOf)),
    named: ports.flatMap((each) => {
      const name = textAt(each, 'port');
      return name === undefined ? [] : [{ protocol: protocolOf(each), name }];
    }),
  };
}

function numbersOf(port: Fields): PortSet {
  if (!isThere(port['port'])) return everyPortOf(protocolOf(port));
  const first = numberAt(port, 'port');
  return first === undefined ? noPort : portRange(protocolOf(port), first, numberAt(port, 'endPort') ?? first);
}

/** The protocol of a port of a policy or a container. */
export function protocolOf(port: Fields): Protocol {
  const said = port['protocol'];
  return said === 'UDP' || said === 'SCTP' ? said : 'TCP';
}
