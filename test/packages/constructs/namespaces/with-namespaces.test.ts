import { computeQuota, containerLimits, type MakesPodsEverywhere, withNamespaces } from '@kube-world/constructs';
import { type App, type Cluster, ModelError, type NamespaceSpec } from '@kube-world/model';

import { buildApp } from '../build-app';
import type { BuiltObject } from '../objects-of';
import { clusterWith, traefikIngress } from '../test-clusters';

const app = (name: string, namespace: NamespaceSpec, more: Partial<App> = {}): App => ({
  name,
  namespace,
  layer: 'apps',
  build: () => undefined,
  ...more,
});
const home: NamespaceSpec = { name: 'home', podSecurity: 'baseline' };

function unitOf(apps: readonly App[], namespace: string): App {
  const unit = withNamespaces(apps).find((candidate) => candidate.name === `namespace-${namespace}`);
  if (!unit) throw new Error(`no unit for namespace '${namespace}'`);
  return unit;
}

const objectsIn = (apps: readonly App[], namespace: string, cluster: Cluster = clusterWith()): readonly BuiltObject[] =>
  buildApp(unitOf(apps, namespace), cluster).objects;

test('the given apps stay as they are, and each namespace is one more app beside them', () => {
  const apps = [app('a', home), app('b', home), app('c', { name: 'zoo', podSecurity: 'restricted' })];
  const all = withNamespaces(apps);
  expect(all.slice(0, 3)).toEqual(apps);
  expect(all.slice(3).map(({ name, layer }) => [name, layer])).toEqual([
    ['namespace-default', 'infrastructure'],
    ['namespace-home', 'infrastructure'],
    ['namespace-zoo', 'infrastructure'],
  ]);
});

test('a namespace of an app in the first layer is in the first layer', () => {
  expect(unitOf([app('a', home, { layer: 'crds' })], 'home').layer).toBe('crds');
});

test('[KW-44] [KW-46] a namespace denies all traffic but DNS, and its default service account has no token', () => {
  expect(objectsIn([app('a', home)], 'home')).toEqual([
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: 'home',
        labels: {
          'pod-security.kubernetes.io/enforce': 'baseline',
          'pod-security.kubernetes.io/enforce-version': 'v1.36',
          'pod-security.kubernetes.io/audit': 'baseline',
          'pod-security.kubernetes.io/audit-version': 'v1.36',
          'pod-security.kubernetes.io/warn': 'baseline',
          'pod-security.kubernetes.io/warn-version': 'v1.36',
        },
      },
    },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace: 'home' }, automountServiceAccountToken: false },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'default-deny', namespace: 'home' },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'allow-dns', namespace: 'home' },
      spec: {
        podSelector: {},
        policyTypes: ['Egress'],
        egress: [
          {
            to: [
              {
                namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
                podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
              },
            ],
            ports: [{ port: 53 }, { port: 53, protocol: 'UDP' }],
          },
        ],
      },
    },
  ]);
});

test('[KW-53] the default namespace is restricted and closed, whether an app is in it or not', () => {
  const objects = objectsIn([], 'default');
  expect(objects.find((object) => object.kind === 'Namespace')?.metadata).toMatchObject({
    name: 'default',
    labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
  });
  expect(objects.map((object) => object.metadata.name)).toContain('default-deny');
  const quota = { pods: '3' };
  const mine = objectsIn([app('a', { name: 'default', podSecurity: 'restricted', exists: true, quota })], 'default');
  expect(mine.map((object) => object.kind)).toEqual([...objects.map((object) => object.kind), 'ResourceQuota']);
  expect(() => withNamespaces([app('a', { name: 'default', podSecurity: 'baseline' })])).toThrow(
    `a: namespace 'default' is given podSecurity "baseline", but 'restricted' in every cluster`,
  );
});

test('[KW-49] [KS-78] [KS-79] quota and limits are objects where the namespace states them', () => {
  const objects = objectsIn([app('a', { ...home, quota: computeQuota, limits: containerLimits })], 'home');
  expect(objects.slice(-2)).toEqual([
    {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: { name: 'compute-quota', namespace: 'home' },
      spec: { hard: { 'requests.cpu': '10', 'requests.memory': '20Gi', 'limits.cpu': '20', 'limits.memory': '40Gi', pods: '50' } },
    },
    {
      apiVersion: 'v1',
      kind: 'LimitRange',
      metadata: { name: 'container-limits', namespace: 'home' },
      spec: {
        limits: [
          {
            type: 'Container',
            default: { cpu: '500m', memory: '512Mi' },
            defaultRequest: { cpu: '100m', memory: '128Mi' },
            max: { cpu: '4', memory: '8Gi' },
            min: { cpu: '100m', memory: '64Mi' },
          },
        ],
      },
    },
  ]);
});

