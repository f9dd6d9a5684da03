import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { withNamespaces } from '@kube-world/constructs';
import { type Cluster, defineCluster, defineFleet, placeOn } from '@kube-world/model';

import { homeAssistant } from '../../apps/home-assistant/home-assistant';
import { mosquitto } from '../../apps/mosquitto/mosquitto';
import { priorityClasses } from '../../apps/priority-classes/priority-classes';
import { storageClasses } from '../../apps/storage-classes/storage-classes';
import { zigbee2mqtt } from '../../apps/zigbee2mqtt/zigbee2mqtt';
import { zwaveJsUi } from '../../apps/zwave-js-ui/zwave-js-ui';
import { cloud } from '../../clusters/cloud/spec';
import { fleet } from '../../clusters/fleet';
import { fleetFacts } from '../../clusters/fleet-facts';
import { kubani } from '../../clusters/kubani/spec';
import { mac } from '../../clusters/mac/spec';
import { managementApps } from '../../clusters/management/apps';
import { management } from '../../clusters/management/spec';
import { partsOf } from '@kube-world/cli';
import { synthCluster } from '../../packages/synth/src/pipeline/synth-cluster';
import { filesOf, objects, read } from './reference-fleet';

const root = join(__dirname, '..', '..');
const parts = partsOf('2000-01-01');

test('[KW-01] one hub drives the spokes pi, mac and cloud', () => {
  const roles = Object.fromEntries(fleet.clusters.map(({ name, spec }) => [name, spec.role]));
  expect(roles).toMatchObject({ management: 'hub', pi: 'spoke', mac: 'spoke', cloud: 'spoke' });
  const registered = objects('management').filter(
    ({ apiVersion, kind }) => apiVersion.startsWith('fleet.cattle.io/') && kind === 'Cluster',
  );
  expect(registered.map(({ metadata }) => metadata.name)).toEqual(expect.arrayContaining(['cloud', 'mac', 'pi']));
});

test('[KW-02] the hub runs the same units on another platform', () => {
  const elsewhere = defineCluster({
    ...kubani.spec,
    name: 'management',
    role: 'hub',
    engine: 'fleet',
    ingress: management.spec.ingress,
  });
  const apps = managementApps.units.map((unit) => unit.app);
  const moved = defineFleet({ ...fleetFacts, placements: [placeOn(elsewhere, apps), ...fleet.placements.slice(1)] });
  const [placement] = moved.placements;
  if (!placement) throw new Error('no placement');
  // an app that was made for the KIND cluster's object is told apart by name, and the name is the same
  const { files, issues } = synthCluster(moved, placement, parts, { checks: true });
  expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
  const folders = (paths: readonly string[]): readonly string[] =>
    [...new Set(paths.map((path) => path.split('/').slice(0, 2).join('/')))].toSorted();
  expect(folders(files.map((file) => file.path.slice('management/'.length)))).toEqual(folders([...filesOf('management').keys()]));
});

test('[KW-04] the repository has its areas: clusters, apps, policies, and what Fleet starts from', () => {
  expect(readdirSync(root)).toEqual(expect.arrayContaining(['clusters', 'apps', 'policies', 'dist']));
  expect(existsSync(join(root, 'dist/management/gitops/fleet.yaml'))).toBe(true);
});

test('[KW-09] every folder of a Fleet cluster that is applied is a bundle, kept as it is in Git', () => {
  for (const cluster of ['management', 'pi', 'cloud']) {
    const folders = new Set(
      [...filesOf(cluster).keys()].filter((path) => path.includes('/')).map((path) => path.slice(0, path.lastIndexOf('/'))),
    );
    for (const folder of folders) expect(read(cluster, `${folder}/fleet.yaml`)).toMatchObject({ correctDrift: { enabled: true } });
  }
});

test('[KW-10] [KW-11] the hub starts from gitops/fleet.yaml and polls Git', () => {
  expect(read('management', 'gitops/fleet.yaml')).toMatchObject({ name: 'management-gitops' });
  expect(read('management', 'gitops/gitrepo.pi.yaml')).toMatchObject({
    spec: { repo: fleetFacts.repository.url, branch: 'main', pollingInterval: '1m' },
  });
});

test('[KW-12] [KW-13] [KW-14] a commit to Home Assistant reaches the cluster labelled workload-type=iot, and no other', () => {
  const selector = { matchLabels: { 'workload-type': 'iot', 'kube-world/cluster': 'pi' } };
  expect(read('management', 'gitops/gitrepo.pi.yaml')).toMatchObject({
    spec: { paths: expect.arrayContaining(['dist/pi/apps']) as unknown, targets: [{ clusterSelector: selector }] },
  });
  expect(read('pi', 'apps/home-assistant/fleet.yaml')).toMatchObject({
    targetCustomizations: [{ clusterSelector: selector }, { clusterSelector: {}, doNotDeploy: true }],
  });
  expect(read('management', 'gitops/cluster.pi.yaml')).toMatchObject({ metadata: { labels: selector.matchLabels } });
  expect(read('pi', 'apps/home-assistant/statefulset.home-assistant.yaml')).toMatchObject({
    spec: { template: { spec: { nodeSelector: { 'workload-type': 'iot' } } } },
  });
  expect([...filesOf('management').keys()].filter((path) => path.includes('home-assistant'))).toEqual([]);
});

