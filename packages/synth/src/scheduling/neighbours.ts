import { type Fields, fieldsAt, listAt, numberAt, textAt, textsAt } from '../fields';
import { selects, takesNode } from './match';
import type { Node } from './node';
import type { PodSet } from './pods';

/** Labels of a namespace by its name. */
export type NamespaceLabels = (name: string) => Readonly<Record<string, string>>;

/** What a pod asks of the pods around it, held against those that were placed before it. */
export class Neighbours {
  /** Those that keep others away: they are few, and asked for each pod and node. */
  private readonly shunning: ReadonlySet<PodSet>;

  public constructor(
    private readonly nodes: readonly Node[],
    private readonly labelsOf: NamespaceLabels,
    sets: Iterable<PodSet>,
  ) {
    this.shunning = new Set([...sets].filter((pods) => termsOf(pods, 'podAntiAffinity').length > 0));
  }

  /** The same pods, where there are these nodes alone. */
  public among(nodes: readonly Node[]): Neighbours {
    return new Neighbours(nodes, this.labelsOf, this.shunning);
  }

  /** Why these pods and the ones around them do not go together on a node. `undefined` when they do. */
  public refusal(pods: PodSet, node: Node): string | undefined {
    if (termsOf(pods, 'podAffinity').some((term) => !this.isBeside(term, pods, node))) return 'has no pod that it must stand beside';
    if (termsOf(pods, 'podAntiAffinity').some((term) => this.has(term, pods, node))) return 'has a pod that it must not stand beside';
    if (this.isShunned(pods, node)) return 'has a pod that must not stand beside it';
    const spreads = listAt(pods.spec, 'topologySpreadConstraints').filter((each) => each['whenUnsatisfiable'] !== 'ScheduleAnyway');
    for (const spread of spreads) {
      const topology = textAt(spread, 'topologyKey') ?? '';
      if (node.labels[topology] === undefined) return `has no label '${topology}', over which they are spread`;
      if (this.isUneven(spread, pods, node)) return `has as many of them as the spread over '${topology}' allows`;
    }
    return undefined;
  }

  private isBeside(term: Fields, pods: PodSet, node: Node): boolean {
    const topology = textAt(term, 'topologyKey') ?? '';
    if (node.labels[topology] === undefined) return false;
    if (this.has(term, pods, node)) return true;
    // the first of its kind may stand beside itself
    const meansItself = this.matches(term, pods, pods);
    return (
      meansItself &&
      !this.nodes.some((other) => other.labels[topology] !== undefined && other.pods.some((each) => this.matches(term, pods, each)))
    );
  }

  private has(term: Fields, pods: PodSet, node: Node): boolean {
    return this.around(term, node).some((other) => other.pods.some((each) => this.matches(term, pods, each)));
  }

  private isShunned(pods: PodSet, node: Node): boolean {
    if (this.shunning.size === 0) return false;
    const keepsAway = (each: PodSet, other: Node): boolean =>
      termsOf(each, 'podAntiAffinity').some((term) => this.matches(term, each, pods) && this.around(term, other).includes(node));
    return this.nodes.some((other) => other.pods.some((each) => this.shunning.has(each) && keepsAway(each, other)));
  }

  /** The nodes of one place with this one, as a term or a constraint sees places. */
  private around(term: Fields, node: Node): readonly Node[] {
    const topology = textAt(term, 'topologyKey') ?? '';
    const place = node.labels[topology];
    return place === undefined ? [] : this.nodes.filter((other) => other.labels[topology] === place);
  }

  private matches(term: Fields, of: PodSet, pods: PodSet): boolean {
    const { namespace, labels } = pods;
    if (isOfRevision(term) && of !== pods) return false;
    const named = textsAt(term, 'namespaces');
    const selector = term['namespaceSelector'];
    const inNamespace =
      named.length === 0 && selector === undefined
        ? namespace === of.namespace
        : named.includes(namespace) || selects(selector, this.labelsOf(namespace));
    return inNamespace && selects(term['labelSelector'], labels);
  }

  private isUneven(constraint: Fields, pods: PodSet, node: Node): boolean {
    const topology = textAt(constraint, 'topologyKey') ?? '';
    const isOfIts = (each: PodSet): boolean =>
      each.namespace === pods.namespace &&
      selects(constraint['labelSelector'], each.labels) &&
      (!isOfRevision(constraint) || each === pods);
    const counts = new Map<string, number>();
    for (const other of this.nodes) {
      const name = other.labels[topology];
      if (name === undefined || (constraint['nodeAffinityPolicy'] !== 'Ignore' && !takesNode(pods.spec, other.name, other.labels)))
        continue;
      counts.set(name, (counts.get(name) ?? 0) + other.pods.filter(isOfIts).length);
    }
    const fewest = counts.size < (numberAt(constraint, 'minDomains') ?? 1) ? 0 : Math.min(...counts.values());
    const here = (counts.get(node.labels[topology] ?? '') ?? 0) + (isOfIts(pods) ? 1 : 0);
    return here - fewest > (numberAt(constraint, 'maxSkew') ?? 1);
  }
}

/** Means pods of the same Deployment and the same revision of it alone: the label that tells revisions apart is made with the pods. */
function isOfRevision(term: Fields): boolean {
  return textsAt(term, 'matchLabelKeys').includes('pod-template-hash');
}

function termsOf({ spec }: PodSet, kind: 'podAffinity' | 'podAntiAffinity'): readonly Fields[] {
  return listAt(fieldsAt(fieldsAt(spec, 'affinity'), kind), 'requiredDuringSchedulingIgnoredDuringExecution');
}
