import type { Port } from '../app';
import type { Cluster } from '../cluster';
import type { Platform } from '../platform';
import { Cidr } from '../values/cidr';
import type { Endpoint, Flow, PodEndpoint } from './flow';
import { ingressPods } from './ingress-pods';

/** A side of a flow as the cluster has it. `addresses` of an empty list: nobody. */
export type End = PodEndpoint | { readonly kind: 'anywhere' } | { readonly kind: 'addresses'; readonly blocks: readonly AddressBlock[] };

export interface AddressBlock {
  readonly cidr: string;
  readonly except?: readonly string[];
}

/** One side of what a policy lets through, and at which ports. */
export interface Allowed {
  readonly end: End;
  /** @default - all */
  readonly ports?: readonly Port[];
}

/** A flow between pods and addresses of one cluster. */
export interface ClusterFlow extends Pick<Flow, 'app' | 'ports'> {
  readonly from: End;
  readonly to: End;
}

/** Networks that are no part of the internet: private, carrier-grade (Tailscale's too) and link-local, where clouds keep their metadata. */
const notInternet = ['10.0.0.0/8', '100.64.0.0/10', '169.254.0.0/16', '172.16.0.0/12', '192.168.0.0/16'];
const internet: AddressBlock = { cidr: '0.0.0.0/0', except: notInternet };
/** Where EKS's Pod Identity agent hands out credentials on each node, as its documentation has it; not the node's own, at 169.254.169.254. */
const podIdentityAgent = '169.254.170.23/32';
/** Google's load balancers and health checks reach backends from these. */
const googleLoadBalancers = ['130.211.0.0/22', '35.191.0.0/16'];

/** Reads the cluster's facts into a flow. */
export function flowIn(cluster: Cluster, { app, from, to, ports }: Flow): ClusterFlow {
  const at = to.kind === 'kubernetes-api' ? [{ port: cluster.spec.network.apiPort ?? defaultApiPort(cluster) }] : ports;
  const caller = from.kind === 'nodes' ? addresses(...addressesOfCallingNodes(cluster)) : endIn(cluster, from);
  return { app, from: caller, to: endIn(cluster, to), ...(at === undefined ? {} : { ports: at }) };
}

function endIn(cluster: Cluster, endpoint: Endpoint): End {
  switch (endpoint.kind) {
    case 'pods':
      return endpoint;
    case 'anywhere':
      return { kind: 'anywhere' };
    case 'network':
      return addresses(endpoint.cidr);
    case 'internet':
      return { kind: 'addresses', blocks: [internet] };
    case 'nodes':
      return addresses(cluster.spec.network.nodes);
    case 'aws-identity':
      return addresses(podIdentityAgent);
    case 'aws-api':
      // some of it answers inside the network, at interface endpoints
      return { kind: 'addresses', blocks: [internet, { cidr: cluster.spec.network.nodes }] };
    case 'kubernetes-api':
      return addresses(...apiAddresses(cluster));
    default:
      return ingressIn(cluster);
  }
}

const addresses = (...cidrs: readonly string[]): End => ({ kind: 'addresses', blocks: cidrs.map((cidr) => ({ cidr })) });

const isManaged = ({ kind }: Platform): boolean => kind === 'eks' || kind === 'gke';
const defaultApiPort = ({ spec }: Cluster): number => (isManaged(spec.platform) ? 443 : 6443);

/**
 * Policies see a packet after its service address was replaced, so the API is where its servers listen. That is an address of
 * the node network and no more where a cloud gives it, or Docker: to KIND's nodes, as they start, anew each time. Amazon's CNI
 * alone looks before that, as its users report: there the service's own address counts, too.
 */
function apiAddresses({ spec: { network, nodes, platform } }: Cluster): readonly string[] {
  const services = Cidr.tryParse(network.services);
  const service = network.cni === 'vpc-cni' && services.ok && services.value.size > 1n ? [`${services.value.nth(1).toString()}/32`] : [];
  if (isManaged(platform) || platform.kind === 'kind') return [network.nodes, ...service];
  return Object.values(nodes).flatMap((node) => (node.role === 'control-plane' ? [`${node.address}/32`] : []));
}

/**
 * A node calls pods of another node from its address in the node network; where the CNI encapsulates, from an address that
 * its tunnel has in the pod network and that no fact names in advance, so that the whole pod network is let in. A node may
 * always call its own pods: kubelet's probes need no rule, and one node needs no tunnel.
 */
function addressesOfCallingNodes({ spec: { network, nodes } }: Cluster): readonly string[] {
  const encapsulates = network.encapsulation === undefined ? network.cni === 'flannel' : network.encapsulation !== 'none';
  return encapsulates && Object.keys(nodes).length > 1 ? [network.nodes, network.pods] : [network.nodes];
}

function ingressIn({ spec: { ingress, network } }: Cluster): End {
  if (!ingress) return addresses();
  const pods = ingressPods(ingress);
  if (pods) return { kind: 'pods', pods };
  return ingress.controller === 'gce' ? addresses(...googleLoadBalancers) : addresses(network.nodes);
}
