import { allocatableOf, apiServersOf, clusterDnsOf, kubernetesServiceOf, type NodeSpec, podsPerNodeOf } from '@kube-world/model';

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
