import { apiServersOf, checkFleet, Cidr, type ClusterSpec, clusterDnsOf, type NodeSpec, podsPerNodeOf } from '@kube-world/model';

import { clusters, errorsOf, fleetWith } from './all-specs';
import { talkingAppsOn } from './talking-apps';

const { spec } = clusters.kubespray;
const { network, platform } = spec;
const nodes: Readonly<Record<string, NodeSpec>> = spec.nodes;

function errorsWith(change: Partial<ClusterSpec>): readonly string[] {
  return errorsOf(checkFleet(fleetWith({ ...spec, ...change })));
}

function ofRole(role: NodeSpec['role']): readonly string[] {
  return Object.entries(nodes).flatMap(([name, node]) => (node.role === role ? [name] : []));
}

test('[KS-01] Kubespray builds homelab-kubespray 1.29.5 out of three and three nodes', () => {
  expect(platform).toMatchObject({ kind: 'kubespray', clusterName: 'homelab-kubespray', kubernetes: '1.29.5' });
  expect([ofRole('control-plane'), ofRole('worker')]).toEqual([
    ['km01', 'km02', 'km03'],
    ['kube01', 'kube02', 'kube03'],
  ]);
});

test.each([
  ['[KS-02]', 'km01', 'control-plane', '192.168.10.234', undefined, 4, '16Gi', '1T'],
  ['[KS-03]', 'km02', 'control-plane', '192.168.10.235', 'pve1', 4, '8Gi', '100G'],
  ['[KS-04]', 'km03', 'control-plane', '192.168.10.236', 'pve2', 4, '8Gi', '100G'],
  ['[KS-05]', 'kube01', 'worker', '192.168.10.237', 'pve3', 8, '16Gi', '200G'],
  ['[KS-06]', 'kube02', 'worker', '192.168.10.238', 'pve1', 8, '16Gi', '200G'],
  ['[KS-07]', 'kube03', 'worker', '192.168.10.239', 'pve2', 8, '16Gi', '200G'],
])('%s %s is a %s at %s on %s with %d processors, %s and %s', (_, name, role, address, host, cpus, memory, size) => {
  expect(nodes[name]).toMatchObject({ role, address, cpus, memory, disks: [{ size }] });
  expect(nodes[name]?.virtual?.host).toBe(host);
});

test('[KS-08] the workers are on three hosts, and two on one host are refused', () => {
  expect(new Set(ofRole('worker').map((name) => nodes[name]?.virtual?.host)).size).toBe(3);
  const kube02 = { ...spec.nodes.kube02, virtual: { host: 'pve3' } };
  expect(errorsWith({ nodes: { ...nodes, kube02 } })).toEqual(['workers-share-host kubespray.nodes.kube02.virtual.host']);
});

test('[KS-10] the control plane is tainted against workloads, and the workers are not', () => {
  const tainted = Object.entries(nodes).flatMap(([name, { taints }]) =>
    taints?.some(({ effect }) => effect === 'NoSchedule') ? [name] : [],
  );
  expect(tainted).toEqual(ofRole('control-plane'));
});

test('[KS-13] the physical network has its range, gateway and DNS', () => {
  expect([network.nodes, network.gateway, network.dns]).toEqual(['192.168.10.0/24', '192.168.10.1', ['192.168.10.1']]);
});

test('[KS-14] the service network has about 16,382 addresses', () => {
  expect(network.services).toBe('10.233.0.0/18');
  expect(Cidr.parse(network.services).size - 2n).toBe(16_382n);
});

test('[KS-15] the pod network has about 16,382 addresses, 254 of them for the pods of a node', () => {
  expect([network.pods, network.podPrefix]).toEqual(['10.233.64.0/18', 24]);
  const pods = Cidr.parse(network.pods);
  expect([pods.size - 2n, Cidr.around(pods.first, network.podPrefix).size - 2n]).toEqual([16_382n, 254n]);
});

test('[KS-72] six nodes hold about 750 pods, 250 on each of three workers, and about 16,382 services', () => {
  expect(Object.keys(spec.nodes)).toHaveLength(6);
  expect(Cidr.parse(network.services).size - 2n).toBe(16_382n);
  expect(ofRole('worker').length * podsPerNodeOf(spec)).toBe(750);
  expect(errorsWith({ network: { ...network, maxPods: 255 } })).toEqual(['pod-range kubespray.network.maxPods']);
});

