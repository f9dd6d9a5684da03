import { deliver } from '@kube-world/delivery';
import type { BuiltUnit, Cluster } from '@kube-world/model';

import { clusterOf, documentAt, fleetOf, object, release, unitOf } from '../built-units';

const pi = clusterOf('pi', { labels: { 'workload-type': 'iot', room: 'cellar' } });

const fleetYaml = (cluster: Cluster, built: BuiltUnit): Record<string, unknown> => {
  const delivered = deliver.fleet({ fleet: fleetOf([cluster, [built]]), cluster, units: [built] });
  const document = documentAt(delivered, `${built.unit.app.layer}/${built.unit.name}/fleet.yaml`);
  if (!document) throw new Error(`no fleet.yaml among ${delivered.documents.map(({ path }) => path).join(', ')}`);
  return document;
};

const settings = object('ConfigMap', 'settings', 'home-assistant');

test('[KW-09] each unit is a bundle with a fleet.yaml of its own, whose drift Fleet sets back', () => {
  expect(fleetYaml(pi, unitOf(pi, 'home-assistant', { manifests: [settings], dependsOn: ['namespaces', 'traefik'] }))).toStrictEqual({
    name: 'pi-home-assistant',
    labels: { 'app.kubernetes.io/name': 'home-assistant', 'app.kubernetes.io/part-of': 'pi', 'app.kubernetes.io/managed-by': 'kube-world' },
    defaultNamespace: 'home-assistant',
    helm: { takeOwnership: true },
    dependsOn: [{ name: 'pi-namespaces' }, { name: 'pi-traefik' }],
    correctDrift: { enabled: true },
    targetCustomizations: [
      { name: 'pi', clusterSelector: { matchLabels: { 'workload-type': 'iot', 'kube-world/cluster': 'pi' } } },
      { name: 'elsewhere', clusterSelector: {}, doNotDeploy: true },
    ],
  });
});

test('[KW-12] a bundle goes to clusters with its workload type and to no other', () => {
  const { targetCustomizations } = fleetYaml(pi, unitOf(pi, 'home-assistant', { manifests: [settings] }));
  const goesTo = (labels: Record<string, string>): boolean => {
    const customizations = targetCustomizations as { clusterSelector: { matchLabels?: Record<string, string> }; doNotDeploy?: boolean }[];
    // the first match decides, as Fleet does unless it is told otherwise
    const first = customizations.find(({ clusterSelector }) =>
      Object.entries(clusterSelector.matchLabels ?? {}).every(([key, value]) => labels[key] === value),
    );
    return first !== undefined && first.doNotDeploy !== true;
  };
  expect(goesTo({ 'workload-type': 'iot', 'kube-world/cluster': 'pi', more: 'labels' })).toBe(true);
  expect(goesTo({ 'workload-type': 'production', 'kube-world/cluster': 'pi' })).toBe(false);
  expect(goesTo({ 'workload-type': 'iot', 'kube-world/cluster': 'garage' })).toBe(false);
  expect(goesTo({})).toBe(false);
});

test('[KW-26] one app on two platforms is two bundles, each with the target of its own cluster', () => {
  const cloud = clusterOf('cloud', { labels: { 'workload-type': 'production' } });
  const bundles = [pi, cloud].map((cluster) => fleetYaml(cluster, unitOf(cluster, 'app', { manifests: [settings] })));
  expect(bundles.map(({ name, targetCustomizations }) => [name, (targetCustomizations as unknown[])[0]])).toStrictEqual([
    ['pi-app', { name: 'pi', clusterSelector: { matchLabels: { 'workload-type': 'iot', 'kube-world/cluster': 'pi' } } }],
    ['cloud-app', { name: 'cloud', clusterSelector: { matchLabels: { 'workload-type': 'production', 'kube-world/cluster': 'cloud' } } }],
  ]);
});

