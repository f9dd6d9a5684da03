import { deliver, fleetMode } from '@kube-world/delivery';
import type { BuiltManifest, Cluster, Delivered, Manifest } from '@kube-world/model';

import { clusterOf, documentAt, fleetOf, manifestOf, namesOf, object, refusals, unitOf } from '../built-units';

const hub = clusterOf('management', { role: 'hub', labels: { 'workload-type': 'management' } });
const pi = clusterOf('pi', { labels: { 'workload-type': 'iot' } });
const cloud = clusterOf('cloud', { labels: { 'workload-type': 'production' }, sync: 'manual' });
const kubani = clusterOf('kubani', { engine: 'flux', role: 'standalone' });

const unitsOf = (cluster: Cluster) => [
  unitOf(cluster, 'namespaces', { manifests: [object('Namespace', 'a')], layer: 'infrastructure' }),
  unitOf(cluster, 'app', { manifests: [object('ConfigMap', 'a', 'a')] }),
];
const fleet = fleetOf(...[hub, pi, cloud, kubani].map((cluster) => [cluster, unitsOf(cluster)] as const));
const delivered = deliver.fleet({ fleet, cluster: hub, units: unitsOf(hub) });

const gitRepo = (objects: readonly BuiltManifest[], name: string) => {
  const manifest = manifestOf(objects, 'GitRepo', name);
  return { namespace: manifest?.metadata.namespace, spec: manifest?.['spec'] };
};

test('[KW-03] the hub polls the repository for each cluster, and each only for its own folders', () => {
  expect(gitRepo(delivered.gitops, 'pi')).toStrictEqual({
    namespace: 'fleet-default',
    spec: {
      repo: 'https://git.example.com/fleet',
      branch: 'main',
      paths: ['dist/pi/infrastructure', 'dist/pi/apps'],
      pollingInterval: '1m',
      targets: [{ name: 'pi', clusterSelector: { matchLabels: { 'workload-type': 'iot', 'kube-world/cluster': 'pi' } } }],
    },
  });
});

test('the hub takes its own folders through the cluster that Fleet calls local', () => {
  expect(gitRepo(delivered.gitops, 'management')).toStrictEqual({
    namespace: 'fleet-local',
    spec: {
      repo: 'https://git.example.com/fleet',
      branch: 'main',
      paths: ['dist/management/gitops', 'dist/management/infrastructure', 'dist/management/apps'],
      pollingInterval: '1m',
      targets: [{ name: 'management', clusterName: 'local' }],
    },
  });
});

test('the folder of policies is read where the fact has them placed, and something runs', () => {
  const asking = clusterOf('pi', { policies: { action: 'Audit' } });
  const pathsWith = (units: typeof unitsOf): unknown => {
    const whole = fleetOf([hub, unitsOf(hub)], [asking, units(asking)]);
    const { gitops } = deliver.fleet({ fleet: whole, cluster: hub, units: unitsOf(hub) });
    return (gitRepo(gitops, 'pi').spec as { paths?: unknown } | undefined)?.paths;
  };
  expect(pathsWith(unitsOf)).toEqual(['dist/pi/infrastructure', 'dist/pi/policies', 'dist/pi/apps']);
  expect(pathsWith(() => [])).toBeUndefined();
});

test('no path covers a folder of secrets or of machines', () => {
  const paths = namesOf(delivered.gitops, 'GitRepo').flatMap((name) => (gitRepo(delivered.gitops, name).spec as { paths: string[] }).paths);
  expect(paths).not.toHaveLength(0);
  for (const path of paths) expect(path).toMatch(/^dist\/[a-z]+\/(gitops|crds|infrastructure|policies|apps)$/);
});

test('[KW-13] each spoke of Fleet is registered with its labels, and its kubeconfig is a Secret that Git has not', () => {
  expect(namesOf(delivered.gitops, 'Cluster')).toStrictEqual(['pi', 'cloud']);
  expect(manifestOf(delivered.gitops, 'Cluster', 'pi')).toStrictEqual({
    apiVersion: 'fleet.cattle.io/v1alpha1',
    kind: 'Cluster',
    metadata: { name: 'pi', namespace: 'fleet-default', labels: { 'workload-type': 'iot', 'kube-world/cluster': 'pi' } },
    spec: { kubeConfigSecret: 'pi-kubeconfig' },
  });
  expect(namesOf(delivered.gitops, 'Secret')).toStrictEqual([]);
});

test('[KW-12] spokes of one workload type are a group', () => {
  expect(namesOf(delivered.gitops, 'ClusterGroup')).toStrictEqual(['iot', 'production']);
  expect(manifestOf(delivered.gitops, 'ClusterGroup', 'iot')).toHaveProperty('spec', {
    selector: { matchLabels: { 'workload-type': 'iot' } },
  });
});

test('[KW-10] the hub has its Fleet configuration at gitops/fleet.yaml, and it outlives its bundle', () => {
  expect(documentAt(delivered, 'gitops/fleet.yaml')).toStrictEqual({
    name: 'management-gitops',
    defaultNamespace: 'fleet-local',
    helm: { takeOwnership: true },
    keepResources: true,
    // the GitRepo of this very folder is ready when its bundles are, this one among them
    ignore: { conditions: [{ type: 'Ready' }] },
    correctDrift: { enabled: true },
    targetCustomizations: [
      { name: 'management', clusterName: 'local' },
      { name: 'elsewhere', clusterSelector: {}, doNotDeploy: true },
    ],
  });
});

