import { allocatableOf, checkFleet, Cidr, type ClusterSpec, IpAddress, type NodeSpec } from '@kube-world/model';

import { kubaniApps } from '../../clusters/kubani/apps';
import { clusters, errorsOf, fleetWith } from './all-specs';
import { talkingAppsOn } from './talking-apps';

const { spec } = clusters.kubani;
const nodes: readonly NodeSpec[] = Object.values(spec.nodes);
const tailnet = Cidr.parse('100.64.0.0/10');

test('[KB-01] K3s on machines of several kinds, all of them in the tailnet', () => {
  expect(spec.platform.kind).toBe('k3s');
  expect(new Set(nodes.map(({ labels }) => labels?.hardware)).size).toBeGreaterThan(1);
  expect(nodes.every(({ address }) => tailnet.contains(IpAddress.parse(address)))).toBe(true);
});

test('[KB-02] a server, a desktop and a GPU node', () => {
  expect(nodes.map(({ labels, role }) => `${labels?.hardware ?? ''} ${role}`)).toEqual([
    'server control-plane',
    'desktop worker',
    'gpu gpu-worker',
  ]);
});

test('[KB-03] every machine keeps a share for its owner, and no taint makes it the cluster’s alone', () => {
  expect(
    nodes.every(({ systemReserved, taints }) => systemReserved?.cpu !== undefined && systemReserved.memory !== undefined && !taints),
  ).toBe(true);
});

test('[KB-30] what is reserved on a node is not there for pods', () => {
  const { cpu, memory } = allocatableOf(spec, spec.nodes['worker-1']);
  expect([cpu.toString(), memory.toString()]).toEqual(['5750m', '23964Mi']);
});

test('[KB-37] the nodes A, B and C have their addresses', () => {
  expect(nodes.map(({ address }) => address)).toEqual(['100.64.0.5', '100.64.0.10', '100.64.0.11']);
});

test('[KB-39] the node network is the tailnet, and an address outside it is refused', () => {
  expect(spec.network.nodes).toBe('100.64.0.0/10');
  const moved = { ...spec, nodes: { ...spec.nodes, 'worker-1': { ...spec.nodes['worker-1'], address: '192.168.1.10' } } };
  expect(errorsOf(checkFleet(fleetWith(moved)))).toEqual(['address-outside-network kubani.nodes.worker-1.address']);
});

test('[KB-40] Flannel gives pods addresses of 10.42.0.0/16', () => {
  expect([spec.network.pods, spec.network.cni]).toEqual(['10.42.0.0/16', 'flannel']);
});

test('[KB-41] services have 10.43.0.0/16', () => {
  expect(spec.network.services).toBe('10.43.0.0/16');
});

test('[KB-43] Flannel goes over the Tailscale interface, and a CNI that would not is refused', () => {
  expect(spec.platform.flannelInterface).toBe('tailscale0');
  const other: ClusterSpec = { ...spec, network: { ...spec.network, cni: 'calico' } };
  expect(errorsOf(checkFleet(fleetWith(other)))).toEqual(['unsupported-network kubani.platform.flannelInterface']);
});

test('[KB-45] the API answers at the control plane’s Tailscale address, which its certificate holds', () => {
  expect(spec.network.apiPort).toBe(6443);
  expect(spec.platform.tlsSans).toContain(spec.nodes['control-1'].address);
});

test.each([
  [2, ['even-quorum kubani.nodes']],
  [3, []],
  [4, ['even-quorum kubani.nodes']],
  [5, []],
  [7, []],
])('[KB-78] %d control planes give the errors %j', (count, errors) => {
  const servers = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`control-${at + 1}`, { ...spec.nodes['control-1'], address: `100.64.0.${at + 20}` }]),
  );
  const workers = { 'worker-1': spec.nodes['worker-1'], 'gpu-1': spec.nodes['gpu-1'] };
  expect(errorsOf(checkFleet(fleetWith({ ...spec, nodes: { ...servers, ...workers } })))).toEqual(errors);
});

test('[KB-80] every purpose is stored on the node itself', () => {
  expect(new Set(Object.values(spec.storage.purposes))).toEqual(new Set(['local-path']));
  expect(spec.storage.classes['local-path']).toMatchObject({ provisioner: 'rancher.io/local-path', isDefault: true });
});

test('[KB-58] [KB-59] a namespace an app, closed against the others; a policy between pods comes of what an app declares', () => {
  const { policies, findings, mayTalk } = talkingAppsOn(clusters.kubani);
  expect(findings).toEqual([]);
  expect(policies).toEqual(expect.arrayContaining(['back/default-deny', 'front/default-deny', 'front/caller', 'back/callee']));
  expect(policies).not.toContain('back/stranger');
  expect([mayTalk('caller', 'callee'), mayTalk('caller', 'stranger'), mayTalk('callee', 'caller')]).toEqual([true, false, false]);
});

test('[KB-58] each app that runs something is alone in its namespace, and none is in the one that everybody has', () => {
  const running = kubaniApps.units.filter(({ app }) => app.traffic !== undefined);
  const namespaces = running.map(({ app }) => app.namespace.name);
  expect(namespaces.length).toBeGreaterThan(3);
  expect(new Set(namespaces).size).toBe(namespaces.length);
  expect(namespaces).not.toContain('default');
});
