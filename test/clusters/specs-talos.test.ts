import { checkFleet, type ClusterSpec, type NodeSpec } from '@kube-world/model';

import { clusters, errorsOf, fleetWith } from './all-specs';
import { talkingAppsOn } from './talking-apps';

const { spec } = clusters.talos;
const nodes: Readonly<Record<string, NodeSpec>> = spec.nodes;

test('[TL-02] weatherwax, ogg and magrat are the control plane', () => {
  expect(Object.entries(nodes).map(([name, { address, role }]) => `${name} ${address} ${role}`)).toEqual([
    'weatherwax 192.168.8.10 control-plane',
    'ogg 192.168.8.11 control-plane',
    'magrat 192.168.8.12 control-plane',
  ]);
});

test('[TL-03] there is no other node, so the control plane takes workloads', () => {
  expect(spec.platform.allowSchedulingOnControlPlanes).toBe(true);
  expect(Object.values(nodes).every(({ role, taints }) => role === 'control-plane' && taints === undefined)).toBe(true);
});

test('[TL-08] there is no kube-proxy, which only a CNI that replaces it allows', () => {
  expect([spec.network.cni, spec.network.proxy.mode]).toEqual(['cilium', 'none']);
  const flannel: ClusterSpec = { ...spec, network: { ...spec.network, cni: 'flannel', dataplane: 'iptables' } };
  expect(errorsOf(checkFleet(fleetWith(flannel)))).toEqual(['unsupported-network talos.network.proxy.mode']);
});

test('[TL-12] Talos holds the VIP of the API, and no pool may hand it out', () => {
  expect(spec.network.vips.api).toMatchObject({ address: '192.168.8.20', announcedBy: 'talos' });
  const pools = { services: { range: '192.168.8.20-192.168.8.23' } };
  expect(errorsOf(checkFleet(fleetWith({ ...spec, network: { ...spec.network, pools } })))).toEqual([
    'pool-claims-address talos.network.pools.services.range',
  ]);
});

test.each([
  ['[TL-13] the home network', spec.network.others.home, '192.168.1.0/24'],
  ['[TL-14] the cluster network', spec.network.nodes, '192.168.8.0/24'],
  ['[TL-15] the pod network', spec.network.pods, '10.69.0.0/16'],
  ['[TL-16] the service network', spec.network.services, '10.96.0.0/16'],
])('%s is %s', (_, range, given) => {
  expect(range).toBe(given);
});

test('MetalLB announces the addresses of ingress, gateway and tunnel, and has no other', () => {
  const { ingress, gateway, tunnel } = spec.network.vips;
  expect([ingress, gateway, tunnel].map(({ address, announcedBy }) => `${address} ${announcedBy}`)).toEqual([
    '192.168.8.21 metallb',
    '192.168.8.22 metallb',
    '192.168.8.23 metallb',
  ]);
  expect(spec.network.pools.services.range).toBe('192.168.8.21-192.168.8.23');
});

test.each(Object.entries(nodes))('[TL-39] the disk of %s is divided as given, and the parts must fit', (name, node) => {
  const [system, ...rest] = node.disks;
  expect(system).toMatchObject({
    size: '500G',
    medium: 'nvme',
    budget: { os: '10G', images: '50G', runtime: '20G', kubernetes: '10G', volumes: '400G' },
  });
  const disks = [{ name: 'nvme0n1', medium: 'nvme' as const, size: '500G', budget: { ...system?.budget, volumes: '411G' } }, ...rest];
  expect(errorsOf(checkFleet(fleetWith({ ...spec, nodes: { ...nodes, [name]: { ...node, disks } } })))).toEqual([
    `disk-budget talos.nodes.${name}.disks.0.budget`,
  ]);
});

test.each(Object.entries(nodes))('Rook needs the raw disk of %s', (name, node) => {
  const disks = node.disks.filter(({ use }) => use !== 'raw');
  expect(errorsOf(checkFleet(fleetWith({ ...spec, nodes: { ...nodes, [name]: { ...node, disks } } })))).toEqual([
    `rook-raw-disk talos.nodes.${name}.disks`,
  ]);
});

test('[TL-31] pods talk where an app declares it, and nowhere else', () => {
  const { findings, mayTalk } = talkingAppsOn(clusters.talos);
  expect(findings).toEqual([]);
  expect([mayTalk('caller', 'callee'), mayTalk('caller', 'stranger'), mayTalk('stranger', 'callee')]).toEqual([true, false, false]);
  // without the segment's own wall, the rules say so
  expect(talkingAppsOn(clusters.talos, 'back/default-deny').findings).toEqual(
    expect.arrayContaining([expect.stringContaining('namespace-not-isolated')]),
  );
});
