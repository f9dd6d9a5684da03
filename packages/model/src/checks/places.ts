import type { ClusterSpec } from '../cluster';
import type { NodeSpec } from '../node';
import { type Profile, profiles } from '../profiles';
import { IpAddress } from '../values/ip-address';
import { IpRange } from '../values/ip-range';
import type { Parsed } from '../values/parsed';
import { Quantity } from '../values/quantity';

/** A value and the path of the fact that it was read from. */
export interface Placed<T> {
  readonly at: string;
  readonly value: T;
}

/** A range of addresses that a cluster uses. */
export interface PlacedRange extends Placed<IpRange> {
  /** As the spec writes it. */
  readonly text: string;
  readonly kind: 'nodes' | 'pods' | 'services' | 'other' | 'pool';
}

/** An address that something answers at. */
export interface PlacedAddress extends Placed<IpAddress> {
  /**
   * `gateway`: the router's own; clusters of a site share it. `container`: seen on its machine only. `pool-vip`: MetalLB
   * hands it out of a pool. `fixed-vip`: Talos or kube-vip holds it. `node-vip`: a node's own address, by ServiceLB.
   */
  readonly kind: 'node' | 'container' | 'machine' | 'gateway' | 'pool-vip' | 'fixed-vip' | 'node-vip';
}

/** The ranges of a cluster that can be read. */
export function rangesOf({ network }: ClusterSpec): readonly PlacedRange[] {
  const fixed = (['nodes', 'pods', 'services'] as const).map((kind) => ({ at: `network.${kind}`, kind, text: network[kind] }));
  const others = Object.entries(network.others ?? {}).map(([name, text]) => ({
    at: `network.others.${name}`,
    kind: 'other' as const,
    text,
  }));
  const pools = Object.entries(network.pools ?? {}).map(([name, { range }]) => ({
    at: `network.pools.${name}.range`,
    kind: 'pool' as const,
    text: range,
  }));
  return [...fixed, ...others, ...pools].flatMap(({ at, kind, text }) =>
    known(IpRange.tryParse(text), (value) => ({ at, kind, text, value })),
  );
}

const vipKinds = { metallb: 'pool-vip', servicelb: 'node-vip', talos: 'fixed-vip', 'kube-vip': 'fixed-vip' } as const;

/** The addresses of a cluster that can be read. */
export function addressesOf(spec: ClusterSpec): readonly PlacedAddress[] {
  const { network, platform } = spec;
  const own = platform.kind === 'kind' ? ('container' as const) : ('node' as const);
  const nodes = Object.entries(spec.nodes).map(([name, { address }]) => ({ at: `nodes.${name}.address`, kind: own, text: address }));
  const further = Object.entries(spec.nodes).flatMap(([node, { addresses }]) =>
    Object.entries(addresses ?? {}).map(([name, text]) => ({ at: `nodes.${node}.addresses.${name}`, kind: 'node' as const, text })),
  );
  const vips = Object.entries(network.vips ?? {}).map(([name, vip]) => ({
    at: `network.vips.${name}.address`,
    kind: vipKinds[vip.announcedBy],
    text: vip.address,
  }));
  const gateway = network.gateway === undefined ? [] : [{ at: 'network.gateway', kind: 'gateway' as const, text: network.gateway }];
  const host = platform.kind === 'kind' ? platform.machine : undefined;
  const machine = host ? [{ at: 'platform.machine.address', kind: 'machine' as const, text: host.address }] : [];
  return [...nodes, ...further, ...vips, ...gateway, ...machine].flatMap(({ at, kind, text }) =>
    known(IpAddress.tryParse(text), (value) => ({ at, kind, value })),
  );
}

/** Two clusters that reach each other: by a link of either, or as neighbours at one site. */
export function meet(left: ClusterSpec, right: ClusterSpec): boolean {
  return linked(left, right) || sameSite(left, right);
}

export function linked(left: ClusterSpec, right: ClusterSpec): boolean {
  return pointsTo(left, right) || pointsTo(right, left);
}

/**
 * How links lead from one cluster to another, through others if need be: whoever stands between routes to both ends.
 * @returns the clusters from first to last; undefined when no links lead there
 */
export function linkPath(specs: readonly ClusterSpec[], from: ClusterSpec, to: ClusterSpec): readonly ClusterSpec[] | undefined {
  const paths: (readonly [ClusterSpec, ...ClusterSpec[]])[] = [[from]];
  const seen = new Set([from]);
  for (const path of paths) {
    // the newest stands first
    const [last] = path;
    if (last === to) return path.toReversed();
    for (const next of specs) {
      if (seen.has(next) || !linked(last, next)) continue;
      seen.add(next);
      paths.push([next, ...path]);
    }
  }
  return undefined;
}

export function sameSite(left: ClusterSpec, right: ClusterSpec): boolean {
  return left.site !== undefined && left.site === right.site;
}

/** @returns undefined when there is no such profile; `unreadable-value` says so */
export function profileOf({ profile }: ClusterSpec): Profile | undefined {
  return Object.hasOwn(profiles, profile) ? profiles[profile] : undefined;
}

/** Nodes whose etcd or data store makes a quorum; none where the cloud runs the control plane. */
export function controlPlaneOf(spec: ClusterSpec): readonly string[] {
  return Object.entries(spec.nodes).flatMap(([name, node]) => (node.role === 'control-plane' ? [name] : []));
}

export function isManaged({ platform }: ClusterSpec): boolean {
  return platform.kind === 'eks' || platform.kind === 'gke';
}

/** Nodes that a pod without tolerations may land on. */
export function schedulableOf(spec: ClusterSpec): readonly (readonly [string, NodeSpec])[] {
  return Object.entries(spec.nodes).filter(([, node]) => !(node.taints ?? []).some(({ effect }) => effect !== 'PreferNoSchedule'));
}

/** The sum of those texts that can be read. */
export function sumOf(texts: readonly string[]): Quantity {
  return Quantity.sum(texts.flatMap((text) => known(Quantity.tryParse(text), (value) => value)));
}

function pointsTo(from: ClusterSpec, to: ClusterSpec): boolean {
  return (from.links ?? []).some((link) => link.to === to.name);
}

function known<T, R>(result: Parsed<T>, use: (value: T) => R): readonly R[] {
  return result.ok ? [use(result.value)] : [];
}