test('one app may state the quota of a namespace for all', () => {
  const objects = objectsIn([app('a', home), app('b', { ...home, quota: { pods: '5' } })], 'home');
  expect(objects.find((object) => object.kind === 'ResourceQuota')?.spec).toEqual({ hard: { pods: '5' } });
});

test('with a DNS cache on each node, its address may be asked too', () => {
  const platform = { kind: 'kubespray', kubernetes: '1.29.5', nodeLocalDns: { address: '169.254.25.10' } } as Cluster['spec']['platform'];
  const dns = objectsIn([app('a', home)], 'home', clusterWith({ platform })).find((object) => object.metadata.name === 'allow-dns');
  expect(JSON.stringify(dns?.spec)).toContain('{"ipBlock":{"cidr":"169.254.25.10/32"}}');
});

test.each<[string, NamespaceSpec, string]>([
  [
    'Pod Security',
    { ...home, podSecurity: 'privileged' },
    `b: namespace 'home' is given podSecurity "privileged", but 'baseline' in 'a'; let both say the same`,
  ],
  ['who brings it', { ...home, exists: true }, "b: namespace 'home' is given exists true, but false in 'a'"],
  ['its quota', { ...home, quota: { pods: '6' } }, `b: namespace 'home' is given quota {"pods":"6"}, but another in 'a'`],
  ['its limits', { ...home, limits: { max: { cpu: '2' } } }, `b: namespace 'home' is given limits {"max":{"cpu":"2"}}, but another in 'a'`],
])('two apps that disagree about a namespace in %s are refused', (_, other, message) => {
  const first = { ...home, quota: { pods: '5' }, limits: { max: { cpu: '1' } } };
  const place = () => withNamespaces([app('a', first), app('b', other)]);
  expect(place).toThrow(ModelError);
  expect(place).toThrow(message);
});

const system: NamespaceSpec = { name: 'kube-system', podSecurity: 'privileged', exists: true };

test('a namespace that exists gets the rules of its apps, with DNS, and is otherwise left alone', () => {
  const platform = clusterWith({ ingress: { ...traefikIngress, installedBy: 'platform' } });
  const traefik = app('traefik', system, { traffic: { ingress: [{ kind: 'anywhere', ports: [{ port: 8443 }] }] } });
  const web = app('web', home, { traffic: { ingress: [{ kind: 'ingress', ports: [{ port: 80 }] }] } });
  const scraper = app('scraper', home, {
    traffic: { egress: [{ kind: 'namespace', pods: { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } } }] },
  });
  const objects = objectsIn([traefik, web, scraper], 'kube-system', platform);
  expect(objects.map(({ kind, metadata }) => [kind, metadata.name])).toEqual([['NetworkPolicy', 'traefik']]);
  expect(objects[0]?.spec).toEqual({
    podSelector: { matchLabels: { 'app.kubernetes.io/name': 'traefik' } },
    policyTypes: ['Ingress', 'Egress'],
    ingress: [{ ports: [{ port: 8443 }] }],
    egress: [
      {
        to: [
          {
            namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'home' } },
            podSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
          },
        ],
        ports: [{ port: 80 }],
      },
      { to: [{ podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }], ports: [{ port: 53 }, { port: 53, protocol: 'UDP' }] },
    ],
  });
});

test('a namespace that exists and whose apps say nothing of traffic has no unit', () => {
  expect(withNamespaces([app('a', system)]).map(({ name }) => name)).toEqual(['a', 'namespace-default']);
});

test('an app whose pods appear everywhere opens every namespace of ours to web traffic at their port', () => {
  const issuers: MakesPodsEverywhere = {
    ...app('issuers', home),
    podsEverywhere: { name: 'acme-solver', labels: { solver: 'true' }, ports: [{ port: 8089 }] },
  };
  for (const namespace of ['home', 'default']) {
    const solver = objectsIn([issuers], namespace).find((object) => object.metadata.name === 'acme-solver');
    expect(solver?.spec).toMatchObject({ podSelector: { matchLabels: { solver: 'true' } }, ingress: [{ ports: [{ port: 8089 }] }] });
  }
});