test('a cluster without a workload type is found by its name alone', () => {
  const plain = clusterOf('plain');
  expect(fleetYaml(plain, unitOf(plain, 'app', { manifests: [settings] }))).toHaveProperty('targetCustomizations.0', {
    name: 'plain',
    clusterSelector: { matchLabels: { 'kube-world/cluster': 'plain' } },
  });
});

test.each([
  ['a hub', clusterOf('hub', { role: 'hub', labels: { 'workload-type': 'management' } })],
  ['a cluster of its own', clusterOf('alone', { role: 'standalone' })],
])('%s is the cluster that Fleet runs in', (_, cluster) => {
  expect(fleetYaml(cluster, unitOf(cluster, 'app', { manifests: [settings] }))).toHaveProperty('targetCustomizations.0', {
    name: cluster.name,
    clusterName: 'local',
  });
});

test.each([
  [
    'of an index',
    { name: 'traefik', repository: 'https://charts.example.com/traefik' },
    { repo: 'https://charts.example.com/traefik', chart: 'traefik' },
  ],
  [
    'of an OCI registry',
    { name: 'traefik', repository: 'oci://registry.example.com/charts/traefik' },
    { chart: 'oci://registry.example.com/charts/traefik' },
  ],
])('a chart %s is installed by Fleet, with what Git says and nothing expanded in it', (_, chart, source) => {
  const values = { title: '${ .ClusterName }', nested: { list: [1, 'two'] } };
  const built = unitOf(pi, 'ingress', { releases: [release('traefik', 'traefik', chart, { values, timeoutSeconds: 300 })] });
  const document = fleetYaml(pi, built);
  expect(document).toMatchObject({ name: 'pi-ingress', defaultNamespace: 'traefik' });
  expect(document['helm']).toStrictEqual({
    releaseName: 'traefik',
    ...source,
    version: '1.2.3',
    disablePreProcess: true,
    timeoutSeconds: 300,
    values,
  });
});

test.each([
  ['a namespace', object('Namespace', 'default')],
  ["a namespace's default account", object('ServiceAccount', 'default', 'home-assistant')],
  ['any object', settings],
])('%s that is there before us is taken over', (_, manifest) => {
  expect(fleetYaml(pi, unitOf(pi, 'namespaces', { manifests: [manifest] }))).toHaveProperty('helm', { takeOwnership: true });
});

test('a bundle never forces its namespace on objects that say their own', () => {
  const mixed = unitOf(pi, 'rbac', {
    manifests: [object('ClusterRole', 'reader'), object('ConfigMap', 'a', 'one'), object('ConfigMap', 'b', 'two')],
  });
  expect(fleetYaml(pi, mixed)).not.toHaveProperty('namespace');
});

test('an empty unit is no bundle, and who waits for it waits for what it waits for', () => {
  const units = [
    unitOf(pi, 'app', { manifests: [settings], dependsOn: ['nothing', 'rules'] }),
    unitOf(pi, 'nothing', { dependsOn: ['crds', 'nothing-either'] }),
    unitOf(pi, 'nothing-either', { dependsOn: ['nothing', 'rules'] }),
    unitOf(pi, 'crds', { manifests: [object('CustomResourceDefinition', 'a')], layer: 'crds' }),
    unitOf(pi, 'rules', { manifests: [settings] }),
  ];
  const delivered = deliver.fleet({ fleet: fleetOf([pi, units]), cluster: pi, units });
  expect(delivered.documents.map(({ path }) => path)).toStrictEqual([
    'apps/app/fleet.yaml',
    'crds/crds/fleet.yaml',
    'apps/rules/fleet.yaml',
  ]);
  expect(documentAt(delivered, 'apps/app/fleet.yaml')).toHaveProperty('dependsOn', [{ name: 'pi-crds' }, { name: 'pi-rules' }]);
});

const long = 'a'.repeat(51);

