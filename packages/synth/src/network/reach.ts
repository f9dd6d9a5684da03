import { type AddressSet, addressesIn, beyondAddresses, holdsNone } from './addresses';
import type { AllowGraph, PodClass } from './allow-graph';
import { classesOf, type DeclaredEnd, type DeclaredFlow } from './declared';
import type { Direction } from './policy';
import { beyond, isNone, noPort, portRange, type PortSet, type Protocol } from './ports';

/** What one side of a flow is to let through. */
export interface Wanted {
  readonly direction: Direction;
  /** Who is at the other end. */
  readonly end: DeclaredEnd;
  readonly ports: PortSet;
}

/** What one side of a flow does not let through. */
export interface Gap {
  readonly direction: Direction;
  /** Pods whose policies stand in the way. */
  readonly subject: PodClass;
  /** Who is at the other end, where it is pods. */
  readonly other?: PodClass;
  /** The ports that are closed. */
  readonly ports: PortSet;
}

/** What is asked: the graph, and the addresses of pods that have their node's. */
export interface Ground {
  readonly graph: AllowGraph;
  readonly nodes: AddressSet;
}

/** What of a declaration is closed at either end. */
export function gapsOf(ground: Ground, { from, to, ports }: DeclaredFlow): readonly Gap[] {
  const sides = [
    { subjects: from, wanted: { direction: 'egress', end: to, ports } },
    { subjects: to, wanted: { direction: 'ingress', end: from, ports } },
  ] as const;
  return sides.flatMap(({ subjects, wanted }) => classesOf(ground.graph, subjects).flatMap((subject) => gapsFor(ground, subject, wanted)));
}

/** What some pods' own policies close of what is wanted. */
export function gapsFor({ graph, nodes }: Ground, subject: PodClass, { direction, end, ports }: Wanted): readonly Gap[] {
  if (!subject.rules[direction]) return [];
  const gap = (closed: PortSet, other?: PodClass): readonly Gap[] =>
    isNone(closed) ? [] : [{ direction, subject, ports: closed, ...(other ? { other } : {}) }];
  const closedTo = (addresses: AddressSet): PortSet =>
    portsWhere(ports, (some) => !holdsNone(beyondAddresses(addresses, graph.letThroughAddresses(direction, subject, some))));
  if (end.kind !== 'pods') return gap(closedTo(end.kind === 'anywhere' ? anyIPv4 : end.addresses));
  const there = classesOf(graph, end);
  // one look at the set itself spares one at each of its pods
  const isWhole = isNone(beyond(ports, graph.letThroughAll(direction, subject, end.within)));
  if (isWhole && !there.some(({ onHostNetwork }) => onHostNetwork)) return [];
  return there.flatMap((other) =>
    gap(other.onHostNetwork ? closedTo(nodes) : beyond(ports, graph.letThrough(direction, subject, other, true)), other),
  );
}

/** A cluster of one family is the usual case, and a rule without peers is for both. */
const anyIPv4 = addressesIn('0.0.0.0/0');

/** The ranges of a set that are closed. */
function portsWhere(ports: PortSet, isClosed: (some: PortSet) => boolean): PortSet {
  if (!isClosed(ports)) return noPort;
  const kept = (protocol: Protocol): PortSet[Protocol] =>
    ports[protocol].filter(([first, end]) => isClosed(portRange(protocol, first, end - 1)));
  return { TCP: kept('TCP'), UDP: kept('UDP'), SCTP: kept('SCTP') };
}