test('[KW-36] [KW-37] the radios reach the pods that drive them, on the node that has them', () => {
  for (const [app, id] of [
    ['zigbee2mqtt', 'usb-Nabu_Casa_SkyConnect_v1.0-if00-port0'],
    ['zwave-js-ui', 'usb-Zooz_800_Z-Wave_Stick-if00'],
  ]) {
    const { spec } = read('pi', `apps/${app}/statefulset.${app}.yaml`) as {
      spec: { template: { spec: { volumes: unknown; nodeSelector: unknown } } };
    };
    expect(spec.template.spec.volumes).toContainEqual(
      expect.objectContaining({ hostPath: { path: `/dev/serial/by-id/${id}`, type: 'CharDevice' } }),
    );
    expect(spec.template.spec.nodeSelector).toMatchObject({ 'kubernetes.io/hostname': 'pi-1' });
  }
});

test("[KW-25] the same Home Assistant runs on KIND, K3s and EKS: storage and ingress are the cluster's", () => {
  // without the other apps of the cloud, nobody acts in AWS but the driver of its volumes
  const { 'ebs-csi': driver } = cloud.spec.platform.identities;
  const quiet = defineCluster({ ...cloud.spec, platform: { ...cloud.spec.platform, identities: { driver } } });
  const claimOn = (cluster: Cluster) => {
    const mqtt = mosquitto();
    const apps = withNamespaces([
      priorityClasses(),
      ...(Object.values(cluster.spec.storage.classes).some(({ madeBy }) => madeBy === 'us') ? [storageClasses()] : []),
      mqtt,
      zigbee2mqtt({ mqtt, radio: { kind: 'none' }, adapter: 'ember' }),
      zwaveJsUi({ radio: { kind: 'none' } }),
      homeAssistant({ mqtt }),
    ]);
    const { files, issues } = synthCluster(defineFleet({ ...fleetFacts, placements: [] }), placeOn(cluster, apps), parts, { checks: true });
    expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    const claim = files.find((file) => file.path.endsWith('persistentvolumeclaim.home-assistant-config.yaml'));
    return claim?.manifest?.['spec'];
  };
  expect(claimOn(mac)).toMatchObject({ storageClassName: mac.spec.storage.purposes.config });
  expect(claimOn(quiet)).toMatchObject({ storageClassName: cloud.spec.storage.purposes.config });
});

test('[KW-24] [KW-49] every container of ours asks for resources and is held to limits', () => {
  const containers = ['management', 'pi', 'kubani'].flatMap((cluster) => objects(cluster)).flatMap((object) => containersIn(object));
  expect(containers.length).toBeGreaterThan(5);
  const given = expect.anything() as unknown;
  const amounts = { cpu: given, memory: given, 'ephemeral-storage': given };
  for (const { resources } of containers) expect(resources).toEqual({ requests: amounts, limits: amounts });
});

interface Container {
  readonly resources?: unknown;
}

function containersIn(value: unknown): readonly Container[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => containersIn(item));
  return Object.entries(value).flatMap(([key, member]) =>
    ['containers', 'initContainers'].includes(key) ? (member as Container[]) : containersIn(member),
  );
}

test('[KW-44] [KW-45] [KW-55] every namespace of ours denies by default', () => {
  for (const cluster of ['management', 'pi', 'kubani', 'cloud']) {
    const all = objects(cluster);
    const namespaces = all.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name);
    expect(namespaces.length).toBeGreaterThan(1);
    const denied = all
      .filter(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.name === 'default-deny')
      .map(({ metadata }) => metadata.namespace ?? '');
    expect(denied.toSorted()).toEqual(namespaces.toSorted());
  }
});

test('[KW-52] [KW-53] people look at the namespace monitoring and change nothing; the namespace default is restricted', () => {
  for (const cluster of ['management', 'pi', 'kubani', 'cloud']) {
    const bound = objects(cluster).filter(
      ({ kind, metadata, ...rest }) =>
        kind === 'RoleBinding' && metadata.namespace === 'monitoring' && JSON.stringify(rest['subjects']).includes('"Group"'),
    );
    expect(bound.map((binding) => binding['roleRef'])).toMatchObject([{ kind: 'Role', name: 'monitoring-viewer' }]);
    const { rules } = read(cluster, 'infrastructure/monitoring-viewers/role.monitoring-viewer.yaml');
    const verbs = (rules as readonly { readonly verbs: readonly string[] }[]).flatMap((rule) => rule.verbs);
    expect([...new Set(verbs)]).toEqual(['get', 'list', 'watch']);
    const restricted = objects(cluster).find(({ kind, metadata }) => kind === 'Namespace' && metadata.name === 'default');
    expect(restricted?.metadata.labels).toMatchObject({ 'pod-security.kubernetes.io/enforce': 'restricted' });
  }
});

test('[KW-51] the namespace of the house lets containers be privileged, that of what watches the node as well, and no other', () => {
  const privileged = objects('pi').filter(
    ({ kind, metadata }) => kind === 'Namespace' && metadata.labels?.['pod-security.kubernetes.io/enforce'] === 'privileged',
  );
  expect(privileged.map(({ metadata }) => metadata.name)).toEqual(['home-assistant', 'monitoring']);
});

test('[KW-54] Rancher and what Fleet starts from are on the hub alone', () => {
  for (const { cluster } of fleet.placements) {
    const isHub = cluster.spec.role === 'hub';
    const paths = [...filesOf(cluster.name).keys()];
    expect(paths.some((path) => path.includes('/rancher/'))).toBe(isHub);
    expect(paths.some((path) => path.startsWith('gitops/gitrepo.'))).toBe(isHub);
  }
});

test('[KW-55] the hub reaches a spoke by a kubeconfig that is named, and lies nowhere in Git', () => {
  expect(read('management', 'gitops/cluster.pi.yaml')).toMatchObject({ spec: { kubeConfigSecret: 'pi-kubeconfig' } });
  expect(fleet.clusters.flatMap(({ name }) => objects(name)).filter(({ kind }) => kind === 'Secret')).toEqual([]);
});