test.each<readonly [string, BuiltUnit, string]>([
  [
    'a name too long',
    unitOf(pi, long, { manifests: [settings] }),
    `pi/${long}: bundle 'pi-${long}' has 54 characters and Fleet takes 53; name the unit with at most 50`,
  ],
  [
    'objects beside a chart',
    unitOf(pi, 'both', { manifests: [settings], releases: [release('a', 'a')] }),
    'pi/both: unit holds a chart and 1 objects, and Fleet takes one or the other; move the objects to an app of their own',
  ],
  [
    'two charts',
    unitOf(pi, 'two', { releases: [release('a', 'a'), release('b', 'a')] }),
    'pi/two: unit holds 2 charts and Fleet takes one; make each an app of its own',
  ],
  [
    'the name of the gitops folder',
    unitOf(pi, 'gitops', { manifests: [settings] }),
    "pi/gitops: unit 'gitops' has the name of the cluster's own folder; rename it",
  ],
])('a unit with %s is refused', (_, built, message) => {
  expect(() => deliver.fleet({ fleet: fleetOf([pi, [built]]), cluster: pi, units: [built] })).toThrow(message);
});

test('a name of 53 characters is a bundle', () => {
  expect(fleetYaml(pi, unitOf(pi, 'a'.repeat(50), { manifests: [settings] }))).toHaveProperty('name', `pi-${'a'.repeat(50)}`);
});

test('two clusters whose names and units join to the same bundle are refused', () => {
  const garage = clusterOf('pi-garage');
  const door = unitOf(garage, 'door', { manifests: [settings] });
  const garageDoor = unitOf(pi, 'garage-door', { manifests: [settings] });
  const fleet = fleetOf([pi, [garageDoor]], [garage, [door]]);
  expect(() => deliver.fleet({ fleet, cluster: garage, units: [door] })).toThrow(
    "pi-garage/door: bundle 'pi-garage-door' is also that of pi/garage-door",
  );
  expect(() => deliver.fleet({ fleet, cluster: pi, units: [garageDoor] })).toThrow(
    "pi/garage-door: bundle 'pi-garage-door' is also that of pi-garage/door",
  );
});

/** Fleet ignores a key that it does not know, so that a misspelt one would go unnoticed. */
const known = {
  bundle: ['name', 'labels', 'defaultNamespace', 'helm', 'dependsOn', 'correctDrift', 'targetCustomizations', 'keepResources', 'ignore'],
  helm: ['releaseName', 'repo', 'chart', 'version', 'disablePreProcess', 'timeoutSeconds', 'values', 'takeOwnership'],
  target: ['name', 'clusterName', 'clusterSelector', 'doNotDeploy'],
} as const;

test('every key of every fleet.yaml is one that Fleet reads', () => {
  const hub = clusterOf('hub', { role: 'hub' });
  const units = [
    unitOf(hub, 'chart', { releases: [release('a', 'a', {}, { values: { anything: 1 }, timeoutSeconds: 60 })] }),
    unitOf(hub, 'namespaces', { manifests: [object('Namespace', 'a')], dependsOn: ['chart'] }),
  ];
  const { documents } = deliver.fleet({ fleet: fleetOf([hub, units], [pi, [unitOf(pi, 'app')]]), cluster: hub, units });
  expect(documents.map(({ path }) => path)).toStrictEqual(['apps/chart/fleet.yaml', 'apps/namespaces/fleet.yaml', 'gitops/fleet.yaml']);
  for (const { value } of documents) {
    const bundle = value as { helm?: object; targetCustomizations: object[] };
    expect(known.bundle).toStrictEqual(expect.arrayContaining(Object.keys(bundle)));
    expect(known.helm).toStrictEqual(expect.arrayContaining(Object.keys(bundle.helm ?? {})));
    for (const target of bundle.targetCustomizations) expect(known.target).toStrictEqual(expect.arrayContaining(Object.keys(target)));
  }
});
