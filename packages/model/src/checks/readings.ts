import type { ClusterSpec } from '../cluster';
import { listOf } from '../list-of';
import type { NetworkSpec } from '../network';
import type { Labels, NodeSpec, Reservation } from '../node';
import type { Platform } from '../platform';
import { profiles } from '../profiles';
import type { StorageSpec } from '../storage';
import { AgeRecipient } from '../values/age-recipient';
import { Cidr } from '../values/cidr';
import { DnsLabel, DnsName } from '../values/dns-name';
import { IpAddress } from '../values/ip-address';
import { IpRange } from '../values/ip-range';
import { LabelKey, LabelValue } from '../values/label';
import { Quantity } from '../values/quantity';
import { Version } from '../values/version';
import { each, one, oneOf, type Reader, type Reading } from './reading';
import { readingsOfEks } from './readings-eks';

/** Every text of a spec that some value class must be able to read. */
export function* readingsOf(spec: ClusterSpec): Generator<Reading> {
  yield one('name', spec.name, DnsLabel);
  yield one('role', spec.role, oneOf('hub', 'spoke', 'standalone'));
  yield one('engine', spec.engine, oneOf('flux', 'fleet', 'argocd'));
  yield one('sync', spec.sync ?? 'automatic', oneOf('automatic', 'manual'));
  yield one('bears', spec.bears ?? 'one-worker-lost', oneOf('one-worker-lost'));
  yield one('profile', spec.profile, oneOf(...Object.keys(profiles)));
  yield* ofPlatform(spec.platform);
  yield* ofLabels('labels', spec.labels);
  yield* ofNetwork(spec.network);
  for (const [name, node] of Object.entries(spec.nodes)) yield* ofNode(`nodes.${name}`, name, node);
  yield* ofStorage(spec.storage);
  const { ingress } = spec;
  if (ingress) yield* each('ingress', { class: ingress.class, externalClass: ingress.externalClass, issuer: ingress.issuer }, DnsName);
  yield* each('secrets.recipients', listOf(spec.secrets?.recipients), AgeRecipient);
  for (const [at, link] of (spec.links ?? []).entries()) yield one(`links.${at}.to`, link.to, DnsLabel);
}

function* ofPlatform(platform: Platform): Generator<Reading> {
  yield one('platform.kind', platform.kind, oneOf('kind', 'k3s', 'talos', 'kubespray', 'kubeadm', 'eks', 'gke'));
  yield one('platform.kubernetes', platform.kubernetes, Version);
  switch (platform.kind) {
    case 'kind':
      yield one('platform.api.address', platform.api.address, IpAddress);
      if (!platform.machine) break;
      yield one('platform.machine.name', platform.machine.name, DnsLabel);
      yield one('platform.machine.address', platform.machine.address, IpAddress);
      break;
    case 'k3s':
      yield one('platform.release', platform.release, Version);
      yield* each('platform.tlsSans', platform.tlsSans, addressOrName);
      break;
    case 'talos':
      yield one('platform.talos', platform.talos, Version);
      break;
    case 'kubespray':
      yield one('platform.release', platform.release, Version);
      yield one('platform.clusterName', platform.clusterName, DnsName);
      yield one('platform.etcd.memoryLimit', platform.etcd.memoryLimit, Quantity);
      yield one('platform.nodeLocalDns.address', platform.nodeLocalDns.address, IpAddress);
      yield* each('platform.dns.upstream', platform.dns.upstream, IpAddress);
      break;
    case 'kubeadm':
      yield* each('platform.addons', platform.addons, Version);
      yield* each('platform.proxmox.hosts', platform.proxmox.hosts, DnsLabel);
      break;
    case 'eks':
      yield* readingsOfEks(platform);
      break;
    case 'gke':
      break;
  }
}

function* ofNetwork(network: NetworkSpec): Generator<Reading> {
  yield one('network.cni', network.cni, oneOf('flannel', 'calico', 'cilium', 'kindnet', 'vpc-cni', 'gke'));
  yield one('network.proxy.mode', network.proxy.mode, oneOf('iptables', 'ipvs', 'nftables', 'none'));
  yield* each('network', { nodes: network.nodes, pods: network.pods, services: network.services }, Cidr);
  yield* each('network.others', network.others, Cidr);
  yield* each('network', { gateway: network.gateway, clusterDns: network.clusterDns }, IpAddress);
  yield* each('network.dns', network.dns, IpAddress);
  if (network.domain !== undefined) yield one('network.domain', network.domain, DnsName);
  for (const [name, vip] of Object.entries(network.vips ?? {})) {
    yield one(`network.vips.${name}.address`, vip.address, IpAddress);
    yield one(`network.vips.${name}.announcedBy`, vip.announcedBy, oneOf('talos', 'metallb', 'kube-vip', 'servicelb'));
  }
  for (const [name, pool] of Object.entries(network.pools ?? {})) yield one(`network.pools.${name}.range`, pool.range, IpRange);
}

function* ofNode(at: string, name: string, node: NodeSpec): Generator<Reading> {
  yield one(at, name, DnsLabel);
  yield one(`${at}.role`, node.role, oneOf('control-plane', 'worker', 'gpu-worker'));
  yield one(`${at}.architecture`, node.architecture, oneOf('amd64', 'arm64'));
  yield one(`${at}.address`, node.address, IpAddress);
  yield* each(`${at}.addresses`, node.addresses, IpAddress);
  if (node.hostname !== undefined) yield one(`${at}.hostname`, node.hostname, DnsName);
  if (node.virtual) yield one(`${at}.virtual.host`, node.virtual.host, DnsLabel);
  yield one(`${at}.memory`, node.memory, Quantity);
  for (const [place, disk] of node.disks.entries()) {
    yield one(`${at}.disks.${place}.size`, disk.size, Quantity);
    yield* each(`${at}.disks.${place}.budget`, disk.budget, Quantity);
  }
  yield* ofLabels(`${at}.labels`, node.labels);
  for (const [place, taint] of (node.taints ?? []).entries()) {
    yield one(`${at}.taints.${place}.key`, taint.key, LabelKey);
    if (taint.value !== undefined) yield one(`${at}.taints.${place}.value`, taint.value, LabelValue);
  }
  yield* ofReservation(`${at}.systemReserved`, node.systemReserved);
  yield* ofReservation(`${at}.kubeReserved`, node.kubeReserved);
}

function* ofReservation(at: string, reserved: Reservation | undefined): Generator<Reading> {
  if (reserved) yield* each(at, { ...reserved }, Quantity);
}

function* ofLabels(at: string, labels: Labels | undefined): Generator<Reading> {
  for (const [key, value] of Object.entries(labels ?? {})) {
    yield one(`${at}.${key}`, key, LabelKey);
    yield one(`${at}.${key}`, value, LabelValue);
  }
}

function* ofStorage(storage: StorageSpec): Generator<Reading> {
  for (const [name, facts] of Object.entries(storage.classes)) {
    yield one(`storage.classes.${name}`, name, DnsName);
    if (facts.capacity) yield one(`storage.classes.${name}.capacity.size`, facts.capacity.size, Quantity);
  }
  for (const [purpose, bounds] of Object.entries(storage.bounds ?? {})) yield* each(`storage.bounds.${purpose}`, { ...bounds }, Quantity);
}

const addressOrName: Reader = {
  tryParse: (text) => {
    const address = IpAddress.tryParse(text);
    return address.ok ? address : DnsName.tryParse(text);
  },
};
