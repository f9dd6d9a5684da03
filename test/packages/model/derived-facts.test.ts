import {
  allocatableOf,
  apiServersOf,
  clusterDnsOf,
  defineCluster,
  eksPlatformOf,
  extendedResourcesOf,
  kubernetesServiceOf,
  nodeCountOf,
  nodeLabelsOf,
  type NodeSpec,
  podsPerNodeOf,
  workersOf,
} from '@kube-world/model';

import { cloud } from '../../../clusters/cloud/spec';
import { another } from './checks/small-fleet';

const edge = another('edge', {});
const lab = another('lab', {});

test('a node gives pods its capacity less both reservations and what kubelet evicts for', () => {
  const node = edge.nodes['edge-1'] as NodeSpec;
  const { cpu, memory, pods } = allocatableOf(edge, node);
  expect([cpu.toString(), memory.toString(), pods]).toEqual(['3500m', '15260Mi', 110]);
});

test('the DNS service is the one that the spec names, else the tenth of the service network', () => {
  expect(clusterDnsOf(lab).toString()).toBe('10.53.0.10');
  expect(clusterDnsOf(edge).toString()).toBe('10.43.0.10');
  expect(clusterDnsOf(another('lab', { network: { clusterDns: '10.53.0.3' } })).toString()).toBe('10.53.0.3');
});

test('a cloud has at least as many nodes as its group, others those of their facts', () => {
  expect(nodeCountOf(cloud.spec)).toBe(3);
  expect(nodeCountOf(edge)).toBe(Object.keys(edge.nodes).length);
  expect(nodeCountOf({ ...edge, nodes: {} })).toBe(1);
});

test('what AWS holds is asked of clusters that it runs', () => {
  expect(eksPlatformOf(cloud).region).toBe('eu-central-1');
  expect(() => eksPlatformOf(defineCluster(edge))).toThrow("cluster 'edge' is of the platform 'k3s'");
});

test('the API is the first service', () => {
  expect(kubernetesServiceOf(edge).toString()).toBe('10.43.0.1');
});

test('API servers answer on the control-plane nodes, at the port of the spec', () => {
  const servers = apiServersOf(another('lab', { network: { apiPort: 7443 } }));
  expect(servers.map(({ address, port }) => `${address.toString()}:${port}`)).toEqual(['10.3.0.10:7443']);
  expect(apiServersOf(another('cloud', {}))).toEqual([]);
});

test('kubelet takes 110 pods unless the spec says otherwise', () => {
  expect([podsPerNodeOf(edge), podsPerNodeOf(lab)]).toEqual([110, 200]);
});

test('a node has the labels of its kubelet, its platform and its facts', () => {
  const node = edge.nodes['edge-1'] as NodeSpec;
  const labels = nodeLabelsOf(edge, 'edge-1', { ...node, labels: { hardware: 'server' } });
  expect(labels).toEqual({
    'kubernetes.io/arch': node.architecture,
    'kubernetes.io/hostname': 'edge-1',
    'kubernetes.io/os': 'linux',
    'node-role.kubernetes.io/control-plane': 'true',
    hardware: 'server',
  });
  const kind = { ...edge, platform: { ...lab.platform, kind: 'kind' } } as typeof edge;
  expect(nodeLabelsOf(kind, 'edge-1', node)['node-role.kubernetes.io/control-plane']).toBe('');
  expect(nodeLabelsOf(edge, 'edge-1', { ...node, role: 'worker' })).not.toHaveProperty(['node-role.kubernetes.io/control-plane']);
});

test('pods that share a graphics processor each count, and other devices stand beside them', () => {
  const node = edge.nodes['edge-1'] as NodeSpec;
  expect(extendedResourcesOf(node)).toEqual({});
  const withDevices: NodeSpec = { ...node, gpus: { count: 2, vendor: 'nvidia', shared: 4 }, extendedResources: { 'squat.ai/zigbee': 1 } };
  expect(extendedResourcesOf(withDevices)).toEqual({ 'nvidia.com/gpu': 8, 'squat.ai/zigbee': 1 });
});

const nodeWith = (change: Partial<NodeSpec>): NodeSpec => ({ ...(edge.nodes['edge-1'] as NodeSpec), ...change });
const disk = { name: 'nvme0n1', size: '100G', medium: 'nvme' } as const;
const bare = { disks: [disk], systemReserved: {}, kubeReserved: {} };

test.each<[string, typeof lab, Partial<NodeSpec>, string | undefined]>([
  ['nine tenths of its disk', lab, bare, '90G'],
  ['more of it where K3s starts kubelet', edge, bare, '95G'],
  ['all of it on KIND', { ...lab, platform: { ...lab.platform, kind: 'kind' } as typeof lab.platform }, bare, '100G'],
  ['less both reservations', lab, { ...bare, systemReserved: { ephemeralStorage: '5G' }, kubeReserved: { ephemeralStorage: '1G' } }, '84G'],
  [
    'less what is promised to volumes and the system',
    lab,
    { ...bare, disks: [{ ...disk, budget: { os: '10G', images: '30G', volumes: '40G' } }] },
    '45G',
  ],
  ['an unknown part where a budget names no part of kubelet', lab, { ...bare, disks: [{ ...disk, budget: { os: '10G' } }] }, undefined],
  ['the system disk alone', lab, { ...bare, disks: [disk, { ...disk, use: 'containers' }, { ...disk, use: 'raw' }] }, '90G'],
  ['an unknown part where two disks are the system', lab, { ...bare, disks: [disk, disk] }, undefined],
  ['an unknown part where no disk is the system', lab, { ...bare, disks: [{ ...disk, use: 'raw' }] }, undefined],
])('pods may write to %s', (_, spec, change, room) => {
  expect(allocatableOf(spec, nodeWith(change)).ephemeralStorage?.toString()).toBe(room);
});

test('workers are the nodes that take pods, those of a control plane among them that keep none away', () => {
  expect(workersOf(lab)).toEqual(['w1', 'w2', 'gpu']);
  expect(workersOf(edge)).toEqual(['edge-1']);
});
