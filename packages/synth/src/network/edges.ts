import type { AllowGraph, PodClass } from './allow-graph';
import type { Declarations } from './declared';
import type { Direction } from './policy';
import { beyond, isNone, type PortSet } from './ports';
import type { Term } from './terms';

/** Pods that may open connections to others. */
export interface Edge {
  readonly from: PodClass;
  readonly to: PodClass;
  readonly ports: PortSet;
}

/**
 * Every connection that a rule opens at one end at least. Looked for from the rules, so that the work grows with what is opened
 * and not with all pairs of pods. Left out: what two ends that nobody isolates do, and pods that have their node's address.
 * @param anyone stands for every pod that no set names
 * @param isSettled whether no connection that a side's rules open to a whole set is worth a look. @default - each is
 */
export function edgesOf(graph: AllowGraph, anyone: PodClass, isSettled: IsSettled = () => false): readonly Edge[] {
  const seen = new Map<PodClass, Set<PodClass>>();
  const edges: Edge[] = [];
  const consider = (from: PodClass, to: PodClass): void => {
    const known = seen.get(from) ?? new Set();
    if (from.onHostNetwork || to.onHostNetwork || known.has(to)) return;
    seen.set(from, known.add(to));
    const ports = graph.open(from, to);
    if (!isNone(ports)) edges.push({ from, to, ports });
  };
  for (const from of graph.classes) {
    for (const to of named(graph, 'egress', from, isSettled)) consider(from, to);
    // where nobody isolates, its owner left it open
    if (from.rules.egress && graph.isWide('egress', from)) consider(from, anyone);
  }
  for (const to of graph.classes) {
    for (const from of named(graph, 'ingress', to, isSettled)) if (graph.isWide('egress', from)) consider(from, to);
    if (to.rules.ingress && graph.isWide('ingress', to)) consider(anyone, to);
  }
  return edges;
}

type IsSettled = (direction: Direction, subject: PodClass, set: Term) => boolean;

function* named(graph: AllowGraph, direction: Direction, subject: PodClass, isSettled: IsSettled): Iterable<PodClass> {
  // whoever is open to all pods is met from the other side
  for (const term of subject.rules[direction]?.terms ?? [])
    if (term !== graph.everyPod && !isSettled(direction, subject, term)) yield* graph.in(term);
}

/** The connections that are open and that nobody declares, with those of their ports. */
export function undeclaredEdges(graph: AllowGraph, anyone: PodClass, declarations: Declarations): readonly Edge[] {
  // where a whole set is open as it is declared, its pods need not be looked at one by one
  const isSettled: IsSettled = (direction, subject, set) => {
    const ports = graph.namedFor(direction, subject, set);
    return ports !== undefined && isNone(beyond(ports, declarations.withSet(direction, subject, set)));
  };
  return edgesOf(graph, anyone, isSettled)
    .map(({ from, to, ports }): Edge => ({ from, to, ports: beyond(ports, declarations.between(from, to)) }))
    .filter(({ ports }) => !isNone(ports));
}
