import { randomBytes } from 'node:crypto';

import { bundlesOf, gitRepos } from '../../delivery/fleet/bundles';
import { findings } from '../../delivery/fleet/findings';
import { clusterFindings } from './cluster-findings';
import { distCopy, type DistCopy } from './dist-copy';

let copy: DistCopy;
beforeAll(() => {
  copy = distCopy(['dist/pi', 'dist/management']);
});
afterEach(() => copy.restore());
afterAll(() => copy.remove());

const mosquitto = 'dist/pi/apps/mosquitto';
const traefik = 'dist/management/infrastructure/traefik';
const options = `${mosquitto}/fleet.yaml`;
const claim = `${mosquitto}/persistentvolumeclaim.mosquitto-data.yaml`;
const configMap = (name: string, data = 'text'): string =>
  JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'home-assistant' }, data: { text: data } });

test('what is copied without a fault has no finding', () => {
  expect([...clusterFindings(copy.root, 'pi'), ...clusterFindings(copy.root, 'management')]).toEqual([]);
});

/** What is done to the copy, in the cluster that it is done to, and what is then found. */
const faults: readonly (readonly [string, string, (at: DistCopy) => void, string | RegExp])[] = [
  [
    'an object beside a chart',
    'management',
    (at) => at.write(`${traefik}/configmap.more.yaml`, configMap('more')),
    'configmap.more.yaml is left out: the bundle installs a chart',
  ],
  [
    'a second chart beside a chart',
    'management',
    (at) => at.write(`${traefik}/charts/other/Chart.yaml`, 'apiVersion: v2\nname: other\nversion: 1.0.0\n'),
    'charts/other/Chart.yaml is left out: the bundle installs a chart',
  ],
  ['a hidden file', 'pi', (at) => at.write(`${mosquitto}/.configmap.yaml`, configMap('hidden')), '.configmap.yaml is skipped: hidden'],
  [
    'an ignored file',
    'pi',
    (at) => at.write(`${mosquitto}/.fleetignore`, 'service.*\n'),
    'apps/mosquitto/service.mosquitto.yaml: is in 0 bundles',
  ],
  ['a file that is no YAML', 'pi', (at) => at.write(`${mosquitto}/README.md`, '# mosquitto'), 'README.md is left out: it is no YAML'],
  ['a file without an object', 'pi', (at) => at.write(`${mosquitto}/values.yaml`, 'a: 1\n'), 'values.yaml holds no object'],
  [
    'a folder of templates',
    'pi',
    (at) => at.write(`${mosquitto}/templates/one.yaml`, configMap('one')),
    'templates/one.yaml is read as a Helm template',
  ],
  [
    'a kustomization',
    'pi',
    (at) => at.write(`${mosquitto}/kustomization.yaml`, 'resources: []\n'),
    'apps/mosquitto/statefulset.mosquitto.yaml: is in 0 bundles',
  ],
  [
    'a bundle inside a bundle',
    'pi',
    (at) => at.write('dist/pi/apps/fleet.yaml', 'name: pi-apps\ncorrectDrift:\n  enabled: true\n'),
    "bundle 'pi-apps', dist/pi/apps: home-assistant/certificate.home-assistant.yaml is left out",
  ],
  ['a name that is too long', 'pi', (at) => at.edit(options, (value) => (value['name'] = `pi-${'m'.repeat(60)}`)), 'at most 53 characters'],
  [
    'a name with a dot',
    'pi',
    (at) => at.edit(options, (value) => (value['name'] = 'pi.mosquitto')),
    "bundle 'pi.mosquitto' is no DNS label",
  ],
  [
    'a release name that is too long',
    'management',
    (at) => at.edit(`${traefik}/fleet.yaml`, (value) => Object.assign(value['helm'] as object, { releaseName: 'r'.repeat(54) })),
    /release 'r{54}' is no DNS label/,
  ],
  [
    'two releases of one name',
    'management',
    (at) =>
      at.edit('dist/management/infrastructure/traefik-middlewares/fleet.yaml', (value) => (value['helm'] = { releaseName: 'traefik' })),
    /^release traefik\/traefik of bundle .* is also that of/,
  ],
  [
    'a dependency that nobody is',
    'pi',
    (at) => at.edit(options, (value) => (value['dependsOn'] = [{ name: 'mosquitto' }])),
    "dependsOn 'mosquitto' is no bundle of the cluster",
  ],
  [
    'a dependency in another cluster',
    'pi',
    (at) => at.edit(options, (value) => (value['dependsOn'] = [{ name: 'management-traefik' }])),
    "dependsOn 'management-traefik' is no bundle of the cluster",
  ],
  [
    'a selector that nothing matches',
    'pi',
    (at) => at.edit(options, (value) => (value['dependsOn'] = [{ selector: { matchLabels: { 'app.kubernetes.io/name': 'none' } } }])),
    'is no bundle of the cluster',
  ],
  [
    'a circle of dependencies',
    'pi',
    (at) =>
      at.edit('dist/pi/infrastructure/priority-classes/fleet.yaml', (value) => (value['dependsOn'] = [{ name: 'pi-home-assistant' }])),
    'wait for each other',
  ],
  [
    'a state that is none',
    'pi',
    (at) => at.edit(options, (value) => (value['dependsOn'] = [{ name: 'pi-traefik', acceptedStates: ['Done'] }])),
    "accepts the state 'Done'",
  ],
  ['an unknown field', 'pi', (at) => at.edit(options, (value) => (value['dependson'] = [])), /fleet\.yaml: .*dependson/],
  [
    'an unknown field of a target',
    'pi',
    (at) => at.edit(options, (value) => Object.assign((value['targetCustomizations'] as object[])[0] ?? {}, { cluster: 'pi' })),
    /fleet\.yaml: .*targets.*cluster/,
  ],
  ['a value of the wrong type', 'pi', (at) => at.edit(options, (value) => (value['keepResources'] = 'no')), /fleet\.yaml: .*keepResources/],
  [
    'an unknown field of a GitRepo',
    'pi',
    (at) => at.edit('dist/management/gitops/gitrepo.pi.yaml', (value) => Object.assign(value['spec'] as object, { path: 'dist' })),
    /gitrepo\.pi\.yaml: .*path/,
  ],
  [
    'a namespace for all, with a cluster-scoped object',
    'pi',
    (at) => at.edit('dist/pi/infrastructure/issuers/fleet.yaml', (value) => (value['namespace'] = 'cert-manager')),
    "ClusterIssuer 'internal-ca' is cluster-scoped",
  ],
  [
    'a default namespace that is not that of the objects',
    'pi',
    (at) => {
      at.edit(options, (value) => (value['defaultNamespace'] = 'default'));
      at.edit(claim, (value) => delete (value['metadata'] as Record<string, unknown>)['namespace']);
    },
    "goes to 'default' and the inventory says 'home-assistant'",
  ],
  [
    'a namespace that Helm made before',
    'pi',
    (at) => at.edit('dist/pi/infrastructure/namespace-monitoring/fleet.yaml', (value) => delete value['helm']),
    'say helm.takeOwnership',
  ],
  [
    'a claim that goes with its bundle',
    'pi',
    (at) => at.edit(claim, (value) => delete (value['metadata'] as Record<string, unknown>)['annotations']),
    "PersistentVolumeClaim 'mosquitto-data' would go with the bundle",
  ],
  ['drift that stays', 'pi', (at) => at.edit(options, (value) => delete value['correctDrift']), 'drift is not set back'],
  [
    'a hub that takes its GitRepos away',
    'management',
    (at) => at.edit('dist/management/gitops/fleet.yaml', (value) => delete value['keepResources']),
    'keepResources is for the folder that holds its own GitRepo',
  ],
  [
    'a target that no cluster is',
    'pi',
    (at) => at.edit('dist/management/gitops/cluster.pi.yaml', (value) => ((value['metadata'] as { labels: object }).labels = {})),
    "bundle 'pi-mosquitto' goes to 0 clusters",
  ],
  [
    'a folder that no GitRepo has',
    'pi',
    (at) =>
      at.edit('dist/management/gitops/gitrepo.pi.yaml', (value) =>
        Object.assign(value['spec'] as object, { paths: ['dist/pi/infrastructure'] }),
      ),
    'apps/mosquitto/service.mosquitto.yaml: is in 0 bundles',
  ],
  [
    'an object that the inventory has not',
    'pi',
    (at) => at.write(`${mosquitto}/configmap.more.yaml`, configMap('more')),
    "bundle 'pi-mosquitto' deploys what the inventory has not",
  ],
  [
    'a bundle larger than a request to etcd',
    'pi',
    (at) => at.write(`${mosquitto}/configmap.large.yaml`, configMap('large', randomBytes(1_600_000).toString('base64'))),
    /the Bundle has \d+ bytes and etcd takes 1572864/,
  ],
];

test.each(faults)('%s is found', (_, cluster, plant, finding) => {
  plant(copy);
  expect(clusterFindings(copy.root, cluster)).toContainEqual(expect.stringMatching(finding instanceof RegExp ? finding : escaped(finding)));
});

test('a chart counts with all its files, which Fleet fetches into the bundle', () => {
  const bundles = gitRepos(copy.root).flatMap(({ gitRepo }) => bundlesOf(copy.root, gitRepo));
  const chart = bundles.find(({ name }) => name === 'management-traefik');
  if (!chart) throw new Error('the hub has no bundle of traefik');
  const files = [{ name: 'traefik/templates/large.yaml', content: Buffer.from(randomBytes(1_200_000).toString('base64')) }];
  expect(findings(chart)).toEqual([]);
  expect(findings(chart, files)).toEqual([expect.stringContaining("bundle 'management-traefik': the Bundle has")]);
});

function escaped(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
}