test.each([
  [64, []],
  [65, ['pod-range kubespray.network.pods']],
])('%d nodes give the errors %j', (count, errors) => {
  const more = Object.fromEntries(
    Array.from({ length: count - 6 }, (_, at) => [
      `kube${at + 10}`,
      { ...spec.nodes.kube01, address: `192.168.10.${at + 20}`, virtual: { host: `pve${at + 10}` } },
    ]),
  );
  expect(errorsWith({ nodes: { ...nodes, ...more } })).toEqual(errors);
});

test('[KS-22] three API servers of 1.29.5 answer at port 6443', () => {
  expect(apiServersOf(spec).map(({ port }) => port)).toEqual([6443, 6443, 6443]);
  expect(platform.kubernetes).toBe('1.29.5');
});

test('[KS-23] the local nginx proxy has three API servers to forward to', () => {
  expect(platform.apiLoadBalancer).toEqual({ type: 'nginx', port: 6443 });
  expect(apiServersOf(spec).map(({ address, port }) => `${address.toString()}:${port}`)).toEqual([
    '192.168.10.234:6443',
    '192.168.10.235:6443',
    '192.168.10.236:6443',
  ]);
});

test('[KS-25] etcd has the limits given, whose equality is a warning', () => {
  expect(platform.etcd).toEqual({ deployment: 'host', dataDir: '/var/lib/etcd', memoryLimit: '2048M', quotaBackendBytes: 2_147_483_648 });
  const warned = (memoryLimit: string): number =>
    checkFleet(fleetWith({ ...spec, platform: { ...platform, etcd: { ...platform.etcd, memoryLimit } } })).filter(
      ({ rule }) => rule === 'etcd-quota',
    ).length;
  expect([warned('2048M'), warned('2049M')]).toEqual([1, 0]);
});

test('[KS-29] kube-proxy is in iptables mode with strict ARP, without which MetalLB and ipvs are refused', () => {
  expect(network.proxy).toEqual({ mode: 'iptables', strictArp: true });
  expect(errorsWith({ network: { ...network, proxy: { mode: 'ipvs', strictArp: true } } })).toEqual([]);
  expect(errorsWith({ network: { ...network, proxy: { mode: 'ipvs' } } })).toEqual(['strict-arp kubespray.network.proxy.strictArp']);
});

test('[KS-30] containerd has the sizes given', () => {
  expect(platform.containerd).toEqual({ storageDir: '/var/lib/containerd', maxLogLineSize: 16_384, grpcMaxRecvMessageSize: 16_777_216 });
});

test('[KS-34] CoreDNS runs twice at 10.233.0.3 and asks the router', () => {
  expect(clusterDnsOf(spec).toString()).toBe('10.233.0.3');
  expect(platform.dns).toEqual({ mode: 'coredns', replicas: 2, upstream: ['192.168.10.1'] });
});

test('[KS-36] the node-local cache has an address that no network of the cluster holds', () => {
  expect(platform.nodeLocalDns.address).toBe('169.254.25.10');
  const inside = { ...platform, nodeLocalDns: { address: '10.233.0.9' } };
  expect(errorsWith({ platform: inside })).toEqual(['address-outside-network kubespray.platform.nodeLocalDns.address']);
});

test('the pool lies outside the node network, so something must carry it', () => {
  const { range } = network.pools.services;
  expect(range).toBe('192.168.100.0/24');
  expect(errorsWith({ network: { ...network, pools: { services: { range } } }, ours: {} })).toEqual([
    'pool-not-carried kubespray.network.pools.services',
  ]);
});

test.each([
  [3, []],
  [4, ['even-quorum kubespray.nodes']],
  [5, []],
  [6, ['even-quorum kubespray.nodes']],
  [7, []],
])('[KS-75] %d control planes give the errors %j', (count, errors) => {
  const more = Object.fromEntries(
    Array.from({ length: count - 3 }, (_, at) => [`km1${at}`, { ...spec.nodes.km01, address: `192.168.10.${at + 20}` }]),
  );
  expect(errorsWith({ nodes: { ...nodes, ...more } })).toEqual(errors);
});

test('[KS-49] Calico enforces what apps declare: namespaces are closed, and each app has a policy for its pods, both ways', () => {
  const { policies, findings, mayTalk } = talkingAppsOn(clusters.kubespray);
  expect(spec.network.cni).toBe('calico');
  expect(findings).toEqual([]);
  expect(policies).toEqual(expect.arrayContaining(['back/default-deny', 'front/default-deny', 'front/caller', 'back/callee']));
  expect([mayTalk('caller', 'callee'), mayTalk('callee', 'caller'), mayTalk('stranger', 'callee')]).toEqual([true, false, false]);
  expect(talkingAppsOn(clusters.kubespray, 'back/callee').findings).toEqual([expect.stringContaining('traffic-blocked')]);
});