test('[KW-57] Fleet is bundled without spokes and federated with them', () => {
  const alone = fleetOf([hub, unitsOf(hub)], [kubani, unitsOf(kubani)]);
  expect(fleetMode(alone)).toBe('bundled');
  expect(fleetMode(fleet)).toBe('federated');
  const bundled = deliver.fleet({ fleet: alone, cluster: hub, units: unitsOf(hub) });
  expect(bundled.gitops.map(({ manifest }) => [manifest.kind, manifest.metadata.namespace])).toStrictEqual([['GitRepo', 'fleet-local']]);
});

test('[KW-65] a spoke more is registered, grouped and pulled without another word', () => {
  const garage = clusterOf('garage', { labels: { 'workload-type': 'development' } });
  const more = fleetOf([hub, unitsOf(hub)], [pi, unitsOf(pi)], [garage, unitsOf(garage)]);
  const { gitops } = deliver.fleet({ fleet: more, cluster: hub, units: unitsOf(hub) });
  expect(namesOf(gitops, 'Cluster')).toStrictEqual(['pi', 'garage']);
  expect(namesOf(gitops, 'ClusterGroup')).toStrictEqual(['development', 'iot']);
  expect(namesOf(gitops, 'GitRepo')).toStrictEqual(['management', 'pi', 'garage']);
});

test('a spoke has bundles and nothing to start from', () => {
  const spoke = deliver.fleet({ fleet, cluster: pi, units: unitsOf(pi) });
  expect(spoke.gitops).toStrictEqual([]);
  expect(spoke.documents.map(({ path }) => path)).toStrictEqual(['infrastructure/namespaces/fleet.yaml', 'apps/app/fleet.yaml']);
});

test('a cluster of its own pulls for itself alone', () => {
  const alone = clusterOf('alone', { role: 'standalone' });
  const { gitops } = deliver.fleet({ fleet: fleetOf([alone, unitsOf(alone)], [pi, unitsOf(pi)]), cluster: alone, units: unitsOf(alone) });
  expect(gitops.map(({ manifest }) => `${manifest.kind}/${manifest.metadata.name}`)).toStrictEqual(['GitRepo/alone']);
});

test('a cluster that nothing runs on is registered and not pulled for', () => {
  const reserved = clusterOf('reserved');
  const { gitops } = deliver.fleet({ fleet: fleetOf([hub, unitsOf(hub)], [reserved, []]), cluster: hub, units: unitsOf(hub) });
  expect(namesOf(gitops, 'Cluster')).toStrictEqual(['reserved']);
  expect(namesOf(gitops, 'GitRepo')).toStrictEqual(['management']);
});

test('a hub of Flux still serves the spokes of Fleet', () => {
  const fluxHub = clusterOf('management', { role: 'hub', engine: 'flux' });
  const { gitops } = deliver.flux({
    fleet: fleetOf([fluxHub, unitsOf(fluxHub)], [pi, unitsOf(pi)]),
    cluster: fluxHub,
    units: unitsOf(fluxHub),
  });
  expect(namesOf(gitops, 'Cluster')).toStrictEqual(['pi']);
  expect(namesOf(gitops, 'GitRepo')).toStrictEqual(['pi']);
});

const specOf = (from: Delivered, name: string): unknown => gitRepo(from.gitops, name).spec;

test('a cluster that is synchronised by hand is paused', () => {
  expect(specOf(delivered, 'cloud')).toHaveProperty('paused', true);
  expect(specOf(delivered, 'pi')).not.toHaveProperty('paused');
});

const route = (kind: string, spec: object): Manifest => object(kind, 'webhook', 'cattle-fleet-system', { spec });

test.each([
  ['an Ingress', route('Ingress', { rules: [{ http: { paths: [{ backend: { service: { name: 'gitjob', port: { number: 80 } } } }] } }] })],
  ['an IngressRoute', route('IngressRoute', { routes: [{ services: [{ name: 'gitjob', port: 80 }] }] })],
])('[KW-11] where %s leads to the webhook of Fleet, polling is only the fallback', (_, manifest) => {
  const units = [unitOf(hub, 'webhook', { manifests: [manifest] })];
  const called = deliver.fleet({ fleet, cluster: hub, units });
  expect(specOf(called, 'pi')).toHaveProperty('pollingInterval', '1h');
  expect(specOf(called, 'management')).toHaveProperty('pollingInterval', '1h');
});

test('[KW-11] a route to something else leaves polling as it is', () => {
  const units = [unitOf(hub, 'ui', { manifests: [route('IngressRoute', { routes: [{ services: [{ name: 'rancher', port: 80 }] }] })] })];
  expect(specOf(deliver.fleet({ fleet, cluster: hub, units }), 'pi')).toHaveProperty('pollingInterval', '1m');
});

test('a repository over SSH is read with a key that is a Secret', () => {
  const ssh = { ...fleet, repository: { url: 'ssh://git@git.example.com/fleet', branch: 'main' } };
  expect(specOf(deliver.fleet({ fleet: ssh, cluster: hub, units: [] }), 'pi')).toHaveProperty('clientSecretName', 'git-credentials');
  expect(specOf(delivered, 'pi')).not.toHaveProperty('clientSecretName');
});

test('the CRDs of Fleet accept what the hub is given', () => {
  expect(delivered.gitops).toHaveLength(7);
  expect(refusals(delivered.gitops)).toStrictEqual([]);
});
