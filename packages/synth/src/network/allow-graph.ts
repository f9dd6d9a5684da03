import { type AddressSet, everyAddress } from './addresses';
import type { Direction, NetworkPolicy, NetworkRule } from './policy';
import type { NetworkPods } from './pods';
import { everyPort, inBoth, isNone, noPort, portRange, type PortSet, unionOf } from './ports';
import { RuleTable, type TableFacts } from './rule-table';
import type { Term, Terms } from './terms';

/** Pods that are all alike to the network: of the same sets, and with the same names for their ports. */
export interface PodClass {
  readonly namespace: string;
  /** At least one. */
  readonly pods: readonly [NetworkPods, ...NetworkPods[]];
  readonly terms: readonly Term[];
  readonly onHostNetwork: boolean;
  /** Policies that isolate them, by direction; none: everything is open. */
  readonly policies: readonly NetworkPolicy[];
  readonly rules: Readonly<Record<Direction, RuleTable | undefined>>;
}

/** What a graph is made of. `namespaces`: name -> labels. */
export interface NetworkWorld {
  readonly terms: Terms;
  readonly namespaces: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly policies: readonly NetworkPolicy[];
  readonly pods: readonly NetworkPods[];
  /** The addresses that pods have. */
  readonly podAddresses: AddressSet;
}

/** Who may open a connection to whom, as Kubernetes reads all NetworkPolicies together. */
export class AllowGraph {
  public readonly classes: readonly PodClass[];
  /** The set of all pods. */
  public readonly everyPod: Term;
  /** How often a side's rules were asked about another: what the work grows with. */
  public evaluations = 0;
  private readonly byTerm = new Map<Term, PodClass[]>();
  private readonly policiesOf = new Map<Term, NetworkPolicy[]>();

  public constructor({ terms, namespaces, pods, policies, podAddresses }: NetworkWorld) {
    const facts = { podAddresses, everyPod: terms.everybody };
    this.everyPod = terms.everybody;
    // a namespace that nobody here makes has the label that all have
    const places = new Map([...pods.map(({ namespace }) => [namespace, {}] as const), ...namespaces]);
    terms.prepare(
      places,
      pods.map(({ labels }) => labels),
    );
    for (const policy of policies) push(this.policiesOf, policy.subjects, policy);
    const classes = new Map<string, [NetworkPods, ...NetworkPods[]]>();
    const found = new Map<string, readonly Term[]>();
    for (const one of pods) {
      const own = terms.of(one.namespace, one.labels);
      const key = JSON.stringify([one.namespace, own, one.onHostNetwork, one.ports.filter(({ name }) => name !== undefined)]);
      const known = classes.get(key);
      if (known) known.push(one);
      else classes.set(key, [one]);
      found.set(key, own);
    }
    this.classes = [...classes].map(([key, members]) => this.classOf(members, found.get(key) ?? [], facts));
    for (const each of this.classes) for (const term of each.terms) push(this.byTerm, term, each);
  }

  public in(term: Term): readonly PodClass[] {
    return this.byTerm.get(term) ?? [];
  }

  /** The ports that both sides let through. */
  public open(from: PodClass, to: PodClass): PortSet {
    const egress = this.letThrough('egress', from, to);
    return isNone(egress) ? noPort : inBoth(egress, this.letThrough('ingress', to, from));
  }

  /**
   * The ports that one side lets through.
   * @param certain leaves out rules for addresses that a pod might have, and might not. @default false
   */
  public letThrough(direction: Direction, subject: PodClass, other: PodClass, certain = false): PortSet {
    const rules = this.rulesFor(direction, subject, other, certain);
    return rules === undefined ? everyPort : unionOf(rules.map((rule) => portsAt(rule, direction === 'egress' ? other : subject)));
  }

  /** The rules by which one side lets the other through, and the ports of each; none where nobody isolates. */
  public openedBy(direction: Direction, subject: PodClass, other: PodClass): readonly { readonly at: string; readonly ports: PortSet }[] {
    const rules = this.rulesFor(direction, subject, other, false) ?? [];
    return rules.map((rule) => ({ at: rule.at, ports: portsAt(rule, direction === 'egress' ? other : subject) }));
  }

  /** The ports that the rules for one set name; `undefined` where they name some by words. */
  public namedFor(direction: Direction, subject: PodClass, set: Term): PortSet | undefined {
    const rules = subject.rules[direction]?.of(set) ?? [];
    return rules.some(({ named }) => named.length > 0) ? undefined : unionOf(rules.map(({ ports }) => ports));
  }

  /** The ports that one side lets through to each pod of these sets. A port by name is known of the side's own pods alone. */
  public letThroughAll(direction: Direction, subject: PodClass, sets: readonly Term[]): PortSet {
    this.evaluations += 1;
    const table = subject.rules[direction];
    if (!table) return everyPort;
    const rules = [...table.everybody, ...sets.flatMap((term) => table.of(term))];
    return unionOf(rules.map((rule) => (direction === 'ingress' ? portsAt(rule, subject) : rule.ports)));
  }

  /** The addresses that one side lets through at all of these ports. */
  public letThroughAddresses(direction: Direction, subject: PodClass, ports: PortSet): AddressSet {
    this.evaluations += 1;
    const table = subject.rules[direction];
    if (!table) return everyAddress;
    return table.addressesAt(ports, (rule) => portsAt(rule, subject));
  }

  /** Whether a side is open to pods that no set names: nobody isolates it, or a rule is for everybody. */
  public isWide(direction: Direction, subject: PodClass): boolean {
    const table = subject.rules[direction];
    return !table || table.isWide;
  }

  private rulesFor(direction: Direction, subject: PodClass, other: PodClass, certain: boolean): readonly NetworkRule[] | undefined {
    this.evaluations += 1;
    const table = subject.rules[direction];
    // whoever has its node's address is found by that alone
    const byTerms = other.onHostNetwork ? [] : other.terms.flatMap((term) => table?.of(term) ?? []);
    return table && [...table.everybody, ...byTerms, ...(certain ? [] : table.perhapsPods)];
  }

  private classOf(pods: PodClass['pods'], terms: readonly Term[], facts: TableFacts): PodClass {
    const [{ namespace, onHostNetwork }] = pods;
    const policies = onHostNetwork ? [] : terms.flatMap((term) => this.policiesOf.get(term) ?? []);
    const tableOf = (direction: Direction): RuleTable | undefined => {
      const lists = policies.flatMap((policy) => (policy[direction] ? [policy[direction]] : []));
      return lists.length === 0 ? undefined : new RuleTable(lists.flat(), facts);
    };
    return { namespace, pods, terms, onHostNetwork, policies, rules: { ingress: tableOf('ingress'), egress: tableOf('egress') } };
  }
}

/** A rule's ports where the callee's containers give the names. */
function portsAt({ ports, named }: NetworkRule, { pods: [{ ports: served }] }: PodClass): PortSet {
  if (named.length === 0 || ports === everyPort) return ports;
  const numbers = named.flatMap(({ protocol, name }) => served.filter((each) => each.name === name && each.protocol === protocol));
  return unionOf([ports, ...numbers.map(({ protocol, port }) => portRange(protocol, port))]);
}

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
