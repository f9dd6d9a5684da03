import { type AppNeeds, type ClusterSpec, defineCluster, defineFleet, type Issue, placeOn } from '@kube-world/model';

import { cloud } from '../../../../clusters/cloud/spec';
import { misplaced } from '../../../../packages/synth/src/placing/misplaced';

const machine = { cpus: 4, memory: '8Gi', disks: [] } as const;
const node = (architecture: 'amd64' | 'arm64', more: object = {}) =>
  ({ ...machine, address: '10.0.0.2', role: 'control-plane', architecture, ...more }) as const;
const zigbee = { path: '/dev/serial/by-id/usb-stick' };

const ingress = { class: 'traefik', controller: 'traefik', installedBy: 'platform', exposedBy: 'load-balancer', issuer: 'ca' } as const;

const home: ClusterSpec = {
  name: 'home',
  role: 'hub',
  platform: {
    kind: 'k3s',
    kubernetes: '1.36.2',
    release: 'v1.36.2+k3s1',
    bundled: { traefik: true, localPath: true, serviceLb: true, metricsServer: true },
  },
  engine: 'flux',
  profile: 'development',
  network: { nodes: '10.0.0.0/24', pods: '10.1.0.0/16', services: '10.2.0.0/16', cni: 'flannel', proxy: { mode: 'iptables' } },
  nodes: { 'home-1': node('arm64', { devices: { zigbee } }) },
  storage: {
    classes: {
      nfs: { provisioner: 'x', madeBy: 'us', accessModes: ['ReadWriteOnce', 'ReadWriteMany'] },
      local: { provisioner: 'y', madeBy: 'us' },
    },
    purposes: { config: 'local', media: 'nfs' },
  },
  ingress,
};
const bare: ClusterSpec = {
  ...home,
  name: 'bare',
  role: 'spoke',
  platform: { kind: 'kind', kubernetes: '1.33.1', api: { address: '127.0.0.1', port: 6443 } },
  nodes: { 'bare-1': node('amd64') },
  storage: { classes: { local: { provisioner: 'y', madeBy: 'us' } }, purposes: { config: 'local' } },
  ingress: undefined,
} as unknown as ClusterSpec;

/** What is said of an app on `bare`, changed, beside `home`, where `there` runs. */
function said(needs: unknown, change: Partial<ClusterSpec> = {}, there: readonly string[] = []): Issue | undefined {
  const app = (name: string) => ({
    name,
    namespace: { name, podSecurity: 'baseline' as const },
    layer: 'apps' as const,
    needs: needs as AppNeeds,
    build: () => undefined,
  });
  const fleet = defineFleet({
    name: 'f',
    repository: { url: 'https://git.example.com/f', branch: 'main' },
    owner: 'o',
    domain: 'example.com',
    placements: [placeOn(defineCluster({ ...bare, ...change }), [app('web')]), placeOn(defineCluster(home), there.map(app))],
  });
  const unit = fleet.placements[0]?.units[0];
  if (!unit) throw new Error('no unit');
  return misplaced(fleet, unit);
}

const device = { ...zigbee, name: 'zigbee', node: 'home-1' };

test.each<[needs: AppNeeds, lacks: string, fact: string, met: Partial<ClusterSpec>]>([
  [{ role: 'hub' }, "the role 'hub' (it is a spoke)", 'role', { role: 'hub' }],
  [{ platforms: ['k3s', 'talos'] }, "the platform 'k3s' or 'talos' (it is 'kind')", 'platform.kind', { platform: home.platform }],
  [
    { kubernetes: '1.34' },
    'Kubernetes 1.34 or later (it runs 1.33.1)',
    'platform.kubernetes',
    { platform: { ...bare.platform, kubernetes: '1.34.0' } },
  ],
  [
    { architectures: ['arm64'] },
    'a node of arm64 (those that take pods are amd64)',
    'nodes',
    { nodes: { a: node('amd64'), b: node('arm64') } },
  ],
  [
    { devices: [device] },
    "the device 'zigbee' of node 'home-1' (no node lists a device)",
    'nodes.home-1.devices.zigbee',
    { nodes: home.nodes },
  ],
  [{ storage: { media: 'ReadWriteOnce' } }, "storage for 'media' (it serves config)", 'storage.purposes.media', { storage: home.storage }],
  [
    { storage: { media: 'ReadWriteMany' } },
    "storage for 'media' that many nodes reach (its class 'local' is ReadWriteOnce)",
    'storage.purposes.media',
    { storage: home.storage },
  ],
  [
    { loadBalancer: true },
    'a load balancer (nothing hands out addresses)',
    'network.pools',
    { network: { ...bare.network, pools: { web: { range: '10.0.0.50-10.0.0.59' } } } },
  ],
  [{ ingress: {} }, 'an ingress (it has none)', 'ingress', { ingress }],
  [{ ingress: { controller: 'traefik' } }, "the ingress controller 'traefik' (its own is 'alb')", 'ingress.controller', { ingress }],
  [{ ingress: { issuer: true } }, 'an issuer of certificates (its ingress names none)', 'ingress.issuer', { ingress }],
])('a cluster without it is refused, and one with it is not: %j', (needs, lacks, fact, met) => {
  const { issuer: _, ...unsigned } = { ...ingress, controller: needs.ingress?.controller ? ('alb' as const) : ('traefik' as const) };
  const without: Partial<ClusterSpec> = {
    ...(lacks.includes('many nodes') ? { storage: { ...bare.storage, purposes: { media: 'local' } } } : {}),
    ...(needs.ingress && Object.keys(needs.ingress).length > 0 ? { ingress: unsigned } : {}),
  };
  expect(said(needs, without)).toEqual({
    rule: 'app-misplaced',
    severity: 'error',
    at: 'bare/web',
    message: `cluster 'bare' lacks what it needs: ${lacks}`,
    remedy: `place it on 'home', which has all of it; or write what 'bare' has all the same into its spec: ${fact}`,
  });
  expect(said(needs, met)).toBeUndefined();
});

