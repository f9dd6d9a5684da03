import type { Port } from '@kube-world/model';

import { common, type Intervals, merged, without } from './intervals';

/** The protocols that a NetworkPolicy can name. */
export const protocols = ['TCP', 'UDP', 'SCTP'] as const;
export type Protocol = (typeof protocols)[number];

/** Ports of each protocol. */
export type PortSet = Readonly<Record<Protocol, Intervals<number>>>;

const all: Intervals<number> = [[0, 65_536]];
export const everyPort: PortSet = { TCP: all, UDP: all, SCTP: all };
export const noPort: PortSet = { TCP: [], UDP: [], SCTP: [] };

/** The ports of one protocol from a number on, to the last and with it. @param last @default - the first alone */
export function portRange(protocol: Protocol, first: number, last = first): PortSet {
  return { ...noPort, [protocol]: merged([[first, last + 1]]) };
}

export function everyPortOf(protocol: Protocol): PortSet {
  return { ...noPort, [protocol]: all };
}

/** What an app's declaration names; without any, every port. */
export function declaredPorts(ports: readonly Port[] | undefined): PortSet {
  return ports === undefined ? everyPort : unionOf(ports.map(({ port, protocol = 'TCP' }) => portRange(protocol, port)));
}

export function unionOf(sets: readonly PortSet[]): PortSet {
  if (sets.includes(everyPort)) return everyPort;
  if (sets.length < 2) return sets[0] ?? noPort;
  return byProtocol((protocol) => merged(sets.flatMap((set) => set[protocol])));
}

export function inBoth(left: PortSet, right: PortSet): PortSet {
  if (left === everyPort) return right;
  if (right === everyPort) return left;
  return byProtocol((protocol) => common(left[protocol], right[protocol]));
}

/** Those of the first that the second lacks. */
export function beyond(wanted: PortSet, there: PortSet): PortSet {
  if (there === everyPort) return noPort;
  if (there === noPort) return wanted;
  return byProtocol((protocol) => without(wanted[protocol], there[protocol]));
}

export function isNone(set: PortSet): boolean {
  return protocols.every((protocol) => set[protocol].length === 0);
}

/** `TCP 80, TCP 8000-8999, every UDP port`; `every port` for all of them. */
export function portText(set: PortSet): string {
  const texts = protocols.flatMap((protocol) =>
    set[protocol].map(([from, end]) => {
      if (from <= 1 && end >= 65_536) return `every ${protocol} port`;
      return end - from === 1 ? `${protocol} ${from}` : `${protocol} ${from}-${end - 1}`;
    }),
  );
  return texts.length === protocols.length && texts.every((text) => text.startsWith('every')) ? 'every port' : texts.join(', ');
}

function byProtocol(of: (protocol: Protocol) => Intervals<number>): PortSet {
  return { TCP: of('TCP'), UDP: of('UDP'), SCTP: of('SCTP') };
}
