import { checkFleet, Cidr, type ClusterSpec, clusterDnsOf, defineCluster, kubernetesServiceOf, profiles } from '@kube-world/model';

import { clusters, errorsOf, fleetWith, reference } from './all-specs';
import { talkingAppsOn } from './talking-apps';

const { kthwUbuntu, kthwSuse, kthwDebian, kthwRocky } = clusters;
const workspaces = [kthwUbuntu, kthwSuse, kthwDebian, kthwRocky] as const;
const { spec } = kthwUbuntu;

test.each([
  ['[KT-02] ubuntu', kthwUbuntu, '24.04', /^1\.31\.\d+$/, { calico: 'v3.28.0', metallb: 'v0.14.8' }],
  ['[KT-03] suse', kthwSuse, '15.6', /^1\.30\.\d+$/, { calico: 'v3.27.0', metallb: 'v0.14.5' }],
] as const)('%s is fully supported, with the versions given', (_, { spec: { platform } }, release, kubernetes, addons) => {
  expect(platform).toMatchObject({ kind: 'kubeadm', support: 'full', os: { release }, addons });
  expect(platform.kubernetes).toMatch(kubernetes);
});

test.each([
  ['[KT-04] debian', kthwDebian],
  ['[KT-05] rocky', kthwRocky],
] as const)('%s is partly supported, and a warning says so', (_, { name, spec: { platform } }) => {
  expect(platform.support).toBe('partial');
  const warnings = checkFleet(reference).filter(({ rule, severity }) => rule === 'partial-support' && severity === 'warning');
  expect(warnings.map(({ at }) => at)).toContain(`${name}.platform.support`);
});

test('[KT-06] each workspace has a template, versions and add-ons of its own, in no object that another holds', () => {
  const platforms = workspaces.map((workspace) => workspace.spec.platform);
  expect(new Set(platforms.map(({ proxmox }) => proxmox.template)).size).toBe(workspaces.length);
  expect(new Set(platforms.map(({ os }) => os.distribution)).size).toBe(workspaces.length);
  for (const part of ['os', 'addons', 'proxmox'] as const)
    expect(new Set<object>(platforms.map((platform) => platform[part])).size).toBe(workspaces.length);
});

test('[KT-08] the virtual machines have the names and addresses given', () => {
  expect(Object.values(spec.nodes).map(({ hostname, address, role }) => `${role} ${hostname} ${address}`)).toEqual([
    'control-plane cu1.bevz.net 10.10.10.116',
    'worker wu1.bevz.net 10.10.10.121',
    'worker wu2.bevz.net 10.10.10.120',
  ]);
});

test.each(workspaces.map((workspace) => [workspace.name, workspace.spec] as const))(
  '%s has the networks of the system',
  (_, { network }) => {
    expect([network.nodes, network.pods, network.services]).toEqual(['10.10.10.0/24', '192.168.0.0/16', '10.96.0.0/12']);
  },
);

test('[KT-45] the node network is shared, so an address that another workspace has is refused', () => {
  expect(spec.network.nodes).toBe('10.10.10.0/24');
  const wu1 = { ...spec.nodes.wu1, address: kthwSuse.spec.nodes.ws1.address };
  expect(errorsOf(checkFleet(fleetWith({ ...spec, nodes: { ...spec.nodes, wu1 } })))).toEqual([
    'address-used-twice kthw-suse.nodes.ws1.address',
  ]);
});

test('[KT-46] the pod network is 192.168.0.0/16', () => {
  expect(spec.network.pods).toBe('192.168.0.0/16');
});

test('[KT-47] a node has a /24 of the pod network, as the ranges given are', () => {
  const pods = Cidr.parse(spec.network.pods);
  for (const given of ['192.168.189.0/24', '192.168.243.0/24'].map((text) => Cidr.parse(text))) {
    expect(pods.contains(given)).toBe(true);
    expect(given.prefix).toBe(spec.network.podPrefix);
  }
});

test('[KT-48] the API and CoreDNS have their addresses in the service network', () => {
  expect(spec.network.services).toBe('10.96.0.0/12');
  expect([kubernetesServiceOf(spec), clusterDnsOf(spec)].map(String)).toEqual(['10.96.0.1', '10.96.0.10']);
});

test('[KT-78] control plane and workers have memory of their own', () => {
  const changed = { ...spec, nodes: { ...spec.nodes, wu1: { ...spec.nodes.wu1, memory: '32Gi' } } };
  expect(new Set(Object.values(changed.nodes).map(({ memory }) => memory))).toEqual(new Set(['4Gi', '32Gi', '8Gi']));
  expect(errorsOf(checkFleet(fleetWith(changed)))).toEqual([]);
  expect(errorsOf(checkFleet(fleetWith({ ...spec, nodes: { ...spec.nodes, wu1: { ...spec.nodes.wu1, memory: '1Gi' } } })))).toEqual([
    'profile-size kthw-ubuntu.nodes.wu1',
  ]);
});

