import { checkFleet, type ClusterSpec, defineCluster, profiles, Quantity } from '@kube-world/model';

import { clusters, errorsOf, fleetWith, reference } from './all-specs';

const { management, pi, mac, cloud } = clusters;
const piNode = pi.spec.nodes['pi-1'];

test('[KW-01] one hub drives the spokes Pi, Mac and Cloud, and a further spoke fits beside them', () => {
  const roles = reference.clusters.filter(({ spec }) => spec.role !== 'standalone').map(({ name, spec }) => `${name} ${spec.role}`);
  expect(roles.sort()).toEqual(['cloud spoke', 'mac spoke', 'management hub', 'pi spoke']);
  const further = defineCluster({ ...cloud.spec, name: 'further', links: [] });
  expect(errorsOf(checkFleet({ ...reference, clusters: [...reference.clusters, further] }))).toEqual([]);
  const secondHub = defineCluster({ ...further.spec, role: 'hub' });
  expect(errorsOf(checkFleet({ ...reference, clusters: [...reference.clusters, secondHub] }))).toEqual(['one-hub further.role']);
});

test.each([
  ['the Mac', mac.spec],
  ['K3s', clusters.kubani.spec],
  ['the cloud', { ...cloud.spec, links: [] }],
  ['kubeadm', clusters.kthwUbuntu.spec],
] as const)('[KW-02] the hub may be hosted on %s', (_, host: ClusterSpec) => {
  const hub = defineCluster({ ...host, name: 'management', role: 'hub', site: 'elsewhere' });
  const others = reference.clusters.filter(({ name }) => name !== 'management');
  expect(errorsOf(checkFleet({ ...reference, clusters: [hub, ...others] }))).toEqual([]);
});

test('[KW-18] the Pi is labelled by its hardware', () => {
  expect(piNode.labels.hardware).toBe('raspberry-pi-5');
});

test('[KW-19] the Pi is labelled by where it stands', () => {
  expect(piNode.labels['topology.kubernetes.io/zone']).toBe('edge');
});

test('[KW-20] node and cluster carry the workload type, from one set of words', () => {
  expect([piNode.labels['workload-type'], pi.spec.labels['workload-type']]).toEqual(['iot', 'iot']);
  // @ts-expect-error it is no word of the set
  const mistyped: ClusterSpec['labels'] = { 'workload-type': 'IoT' };
  expect(mistyped).toBeDefined();
});

test('[KW-25] KIND, K3s and EKS serve the same purposes, each by a class and a door of its own', () => {
  const facts = [mac, pi, cloud].map(({ spec }: { readonly spec: ClusterSpec }) => ({
    kind: spec.platform.kind,
    config: spec.storage.purposes.config,
    door: spec.ingress?.exposedBy,
    installedBy: spec.ingress?.installedBy,
  }));
  expect(facts).toEqual([
    { kind: 'kind', config: 'standard', door: 'host-port', installedBy: 'chart' },
    { kind: 'k3s', config: 'local-path', door: 'load-balancer', installedBy: 'platform' },
    { kind: 'eks', config: 'gp3', door: 'load-balancer', installedBy: 'chart' },
  ]);
  for (const purpose of ['config', 'database', 'metrics', 'logs', 'backup', 'ephemeral'] as const) {
    for (const { spec } of [management, mac, pi, cloud]) {
      const name: string = spec.storage.purposes[purpose];
      expect(Object.keys(spec.storage.classes)).toContain(name);
    }
  }
});

test('[KW-27] the edge runs K3s with what it brings along', () => {
  expect(pi.spec.platform).toMatchObject({ kind: 'k3s', bundled: { traefik: true, localPath: true, serviceLb: true } });
});

test('[KW-34] the Pi and the Mac have their addresses in the home network', () => {
  expect([pi.spec.network.nodes, piNode.address]).toEqual(['192.168.1.0/24', '192.168.1.100']);
  expect([mac.spec.network.others.home, mac.spec.platform.machine.address]).toEqual(['192.168.1.0/24', '192.168.1.50']);
  const moved = { ...mac.spec, platform: { ...mac.spec.platform, machine: { ...mac.spec.platform.machine, address: '192.168.1.100' } } };
  expect(errorsOf(checkFleet(fleetWith(moved)))).toEqual(['address-used-twice mac.platform.machine.address']);
});

test.each([
  [1, []],
  [2, ['even-quorum pi.nodes']],
  [3, []],
])('[KW-56] %d K3s servers give the errors %j', (count, errors) => {
  const servers = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`pi-${at + 1}`, { ...piNode, address: `192.168.1.${100 + at}`, devices: {} }]),
  );
  expect(errorsOf(checkFleet(fleetWith({ ...pi.spec, nodes: servers, ours: {} })))).toEqual(errors);
});

test.each([
  ['[KW-59] the plan "Pi 5 minimum"', 'pi-5-minimum', { minNodes: 1, maxNodes: 1, cpus: 4, memory: '8Gi', disk: '64G' }],
  ['[KW-60] the plan "Pi 5 recommended"', 'pi-5-recommended', { minNodes: 1, maxNodes: 3, cpus: 4, memory: '16Gi', disk: '256G' }],
  ['[KW-61] the plan "Mac dev"', 'mac-development', { minNodes: 1, cpus: 4, memory: '8Gi', disk: '50G' }],
] as const)('%s has its figures, and a smaller machine is refused', (_, profile, figures) => {
  expect(profiles[profile]).toMatchObject(figures);
  const fit = {
    ...piNode,
    cpus: figures.cpus,
    memory: figures.memory,
    disks: [{ name: 'disk', size: figures.disk, medium: 'sd' }],
    systemReserved: {},
  } as const;
  const errors = (node: ClusterSpec['nodes'][string]): readonly string[] =>
    errorsOf(checkFleet(fleetWith({ ...pi.spec, profile, nodes: { 'pi-1': node }, ours: {} })));
  const less = (text: string): string => Quantity.parse(text).minus(Quantity.of(1)).toString();
  expect(errors(fit)).toEqual([]);
  expect(errors({ ...fit, cpus: figures.cpus - 1 })).toEqual(['profile-size pi.nodes.pi-1']);
  expect(errors({ ...fit, memory: less(figures.memory) })).toEqual(['profile-size pi.nodes.pi-1']);
  expect(errors({ ...fit, disks: [{ name: 'disk', size: less(figures.disk), medium: 'sd' }] })).toEqual(['profile-size pi.nodes.pi-1']);
});

test('the home network and the cloud are linked both ways, so none of their ranges overlap', () => {
  expect([pi.spec.links, cloud.spec.links]).toEqual([[{ to: 'cloud', over: 'tailscale' }], [{ to: 'pi', over: 'tailscale' }]]);
  const overlapping = { ...cloud.spec, network: { ...cloud.spec.network, services: '10.43.0.0/16' } };
  expect(errorsOf(checkFleet(fleetWith(overlapping)))).toEqual(['overlapping-networks cloud.network.services']);
});
