/** An address that moves between nodes. */
export interface Vip {
  readonly address: string;
  readonly announcedBy: 'talos' | 'metallb' | 'kube-vip' | 'servicelb';
  readonly purpose: string;
}

/** Addresses that LoadBalancer services draw from. */
export interface AddressPool {
  /** A CIDR or `first-last`. */
  readonly range: string;
  /** What carries the range to the nodes when it lies outside their network: an interface or a route. @default - the node network */
  readonly carriedBy?: { readonly interface: string } | { readonly route: string };
}

export type Cni = 'flannel' | 'calico' | 'cilium' | 'kindnet' | 'vpc-cni' | 'gke';

/** Addresses are texts here; a check reads them and names the place of one that it cannot read. */
export interface NetworkSpec {
  /** The network of the nodes' addresses. */
  readonly nodes: string;
  readonly pods: string;
  readonly services: string;
  readonly cni: Cni;
  /** How the CNI carries packets between nodes. @default - the CNI's own choice */
  readonly encapsulation?: 'none' | 'ipip' | 'vxlan' | 'wireguard';
  /** @default - the CNI's own choice */
  readonly dataplane?: 'iptables' | 'ebpf';
  /** Whether anything enforces NetworkPolicies. @default - as the CNI does by itself, which Flannel does on K3s alone */
  readonly enforcesPolicies?: boolean;
  readonly proxy: { readonly mode: 'iptables' | 'ipvs' | 'nftables' | 'none'; readonly strictArp?: boolean };
  /** Prefix length of a node's share of the pod network. @default 24 */
  readonly podPrefix?: number;
  /** Pods that kubelet takes on a node. @default 110 */
  readonly maxPods?: number;
  /** @default - not known here */
  readonly gateway?: string;
  /** Name servers of the nodes. @default - not known here */
  readonly dns?: readonly string[];
  /** Address of the cluster's DNS service. @default - the tenth of the service network */
  readonly clusterDns?: string;
  /** @default 'cluster.local' */
  readonly domain?: string;
  /** The port of the API server. @default 6443 */
  readonly apiPort?: number;
  /** Addresses that no one machine owns. @default - none */
  readonly vips?: Readonly<Record<string, Vip>>;
  /** What a load balancer hands out. @default - none */
  readonly pools?: Readonly<Record<string, AddressPool>>;
  /** Networks beside the nodes' own: name -> CIDR. @default - none */
  readonly others?: Readonly<Record<string, string>>;
}