test('what acts in AWS is refused where AWS does not run the cluster, and no other cluster than one of its own is offered', () => {
  const awsPermissions = [{ namespace: 'web', serviceAccount: 'web', may: ['backups'] }] as const;
  const issue = said({ awsPermissions });
  expect(issue?.message).toBe("cluster 'bare' lacks what it needs: permissions in AWS (its platform is 'kind')");
  expect(issue?.remedy).toBe(
    "leave it out, for no cluster of the fleet has all of it; or write what 'bare' has all the same into its spec: platform.kind",
  );
  // whether they are granted there is for another rule to say
  expect(said({ awsPermissions }, { platform: { ...cloud.spec.platform, identities: {} } })).toBeUndefined();
  for (const none of [[], null, undefined, [null]]) expect(said({ awsPermissions: none })).toBeUndefined();
});

test('all that is missing stands in one finding', () => {
  const issue = said({ role: 'hub', loadBalancer: true, storage: { config: 'ReadWriteOnce', media: 'ReadWriteOnce' } });
  expect(issue?.message).toBe(
    "cluster 'bare' lacks what it needs: the role 'hub' (it is a spoke); storage for 'media' (it serves config); a load balancer (nothing hands out addresses)",
  );
  expect(issue?.remedy).toContain('role, storage.purposes.media, network.pools');
});

test('where no cluster has all of it, and where another runs it already, that is said', () => {
  expect(said({ platforms: ['talos'] })?.remedy).toMatch(/^leave it out, for no cluster of the fleet has all of it; or/);
  expect(said({ role: 'hub' }, {}, ['web'])?.remedy).toMatch(/^leave it out here; it runs on 'home', which has all of it; or/);
});

test("another cluster's device is not mistaken for one of the same name", () => {
  const nodes = { 'bare-1': node('amd64', { devices: { zigbee, zwave: zigbee } }) };
  expect(said({ devices: [device] }, { nodes })?.message).toContain(
    "its own 'zigbee' is at node 'bare-1', by the name bare.device('zigbee')",
  );
  expect(said({ devices: [{ ...device, name: 'radio' }] }, { nodes })?.message).toContain(
    "there are 'zigbee' of node 'bare-1', 'zwave' of",
  );
  const moved = { 'home-1': node('amd64', { devices: { zigbee: { path: '/dev/other' } } }) };
  expect(said({ devices: [device] }, { nodes: moved })).toBeDefined();
});

test('a node that keeps pods away carries none for its architecture', () => {
  const tainted = node('arm64', { taints: [{ key: 'k', effect: 'NoSchedule' }] });
  expect(said({ architectures: ['arm64'] }, { nodes: { a: tainted, b: node('amd64') } })?.message).toContain(
    'those that take pods are amd64',
  );
});

test.each(['eks', 'gke'] as const)('%s brings a load balancer, and one of ALB signs for itself', (kind) => {
  const platform = { kind, kubernetes: '1.36.2', nodeGroup: { architecture: 'arm64' } } as unknown as ClusterSpec['platform'];
  expect(said({ loadBalancer: true, architectures: ['arm64'] }, { platform })).toBeUndefined();
  const ingress: ClusterSpec['ingress'] = { class: 'alb', controller: 'alb', installedBy: 'chart', exposedBy: 'load-balancer' };
  expect(said({ ingress: { issuer: true } }, { platform, ingress })).toBeUndefined();
});

test('a need that nothing is known of is refused, with the nearest name', () => {
  expect(said({ devcies: [] })).toMatchObject({ message: "needs 'devcies', which nothing is known of", remedy: "did you mean 'devices'" });
});

test.each([undefined, null, {}, { role: null }, { loadBalancer: false }, { storage: {} }, { devices: [] }])(
  '%j asks for nothing',
  (needs) => {
    expect(said(needs)).toBeUndefined();
  },
);

test.each(['role', 'platforms', 'kubernetes', 'architectures', 'devices', 'storage', 'loadBalancer', 'ingress'])(
  'whatever stands in %s and in the facts, nothing is thrown',
  (need) => {
    for (const value of [0, '', 'x', [null], [[]], { a: null }, true]) {
      for (const facts of [{}, { nodes: undefined, storage: undefined, network: undefined, platform: undefined }]) {
        expect(() => said({ [need]: value }, facts as unknown as Partial<ClusterSpec>)).not.toThrow();
      }
    }
  },
);
