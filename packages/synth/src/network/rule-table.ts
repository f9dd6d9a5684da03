import { type AddressSet, everyAddress, haveCommon, unionOfAddresses } from './addresses';
import type { NetworkRule } from './policy';
import { beyond, isNone, type PortSet } from './ports';
import type { Term } from './terms';

/** What of a cluster a table has to know. */
export interface TableFacts {
  /** The addresses that pods have: a rule for some of them may be for any pod. */
  readonly podAddresses: AddressSet;
  /** The set of all pods. */
  readonly everyPod: Term;
}

/** The rules of one direction, of all policies that isolate some pods, found by whom they let through. */
export class RuleTable {
  public readonly everybody: readonly NetworkRule[];
  /** Rules for addresses that a pod might have. */
  public readonly perhapsPods: readonly NetworkRule[];
  /** Whether some rule is for pods that no set names. */
  public readonly isWide: boolean;
  private readonly withAddresses: readonly NetworkRule[];
  private readonly byTerm = new Map<Term, NetworkRule[]>();

  public constructor(rules: readonly NetworkRule[], { podAddresses, everyPod }: TableFacts) {
    this.everybody = rules.filter(({ peers }) => peers === undefined);
    this.withAddresses = rules.filter(({ peers = [] }) => peers.some(({ kind }) => kind === 'addresses'));
    this.perhapsPods = this.withAddresses.filter((rule) => haveCommon(addressesOf(rule), podAddresses));
    for (const rule of rules) {
      for (const peer of rule.peers ?? []) {
        if (peer.kind !== 'pods') continue;
        const list = this.byTerm.get(peer.term);
        if (list) list.push(rule);
        else this.byTerm.set(peer.term, [rule]);
      }
    }
    this.isWide = this.everybody.length + this.perhapsPods.length > 0 || this.byTerm.has(everyPod);
  }

  /** The sets of pods that rules name. */
  public get terms(): readonly Term[] {
    return [...this.byTerm.keys()];
  }

  public of(term: Term): readonly NetworkRule[] {
    return this.byTerm.get(term) ?? [];
  }

  /** The addresses that are let through at all of these ports. @param portsOf a rule's ports */
  public addressesAt(ports: PortSet, portsOf: (rule: NetworkRule) => PortSet): AddressSet {
    const fits = (rule: NetworkRule): boolean => isNone(beyond(ports, portsOf(rule)));
    if (this.everybody.some(fits)) return everyAddress;
    return unionOfAddresses(this.withAddresses.filter(fits).map(addressesOf));
  }
}

function addressesOf({ peers = [] }: NetworkRule): AddressSet {
  return unionOfAddresses(peers.flatMap((peer) => (peer.kind === 'addresses' ? [peer.addresses] : [])));
}
