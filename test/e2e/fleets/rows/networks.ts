import { changed } from '../change';
import { kubeadm, node } from '../platforms';
import { row } from '../row';

const pool = (range: string) => ({ pools: { web: { range } } });

/** Addresses and ranges of one cluster. */
export const networks = [
  row(
    'address-outside-network',
    'a node outside of the network of nodes',
    { cluster: { nodes: { 'c-1': { address: '192.0.2.9' } } } },
    {
      at: 'c.nodes.c-1.address',
      message: '192.0.2.9 is outside 172.20.0.0/16 of network.nodes',
      remedy: 'choose an address of 172.20.0.0/16',
    },
  ),
  row(
    'address-used-twice',
    'two nodes of one address',
    { cluster: { nodes: { 'c-2': node('172.20.0.2') } } },
    { at: 'c.nodes.c-1.address', message: '172.20.0.2 is also c.nodes.c-2.address', remedy: 'give one of them another address' },
  ),
  row(
    'host-name-used-twice',
    'two nodes of one host name',
    { cluster: { nodes: { 'c-2': node('172.20.0.3', { hostname: 'c-1' }) } } },
    { at: 'c.nodes.c-1', message: "the host name 'c-1' is also that of c.nodes.c-2.hostname", remedy: 'give one of them another name' },
  ),
  row(
    'overlapping-networks',
    'services in the range of the pods',
    { cluster: { network: { services: '10.20.128.0/20' } } },
    { at: 'c.network.pods', message: '10.20.0.0/16 overlaps 10.20.128.0/20 of c.network.services', remedy: 'choose ranges that lie apart' },
  ),
  row(
    'pod-range',
    'more pods on a node than it has addresses',
    { cluster: { network: { maxPods: 300 } } },
    {
      at: 'c.network.maxPods',
      message: '300 pods do not fit the 254 addresses that a node has in its /24',
      remedy: 'lower maxPods, or choose a shorter podPrefix',
    },
  ),
  row(
    'pool-claims-address',
    'a pool that holds the address of a node',
    { cluster: changed(kubeadm, { network: pool('172.20.0.0/28') }) },
    {
      at: 'c.network.pools.web.range',
      message: '172.20.0.0/28 and c.nodes.c-1.address have an address in common',
      remedy: 'keep addresses that machines have out of the pools, and pools apart',
    },
  ),
  row(
    'pool-not-carried',
    'a pool that nothing brings to the nodes',
    { cluster: { network: pool('192.0.2.0/28') } },
    {
      at: 'c.network.pools.web',
      message: '192.0.2.0/28 is not in the node network 172.20.0.0/16, and nothing says what carries it to the nodes',
      remedy: 'name the interface or the route in carriedBy, or choose a range of the node network',
    },
  ),
  row(
    'vip-outside-pool',
    'an address that no pool holds',
    {
      cluster: {
        network: { ...pool('172.20.0.64/28'), vips: { web: { address: '172.20.0.90', announcedBy: 'metallb', purpose: 'web' } } },
      },
    },
    {
      at: 'c.network.vips.web.address',
      message: '172.20.0.90 is announced by MetalLB but is in none of its pools (172.20.0.64/28)',
      remedy: 'add the address to a pool in network.pools',
    },
  ),
  row(
    'strict-arp',
    'every node answers for the pool',
    { cluster: { network: { ...pool('172.20.0.64/28'), proxy: { mode: 'ipvs' } } } },
    {
      at: 'c.network.proxy.strictArp',
      message: 'kube-proxy in ipvs mode answers ARP for the addresses that MetalLB announces',
      remedy: 'set strictArp to true, or use the iptables mode',
    },
  ),
  row(
    'host-port-used-twice',
    'one port published twice',
    {
      cluster: {
        platform: {
          ports: [
            { host: 8080, node: 80 },
            { host: 8080, node: 81 },
          ],
        },
      },
    },
    {
      at: 'c.platform.ports.0.host',
      message: 'port 8080 of the machine of c is also published by c.platform.ports.1.host',
      remedy: 'choose another port, or another machine for one of the clusters',
    },
  ),
  row(
    'unsupported-network',
    'a CNI that KIND cannot have',
    { cluster: { network: { cni: 'vpc-cni' } } },
    { at: 'c.network.cni', message: "kind does not run with the CNI 'vpc-cni'", remedy: 'choose one of kindnet, calico, cilium, flannel' },
  ),
  row(
    'policies-not-enforced',
    'NetworkPolicies that nothing enforces',
    { cluster: { network: { cni: 'flannel' } } },
    {
      at: 'c.network.cni',
      message: "kind with the CNI 'flannel' does not enforce NetworkPolicies, and the cluster has 4",
      remedy: 'use calico or cilium, or run a controller for policies beside Flannel, and say so with network.enforcesPolicies: true',
    },
  ),
];
