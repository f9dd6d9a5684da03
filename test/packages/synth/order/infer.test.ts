import { type App, defineCluster, type Manifest, type Release, type Unit } from '@kube-world/model';

import { inferOrder } from '../../../../packages/synth/src/order/infer';

const cluster = defineCluster({
  name: 'c',
  role: 'standalone',
  platform: {
    kind: 'kind',
    kubernetes: '1.36.0',
    api: { address: '127.0.0.1', port: 6443 },
    machine: { name: 'host', address: '192.0.2.1', network: 'home' },
  },
  engine: 'flux',
  profile: 'development',
  network: { nodes: '10.0.0.0/24', pods: '10.1.0.0/16', services: '10.2.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' } },
  nodes: {},
  storage: { classes: {}, purposes: {} },
});
const app = (name: string, more: Partial<App> = {}): App => ({
  name,
  namespace: { name: 'n', podSecurity: 'baseline' },
  layer: 'apps',
  build: () => undefined,
  ...more,
});
const build = (name: string, manifests: readonly Manifest[], more: Partial<App> = {}, releases: readonly Release[] = []) => {
  const unit: Unit = { name, app: app(name, more), cluster };
  return { unit, manifests: manifests.map((manifest) => ({ manifest, at: `c/${name}` })), releases };
};
const object = (apiVersion: string, kind: string, name: string, rest: Record<string, unknown> = {}): Manifest => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'n' },
  ...rest,
});
const orderOf = (builds: Parameters<typeof inferOrder>[0]): Record<string, readonly string[]> =>
  Object.fromEntries(inferOrder(builds).map(({ unit, dependsOn }) => [unit.name, dependsOn]));

const release = (values: Release['values'] = {}): Release => ({
  at: 'c/chart',
  name: 'chart',
  namespace: 'n',
  values,
  chart: { name: 'chart', version: '1.0.0', repository: 'https://charts.example.com', crds: [{ group: 'example.com', kind: 'Widget' }] },
});

test('a unit waits for the one that makes what it uses', () => {
  const user = object('v1', 'Pod', 'p', { spec: { priorityClassName: 'high', volumes: [{ name: 's', secret: { secretName: 'tls' } }] } });
  expect(
    orderOf([
      build('user', [user]),
      build('classes', [{ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'high' } }]),
      build('certificates', [object('cert-manager.io/v1', 'Certificate', 'tls', { spec: { secretName: 'tls' } })]),
      build('namespace', [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'n' } }]),
    ]),
  ).toEqual({ user: ['certificates', 'classes', 'namespace'], classes: [], certificates: ['namespace'], namespace: [] });
});

test('a unit with a kind of a chart waits for the chart', () => {
  expect(orderOf([build('widgets', [object('example.com/v1', 'Widget', 'w')]), build('chart', [], {}, [release()])])).toEqual({
    widgets: ['chart'],
    chart: [],
  });
});

test.each([{}, { spec: null }, { spec: { group: 'example.com' } }, { spec: { group: 1, names: 'x' } }])(
  'a definition that says too little makes no kind: %j',
  (rest) => {
    const crd = { ...object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'x'), ...rest };
    expect(orderOf([build('widgets', [object('example.com/v1', 'Widget', 'w')]), build('crds', [crd])])['widgets']).toEqual([]);
  },
);

test('a kind of the same name in another group is not the same kind', () => {
  expect(orderOf([build('widgets', [object('other.com/v1', 'Widget', 'w')]), build('chart', [], {}, [release()])])['widgets']).toEqual([]);
});

test('a chart waits for what its values name', () => {
  const classes = build('classes', [{ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'high' } }]);
  expect(orderOf([build('chart', [], {}, [release({ controller: { priorityClassName: 'high' } })]), classes])['chart']).toEqual([
    'classes',
  ]);
});

test('dependsOn and traffic add what objects do not show, and nobody waits for itself', () => {
  const broker = app('broker', { traffic: { serves: { mqtt: { port: 1883 } } } });
  const order = orderOf([
    build('a', [], { dependsOn: [app('b'), app('a')], traffic: { talksTo: [{ app: broker, port: 'mqtt' }] } }),
    build('b', []),
    build('broker', []),
  ]);
  expect(order['a']).toEqual(['b', 'broker']);
});

test('what an app provides without an object is found', () => {
  const provider = build('provider', [], { provides: [{ kind: 'StorageClass', name: 'fast' }] });
  expect(
    orderOf([build('user', [object('v1', 'PersistentVolumeClaim', 'c', { spec: { storageClassName: 'fast' } })]), provider])['user'],
  ).toEqual(['provider']);
});
