import type { Cluster, ClusterFlow, End, PodSet } from '@kube-world/model';

import { quoted } from '../schema/walk';
import { type AddressSet, addressesIn, unionOfAddresses } from './addresses';
import type { AllowGraph, PodClass } from './allow-graph';
import type { NetworkPods } from './pods';
import type { Direction } from './policy';
import { declaredPorts, type PortSet, unionOf } from './ports';
import type { Term, Terms } from './terms';

/** One side of declared traffic. */
export type DeclaredEnd =
  /** `within`: sets that hold all of it, itself among them. */
  | { readonly kind: 'pods'; readonly set: PodSet; readonly term: Term; readonly within: readonly Term[] }
  | { readonly kind: 'addresses'; readonly addresses: AddressSet; readonly text: string }
  | { readonly kind: 'anywhere' };

/** Traffic that an app declares, in one cluster's terms. */
export interface DeclaredFlow {
  readonly app: string;
  readonly from: DeclaredEnd;
  readonly to: DeclaredEnd;
  readonly ports: PortSet;
}

/** Enters the sets of pods that a declaration speaks of. */
export function declaredFlow({ app, from, to, ports }: ClusterFlow, terms: Terms): DeclaredFlow {
  return { app, from: endOf(from, terms), to: endOf(to, terms), ports: declaredPorts(ports) };
}

function endOf(end: End, terms: Terms): DeclaredEnd {
  if (end.kind === 'anywhere') return end;
  if (end.kind === 'pods') {
    const term = termOf(end.pods, terms);
    return { kind: 'pods', set: end.pods, term, within: [term, termOf({ namespace: end.pods.namespace }, terms), terms.everybody] };
  }
  const addresses = unionOfAddresses(end.blocks.map(({ cidr, except }) => addressesIn(cidr, except)));
  return { kind: 'addresses', addresses, text: end.blocks.map(({ cidr }) => cidr).join(', ') };
}

function termOf({ namespace, labels = {} }: PodSet, terms: Terms): Term {
  return terms.inNamespace(namespace, { matchLabels: labels });
}

/** Pods that are spoken of, whether or not an object makes them: with the labels that are said, and no others. */
export function spokenOf({ namespace, labels = {} }: PodSet, at: string): NetworkPods {
  const named = Object.values(labels).join('/');
  return { ...unknown, at, namespace, labels, name: named === '' ? anyName : quoted(named) };
}

/** A pod that no set names but the one of all. */
export function anyPod(cluster: Cluster): NetworkPods {
  return { ...unknown, at: cluster.name, name: anyName, namespace: '', labels: {} };
}

const anyName = 'any pod';
const unknown = { ports: [], onHostNetwork: false, usesClusterDns: true, isAlone: false, known: 'declared' } as const;

/** What is declared between two ends, found without a look at every declaration. */
export class Declarations {
  private readonly byEnds = new Map<string, PortSet[]>();
  private readonly ends = new Set<Term>();

  /** @param isForPods whether addresses may be those of pods */
  public constructor(
    flows: readonly DeclaredFlow[],
    private readonly everyPod: Term,
    isForPods: (addresses: AddressSet) => boolean,
  ) {
    const termsOf = (end: DeclaredEnd): Term | undefined => {
      if (end.kind === 'pods') return end.term;
      return end.kind === 'anywhere' || isForPods(end.addresses) ? everyPod : undefined;
    };
    for (const { from, to, ports } of flows) {
      const [one, other] = [termsOf(from), termsOf(to)];
      if (one === undefined || other === undefined) continue;
      for (const term of [one, other]) this.ends.add(term);
      const key = `${one} ${other}`;
      const known = this.byEnds.get(key);
      if (known) known.push(ports);
      else this.byEnds.set(key, [ports]);
    }
  }

  /** The ports at which somebody declares that these talk. */
  public between(from: PodClass, to: PodClass): PortSet {
    const [callers, callees] = [this.endsOf(from), this.endsOf(to)];
    return unionOf(callers.flatMap((one) => callees.flatMap((other) => this.byEnds.get(`${one} ${other}`) ?? [])));
  }

  /** The ports at which somebody declares that these talk to each pod of a set, or with `ingress` that each of those talks to them. */
  public withSet(direction: Direction, subject: PodClass, set: Term): PortSet {
    const pairs = this.endsOf(subject).flatMap((one) =>
      [this.everyPod, set].map((other) => (direction === 'egress' ? [one, other] : [other, one])),
    );
    return unionOf(pairs.flatMap(([from, to]) => this.byEnds.get(`${from} ${to}`) ?? []));
  }

  private endsOf({ terms }: PodClass): readonly Term[] {
    return [this.everyPod, ...terms.filter((term) => term !== this.everyPod && this.ends.has(term))];
  }
}

/** The pods of a declared end. */
export function classesOf(graph: AllowGraph, end: DeclaredEnd): readonly PodClass[] {
  return end.kind === 'pods' ? graph.in(end.term) : [];
}
