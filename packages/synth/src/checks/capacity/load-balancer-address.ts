import { IpAddress, IpRange, type Issue } from '@kube-world/model';

import { type LoadBalancer, loadBalancersOf } from '../../scheduling/load-balancers';
import { suggest } from '../../schema/nearest';
import { objectsOf, type Rule } from '../context';

/**
 * The cluster's address pools have an address for each Service of type LoadBalancer: the one that it names, which no other has, or any that
 * is left. Services that share a key share an address as long as their ports differ, as MetalLB and Cilium let them. Silent where the facts
 * know no pool: a cloud has its own addresses, and a node's ports are another rule's.
 */
export const loadBalancerAddress: Rule = (context) => {
  const pools = new Map<string, Pool>();
  for (const [name, { range }] of Object.entries(context.cluster.spec.network.pools ?? {})) {
    const read = IpRange.tryParse(range);
    if (read.ok) pools.set(name, { range: read.value, left: read.value.size });
  }
  if (pools.size === 0) return [];
  const objects = objectsOf(context);
  const known = new Set([...pools.keys(), ...objects.flatMap(({ manifest }) => (isPool(manifest) ? [manifest.metadata.name] : []))]);
  const taken = new Taken(pools);
  const services = loadBalancersOf(objects);
  const named = services.filter(({ addresses }) => addresses.length > 0);
  // who wants a certain address is asked first, and who wants any last
  const others = services.filter(({ addresses }) => addresses.length === 0);
  const ofPool = others.filter(({ pool }) => pool !== undefined);
  return [
    ...named.flatMap((service) => service.addresses.flatMap((text) => taken.takeNamed(service, text) ?? [])),
    ...ofPool.flatMap((service) => {
      const { pool = '' } = service;
      if (!known.has(pool))
        return [
          issue(
            service,
            `names the address pool '${pool}', which the cluster has not`,
            suggest(pool, [...known], 'name a pool of its facts'),
          ),
        ];
      return pools.has(pool) ? (taken.takeAny(service, [pool]) ?? []) : [];
    }),
    ...others.filter(({ pool }) => pool === undefined).flatMap((service) => taken.takeAny(service, [...pools.keys()]) ?? []),
  ];
};

interface Pool {
  readonly range: IpRange;
  left: bigint;
}

/** An address that Services have. */
interface Address {
  readonly pool: string;
  readonly services: LoadBalancer[];
}

class Taken {
  private readonly byText = new Map<string, Address>();
  private readonly byShare = new Map<string, Address[]>();

  public constructor(private readonly pools: ReadonlyMap<string, Pool>) {}

  public takeNamed(service: LoadBalancer, text: string): Issue | undefined {
    const address = IpAddress.tryParse(text);
    const [pool] = address.ok ? ([...this.pools].find(([, { range }]) => range.contains(address.value)) ?? []) : [];
    if (!address.ok || pool === undefined) {
      const ranges = [...this.pools].map(([name, { range }]) => `${name} (${range.toString()})`).join(', ');
      return issue(
        service,
        `asks for the address ${text}, which is in none of the cluster's pools: ${ranges}`,
        'name an address of a pool',
      );
    }
    const known = this.byText.get(address.value.toString());
    const other = known?.services.find((each) => !mayShare(each, service));
    if (other)
      return issue(
        service,
        `asks for the address ${text}, which ${other.called} has already`,
        'name another, or give both one key to share it by and different ports',
      );
    if (known) known.services.push(service);
    else this.byText.set(address.value.toString(), this.give(pool, service));
    return undefined;
  }

  public takeAny(service: LoadBalancer, names: readonly string[]): Issue | undefined {
    const shared = (this.byShare.get(service.share ?? '') ?? []).find(
      ({ pool, services }) => names.includes(pool) && services.every((each) => mayShare(each, service)),
    );
    if (shared) {
      shared.services.push(service);
      return undefined;
    }
    const pool = names.find((name) => (this.pools.get(name)?.left ?? 0n) > 0n);
    if (pool === undefined) {
      const ranges = names.map((name) => `${name} (${this.pools.get(name)?.range.toString() ?? ''})`).join(', ');
      return issue(service, `gets no address: all of ${ranges} are taken`, 'widen a pool, or let Services share an address');
    }
    this.give(pool, service);
    return undefined;
  }

  private give(pool: string, service: LoadBalancer): Address {
    const address: Address = { pool, services: [service] };
    const facts = this.pools.get(pool);
    if (facts) facts.left -= 1n;
    const { share } = service;
    if (share !== undefined) this.byShare.set(share, [...(this.byShare.get(share) ?? []), address]);
    return address;
  }
}

function mayShare(left: LoadBalancer, right: LoadBalancer): boolean {
  return left.share !== undefined && left.share === right.share && !left.ports.some((port) => right.ports.includes(port));
}

function isPool({ kind }: { readonly kind: string }): boolean {
  return kind === 'IPAddressPool' || kind === 'CiliumLoadBalancerIPPool';
}

function issue({ at }: LoadBalancer, message: string, remedy: string): Issue {
  return { rule: 'load-balancer-address', severity: 'error', at, message, remedy };
}
