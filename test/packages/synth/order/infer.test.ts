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

test('dependsOn and traffic add what objects do not show', () => {
  const broker = app('broker', { traffic: { serves: { mqtt: { port: 1883 } } } });
  const order = orderOf([
    build('a', [], { dependsOn: [app('b')], traffic: { talksTo: [{ app: broker, port: 'mqtt' }] } }),
    build('b', []),
    build('broker', []),
  ]);
  expect(order['a']).toEqual(['b', 'broker']);
});

test('what a unit shows of itself is no order, and what it says of itself stays for the check of circles', () => {
  const own = [object('v1', 'ConfigMap', 's'), object('v1', 'Pod', 'p', { spec: { volumes: [{ name: 's', configMap: { name: 's' } }] } })];
  const talks = { serves: { http: { port: 80 } }, talksTo: [{ app: app('a'), port: 'http' }] };
  expect(orderOf([build('a', own, { traffic: talks })])).toEqual({ a: [] });
  expect(orderOf([build('a', own, { traffic: talks, dependsOn: [app('a')] })])).toEqual({ a: ['a'] });
});

test('what an app provides without an object is found', () => {
  const provider = build('provider', [], { provides: [{ kind: 'StorageClass', name: 'fast' }] });
  expect(
    orderOf([build('user', [object('v1', 'PersistentVolumeClaim', 'c', { spec: { storageClassName: 'fast' } })]), provider])['user'],
  ).toEqual(['provider']);
});

const clusterWide = (apiVersion: string, kind: string, name: string, rest: Record<string, unknown> = {}): Manifest => ({
  apiVersion,
  kind,
  metadata: { name },
  ...rest,
});
const service = object('v1', 'Service', 's');
const secret = object('v1', 'Pod', 'p', { spec: { volumes: [{ name: 's', secret: { secretName: 'x' } }] } });
const webhook = { webhooks: [{ clientConfig: { service: { namespace: 'n', name: 's', path: '/x', port: 443 } } }] };
const widgets = { spec: { group: 'example.com', names: { kind: 'Widget' } } };

test.each<[title: string, user: Manifest, made: Manifest]>([
  ['kind', object('example.com/v1', 'Widget', 'w'), clusterWide('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'x', widgets)],
  [
    'storage class',
    object('v1', 'PersistentVolumeClaim', 'c', { spec: { storageClassName: 'x' } }),
    clusterWide('storage.k8s.io/v1', 'StorageClass', 'x'),
  ],
  [
    'priority class',
    object('v1', 'Pod', 'p', { spec: { priorityClassName: 'x' } }),
    clusterWide('scheduling.k8s.io/v1', 'PriorityClass', 'x'),
  ],
  ['runtime class', object('v1', 'Pod', 'p', { spec: { runtimeClassName: 'x' } }), clusterWide('node.k8s.io/v1', 'RuntimeClass', 'x')],
  [
    'ingress class',
    object('networking.k8s.io/v1', 'Ingress', 'i', { spec: { ingressClassName: 'x' } }),
    clusterWide('networking.k8s.io/v1', 'IngressClass', 'x'),
  ],
  [
    'issuer',
    object('cert-manager.io/v1', 'Certificate', 'c', { spec: { issuerRef: { name: 'x' } } }),
    object('cert-manager.io/v1', 'Issuer', 'x'),
  ],
  [
    'issuer of the whole cluster',
    object('cert-manager.io/v1', 'Certificate', 'c', { spec: { issuerRef: { kind: 'ClusterIssuer', name: 'x' } } }),
    clusterWide('cert-manager.io/v1', 'ClusterIssuer', 'x'),
  ],
  ['Secret', secret, object('v1', 'Secret', 'x')],
  ['Secret of a Certificate', secret, object('cert-manager.io/v1', 'Certificate', 'c', { spec: { secretName: 'x' } })],
  ['Secret of an ExternalSecret', secret, object('external-secrets.io/v1', 'ExternalSecret', 'x', { spec: {} })],
  ['Secret of a SealedSecret', secret, object('bitnami.com/v1alpha1', 'SealedSecret', 'x')],
  [
    'Service of an IngressRoute',
    object('traefik.io/v1alpha1', 'IngressRoute', 'r', { spec: { routes: [{ services: [{ name: 's' }] }] } }),
    service,
  ],
  [
    'Service of an HTTPRoute',
    object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'r', { spec: { rules: [{ backendRefs: [{ name: 's' }] }] } }),
    service,
  ],
  [
    'Service of a validating webhook',
    clusterWide('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', 'w', webhook),
    service,
  ],
  ['Service of a mutating webhook', clusterWide('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'w', webhook), service],
  [
    'Service of an API',
    clusterWide('apiregistration.k8s.io/v1', 'APIService', 'v1.example.com', { spec: { service: { namespace: 'n', name: 's' } } }),
    service,
  ],
  ['namespace', object('v1', 'ConfigMap', 'c'), clusterWide('v1', 'Namespace', 'n')],
])('a unit waits for the one that makes its %s, and not the other way round', (_, user, made) => {
  expect(orderOf([build('user', [user]), build('maker', [made])])).toEqual({ user: ['maker'], maker: [] });
});

test('a chart waits for the one that makes its namespace', () => {
  const namespace = build('namespace', [clusterWide('v1', 'Namespace', 'n')]);
  expect(orderOf([build('chart', [], {}, [release()]), namespace])).toEqual({ chart: ['namespace'], namespace: [] });
});
