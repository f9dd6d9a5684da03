import type { Cluster, ClusterSpec } from './cluster';
import { ephemeralStorageOf } from './ephemeral-storage';
import { ModelError } from './errors';
import { controlPlaneTaint, type NodeSpec } from './node';
import type { EksPlatform } from './platform-eks';
import { Cidr } from './values/cidr';
import { IpAddress } from './values/ip-address';
import { Quantity } from './values/quantity';

/** What kubelet evicts pods for rather than touch, by its own default. */
const evictionMemory = Quantity.parse('100Mi');

/** What a node has for pods. */
export interface Allocatable {
  readonly cpu: Quantity;
  readonly memory: Quantity;
  readonly pods: number;
  /** @default - the facts do not say what of its disk pods may write to */
  readonly ephemeralStorage?: Quantity;
}

/** A node's capacity less what is reserved, as kubelet reckons it. @throws ModelError when a quantity cannot be read */
export function allocatableOf(spec: ClusterSpec, node: NodeSpec): Allocatable {
  const less = (total: Quantity, resource: 'cpu' | 'memory'): Quantity =>
    [node.systemReserved, node.kubeReserved].reduce((rest, reserved) => rest.minus(Quantity.parse(reserved?.[resource] ?? '0')), total);
  const ephemeralStorage = ephemeralStorageOf(spec, node);
  return {
    cpu: less(Quantity.of(node.cpus), 'cpu'),
    memory: less(Quantity.parse(node.memory), 'memory').minus(evictionMemory),
    pods: podsPerNodeOf(spec),
    ...(ephemeralStorage ? { ephemeralStorage } : {}),
  };
}

/** Devices that pods may ask a node for, by the name of the resource: `nvidia.com/gpu`. */
export function extendedResourcesOf({ gpus, extendedResources }: NodeSpec): Readonly<Record<string, number>> {
  return { ...(gpus ? { [`${gpus.vendor}.com/gpu`]: gpus.count * gpus.shared } : {}), ...extendedResources };
}

/** The labels of a node: what its kubelet and its platform set by themselves, and those of the facts. */
export function nodeLabelsOf({ platform }: ClusterSpec, name: string, { architecture, role, labels }: NodeSpec): Record<string, string> {
  return {
    'kubernetes.io/arch': architecture,
    'kubernetes.io/hostname': name,
    'kubernetes.io/os': 'linux',
    // kubeadm and those that build on it leave the value empty
    ...(role === 'control-plane' ? { [controlPlaneTaint.key]: platform.kind === 'k3s' ? 'true' : '' } : {}),
    ...labels,
  };
}

/** Nodes that run workloads: all but those of the control plane that keep pods away. */
export function workersOf({ nodes }: ClusterSpec): readonly string[] {
  const keepsAway = ({ role, taints = [] }: NodeSpec): boolean =>
    role === 'control-plane' && taints.some(({ effect }) => effect !== 'PreferNoSchedule');
  return Object.entries(nodes).flatMap(([name, node]) => (keepsAway(node) ? [] : [name]));
}

/** The facts of a cluster that AWS runs. @throws ModelError on any other */
export function eksPlatformOf({ name, spec: { platform } }: Cluster): EksPlatform {
  if (platform.kind === 'eks') return platform;
  throw new ModelError(`cluster '${name}' is of the platform '${platform.kind}', got asked for what AWS holds; leave it out there`, {
    at: name,
  });
}

/** Nodes that there are at the least: those of the facts, or as few as the cloud may leave; one where nobody says. */
export function nodeCountOf({ platform, nodes }: ClusterSpec): number {
  return platform.kind === 'eks' ? platform.nodeGroup.min : Math.max(Object.keys(nodes).length, 1);
}

/** Pods that kubelet takes on a node. */
export function podsPerNodeOf({ network }: ClusterSpec): number {
  return network.maxPods ?? 110;
}

/** Where pods ask for names. @throws ModelError when the service network cannot be read */
export function clusterDnsOf({ network }: ClusterSpec): IpAddress {
  return network.clusterDns === undefined ? Cidr.parse(network.services).nth(10) : IpAddress.parse(network.clusterDns);
}

/** The Service `kubernetes`, by which pods reach the API server: always the first of its network. @throws ModelError */
export function kubernetesServiceOf({ network }: ClusterSpec): IpAddress {
  return Cidr.parse(network.services).nth(1);
}

/**
 * Addresses at which the API servers themselves answer; none where the cloud runs them, for the provider chooses those.
 *
 * @throws ModelError when an address cannot be read
 */
export function apiServersOf({ network, nodes }: ClusterSpec): readonly { readonly address: IpAddress; readonly port: number }[] {
  return Object.values(nodes)
    .filter(({ role }) => role === 'control-plane')
    .map(({ address }) => ({ address: IpAddress.parse(address), port: network.apiPort ?? 6443 }));
}