const { cu1, wu1, wu2 } = spec.nodes;
const cu2 = { ...cu1, hostname: 'cu2.bevz.net', address: '10.10.10.117' };
const cu3 = { ...cu1, hostname: 'cu3.bevz.net', address: '10.10.10.118' };

test.each([
  ['[KT-81] development', 'development', { cu1 }, []],
  ['[KT-82] staging', 'staging', { cu1, wu1 }, []],
  ['[KT-82] staging', 'staging', { cu1 }, ['profile-nodes kthw-ubuntu.nodes']],
  ['[KT-83] production', 'production', { cu1, cu2, cu3, wu1, wu2 }, []],
  ['[KT-83] production', 'production', { cu1, wu1, wu2 }, ['profile-nodes kthw-ubuntu.nodes']],
  ['[KT-84] testing', 'testing', { cu1 }, []],
] as const)('%s with the nodes %#: the profile %s', (_, profile, nodes, errors) => {
  // one worker alone bears the loss of none
  const { bears: __, ...facts } = spec;
  const changed: ClusterSpec = { ...facts, profile, nodes };
  expect(errorsOf(checkFleet(fleetWith(changed)))).toEqual(errors);
});

test('[KT-84] a testing cluster is made for one run', () => {
  expect(Object.entries(profiles).flatMap(([name, profile]) => ('ephemeral' in profile ? [name] : []))).toEqual(['testing']);
});

test('[KT-109] every workspace names a version of each add-on', () => {
  for (const { platform } of workspaces.map((workspace) => workspace.spec)) {
    expect(Object.keys(platform.addons)).toEqual(['calico', 'metallb']);
  }
  const broken = { ...spec, platform: { ...spec.platform, addons: { ...spec.platform.addons, metallb: 'tested' } } };
  expect(errorsOf(checkFleet(fleetWith(broken)))).toEqual(['unreadable-value kthw-ubuntu.platform.addons.metallb']);
});

test('[KT-109] the add-ons of every workspace are held against the Kubernetes that they are tested with', () => {
  const matrix = workspaces.map(({ spec: own }) => [
    own.name,
    checkFleet(fleetWith({ ...own, acknowledges: [] })).flatMap(({ rule, at }) => (rule === 'add-on-kubernetes-version' ? [at] : [])),
  ]);
  expect(Object.fromEntries(matrix)).toEqual({
    'kthw-ubuntu': ['kthw-ubuntu.platform.addons.calico'],
    'kthw-suse': ['kthw-suse.platform.addons.calico'],
    'kthw-debian': [],
    'kthw-rocky': [],
  });
});

test.each([
  ['kthw-ubuntu', kthwUbuntu.spec],
  ['kthw-suse', kthwSuse.spec],
  ['kubespray', clusters.kubespray.spec],
] as const)('the version of %s is past its end of life, which its spec accepts with a reason', (name, own) => {
  const { acknowledges: _, ...without } = own;
  const found = checkFleet(fleetWith(without), { today: '2026-09-20' }).filter(({ rule }) => rule === 'kubernetes-end-of-life');
  expect(found.map(({ at, severity }) => `${severity} ${at}`)).toEqual([`warning ${name}.platform.kubernetes`]);
});

test('[KT-64] [KT-65] [KT-72] a pod talks to another at the port and protocol that its app declares, and at no other', () => {
  for (const workspace of workspaces) {
    const { findings, mayTalk } = talkingAppsOn(workspace);
    expect(findings).toEqual([]);
    expect([mayTalk('caller', 'callee'), mayTalk('caller', 'callee', 8081), mayTalk('caller', 'callee', 8080, 'UDP')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([mayTalk('callee', 'caller'), mayTalk('stranger', 'callee')]).toEqual([false, false]);
  }
});

test("[KT-66] pods ask the cluster's DNS and no other, and a policy that forgets it is found", () => {
  const { mayTalk } = talkingAppsOn(kthwUbuntu);
  for (const protocol of ['UDP', 'TCP'] as const) expect(mayTalk('caller', 'kube-dns', 53, protocol)).toBe(true);
  expect(mayTalk('caller', 'kube-dns', 853)).toBe(false);
  expect(talkingAppsOn(kthwUbuntu, 'front/allow-dns').findings).toEqual([
    "dns-blocked 'caller' in namespace 'front' may not ask the cluster's DNS at TCP 53, UDP 53",
  ]);
});

test('[KT-71] Calico is what enforces the policies of pods', () => {
  expect(workspaces.map(({ spec: { network } }) => network.cni)).toEqual(workspaces.map(() => 'calico'));
  const flannel = defineCluster({ ...spec, network: { ...spec.network, cni: 'flannel' } });
  expect(talkingAppsOn(flannel).findings).toEqual([expect.stringMatching(/^policies-not-enforced kubeadm with the CNI 'flannel'/)]);
});
