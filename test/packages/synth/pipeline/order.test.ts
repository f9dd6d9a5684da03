import { ApiObject } from 'cdk8s';

import { partsOf } from '@kube-world/cli';
import { type App, defineCluster, defineFleet, type Issue, type Manifest, type NodeSpec, placeOn } from '@kube-world/model';
import { synth } from '@kube-world/synth';

const node: NodeSpec = {
  address: '10.0.0.10',
  role: 'worker',
  architecture: 'amd64',
  cpus: 4,
  memory: '8Gi',
  disks: [{ name: 'nvme0n1', size: '100G', medium: 'nvme' }],
  labels: { hardware: 'server' },
  extendedResources: { 'squat.ai/zigbee': 1 },
};
const cluster = defineCluster({
  name: 'pi',
  role: 'standalone',
  platform: { kind: 'kind', kubernetes: '1.36.2', api: { address: '127.0.0.1', port: 6443 } },
  engine: 'flux',
  profile: 'development',
  network: { nodes: '10.0.0.0/24', pods: '10.1.0.0/16', services: '10.2.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' } },
  nodes: { one: node },
  storage: { classes: {}, purposes: {} },
});

const config = (name: string): Manifest => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { a: 'b' } });
const pod = (spec: object): Manifest => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p' },
  spec: { containers: [{ name: 'main', image: 'web' }], ...spec },
});
const reads = (name: string): Manifest => pod({ volumes: [{ name: 'v', configMap: { name } }] });
const devices = { requests: { 'squat.ai/zigbe': '1' }, limits: { 'squat.ai/zigbe': '1' } };
const app = (name: string, objects: readonly Manifest[], more: Partial<App> = {}): App => ({
  name,
  namespace: { name: 'default', podSecurity: 'privileged', exists: true },
  layer: 'apps',
  build: (scope) => objects.forEach((manifest) => new ApiObject(scope, `${manifest.kind}-${manifest.metadata.name}`, manifest)),
  ...more,
});
const settings = app('settings', [config('settings')]);

/** The fleet of one cluster, through every stage but the write. Policies and the fleet's facts are judged elsewhere. */
function issuesOf(apps: readonly App[], rule: string): readonly Issue[] {
  const repository = { url: 'https://git.example.com/test', branch: 'main' };
  const fleet = defineFleet({ name: 'test', repository, owner: 'test', domain: 'example.com', placements: [placeOn(cluster, apps)] });
  const { checkFleet: _, policies: __, ...parts } = partsOf('2000-01-01');
  return synth(fleet, parts).issues.filter((issue) => issue.rule === rule);
}

test.each<[rule: string, apps: readonly App[], at: string, message: string, remedy: string]>([
  [
    'dependency-already-inferred',
    [settings, app('web', [reads('settings')], { dependsOn: [settings] })],
    'pi/web dependsOn',
    "names 'settings', for which it waits anyway: Pod/p uses ConfigMap default/settings, which settings makes",
    "take 'settings' out of dependsOn",
  ],
  [
    'dependency-cycle',
    [
      app('a', [config('of-a'), { ...reads('of-b'), metadata: { name: 'pa' } }]),
      app('b', [config('of-b'), { ...reads('of-a'), metadata: { name: 'pb' } }]),
    ],
    'pi/a',
    'waits for itself: a -> b -> a (a: Pod/pa uses ConfigMap default/of-b, which b makes; b: Pod/pb uses ConfigMap default/of-a, which a makes)',
    'remove one dependsOn',
  ],
  [
    'dependency-cycle',
    [app('web', [config('web')], { dependsOn: [app('web', [])] })],
    'pi/web',
    'waits for itself: web -> web (web: its dependsOn names web)',
    "take 'web' out of its own dependsOn",
  ],
  [
    'config-map-not-there',
    [app('web', [reads('setings'), config('settings')]), app('shop', [config('shop')], { dependsOn: [app('web', [])] })],
    'pi/web/Pod-p spec.volumes[0].configMap.name',
    "namespace 'default' has no ConfigMap 'setings' (shop -> web -> Pod/p -> ConfigMap 'setings')",
    "did you mean 'settings'",
  ],
  [
    'node-label-not-there',
    [app('web', [pod({ nodeSelector: { hardware: 'sever' } })])],
    'pi/web/Pod-p spec.nodeSelector.hardware',
    "no node of cluster 'pi' has the label 'hardware=sever'",
    "did you mean 'hardware=server'",
  ],
  [
    'device-not-there',
    [app('web', [pod({ containers: [{ name: 'main', image: 'web', resources: devices }] })])],
    "pi/web/Pod-p spec.containers[0].resources.limits['squat.ai/zigbe']",
    "no node of cluster 'pi' has the device 'squat.ai/zigbe'",
    "did you mean 'squat.ai/zigbee'",
  ],
  [
    'object-too-large',
    [app('web', [pod({ containers: [{ name: 'main', image: 'web', env: [{ name: 'A', value: 'x'.repeat(1_572_865) }] }] })])],
    'pi/web/Pod-p',
    'bytes of text, and etcd takes 1572864',
    'split it',
  ],
])('synth refuses it, with its place and what to do: %s', (rule, apps, at, message, remedy) => {
  const issues = issuesOf(apps, rule);
  expect(issues.map((issue) => [issue.severity, issue.at])).toEqual([['error', at]]);
  expect(issues[0]?.message).toContain(message);
  expect(issues[0]?.remedy).toContain(remedy);
  expect(issuesOf(apps, 'unschedulable')).toEqual([]);
});
