import type { AllowGraph, PodClass } from './allow-graph';
import type { Direction } from './policy';
import { isNone, type PortSet } from './ports';

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
 */
export function edgesOf(graph: AllowGraph, anyone: PodClass): readonly Edge[] {
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
    for (const to of named(graph, 'egress', from)) consider(from, to);
    // where nobody isolates, its owner left it open
    if (from.rules.egress && graph.isWide('egress', from)) consider(from, anyone);
  }
  for (const to of graph.classes) {
    for (const from of named(graph, 'ingress', to)) if (graph.isWide('egress', from)) consider(from, to);
    if (to.rules.ingress && graph.isWide('ingress', to)) consider(anyone, to);
  }
  return edges;
}

function* named(graph: AllowGraph, direction: Direction, subject: PodClass): Iterable<PodClass> {
  // whoever is open to all pods is met from the other side
  for (const term of subject.rules[direction]?.terms ?? []) if (term !== graph.everyPod) yield* graph.in(term);
}
