import { chartValues } from '@kube-world/charts/facts';
import { withNamespaces } from '@kube-world/constructs';
import { type Cluster, type Release, versions } from '@kube-world/model';

import { kyverno } from '../../../apps/kyverno/kyverno';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith, controlPlane, worker } from '../../packages/constructs/test-clusters';

const three = clusterWith({ nodes: { one: controlPlane, two: worker, three: worker } });

function releaseOn(cluster: Cluster = three): Release {
  const [release] = buildApp(kyverno(), cluster).releases;
  if (!release) throw new Error('no release');
  return release;
}

test('[KW-48] Kyverno comes as one release of its chart, with the kinds of its policies and exceptions', () => {
  const { name, namespace, chart } = releaseOn();
  expect({ name, namespace, chart: chart.name, version: chart.version }).toEqual({
    name: 'kyverno',
    namespace: 'kyverno',
    chart: 'kyverno',
    version: versions.kyvernoChart,
  });
  expect(chart.crds.map(({ group, kind }) => `${kind}.${group}`)).toEqual(
    expect.arrayContaining(['ValidatingPolicy.policies.kyverno.io', 'PolicyException.policies.kyverno.io']),
  );
  expect(chartValues(chart.name, chart.version)).toBeDefined();
});

test('whatever the chart brings, its programs are of a release in which the known bypasses are closed', () => {
  const [, minor = 0, patch = 0] = versions.kyverno.replace('v', '').split('.').map(Number);
  expect(minor > 19 || (minor === 19 && patch >= 2)).toBe(true);
  const image = { tag: versions.kyverno };
  expect(releaseOn().values).toMatchObject({
    admissionController: { container: { image }, initContainer: { image } },
    reportsController: { image },
    crds: { migration: { image } },
  });
});

test('it fails closed, takes exceptions from its own namespace alone, and calls nobody outside', () => {
  const extraArgs = { httpAllowlist: 'https://nowhere.invalid' };
  expect(releaseOn().values).toMatchObject({
    features: { forceFailurePolicyIgnore: { enabled: false }, policyExceptions: { enabled: true, namespace: 'kyverno' } },
    admissionController: { container: { extraArgs } },
    reportsController: { extraArgs },
    backgroundController: { enabled: false },
    cleanupController: { enabled: false },
  });
});

test.each([
  ['flux', three, ['kube-system', 'kube-public', 'kube-node-lease', 'flux-system']],
  [
    'fleet on KIND',
    clusterWith({
      engine: 'fleet',
      platform: { kind: 'kind', kubernetes: '1.36.2', api: { address: '127.0.0.1', port: 6443 } },
    }),
    [
      'kube-system',
      'kube-public',
      'kube-node-lease',
      'local-path-storage',
      'cattle-fleet-system',
      'cattle-fleet-local-system',
      'fleet-default',
      'fleet-local',
    ],
  ],
])('with %s, what must start without Kyverno is never sent to it', (_, cluster, values) => {
  expect(releaseOn(cluster).values['config']).toEqual({
    webhooks: { namespaceSelector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values }] } },
    excludeKyvernoNamespace: true,
  });
});

test.each([
  [1, { one: controlPlane }, 1, undefined],
  [2, { one: controlPlane, two: worker }, 1, undefined],
  [3, { one: controlPlane, two: worker, three: worker }, 3, { enabled: true }],
])('on %d nodes', (_, nodes, replicas, podDisruptionBudget) => {
  expect(releaseOn(clusterWith({ nodes })).values['admissionController']).toMatchObject({
    replicas,
    ...(podDisruptionBudget ? { podDisruptionBudget } : {}),
  });
});

test('[KW-45] the API server reaches its webhook, its pods and those of its hooks reach the API, and nothing else is open', () => {
  const apps = withNamespaces([kyverno()]);
  const namespace = apps.find(({ name }) => name === 'namespace-kyverno');
  if (!namespace) throw new Error('no namespace');
  const rules = buildApp(namespace, three).objects.filter(({ kind }) => kind === 'NetworkPolicy');
  const allows = rules.filter(({ metadata }) => !['default-deny', 'allow-dns'].includes(metadata.name));
  const instance = { matchLabels: { 'app.kubernetes.io/instance': 'kyverno' } };
  const specOf = (rule: { readonly spec?: unknown }) =>
    rule.spec as { podSelector: object; policyTypes: string[]; ingress?: { ports: object[] }[] };
  expect(allows.map((rule) => specOf(rule).podSelector)).toEqual(allows.map(() => instance));
  expect(allows.flatMap((rule) => specOf(rule).ingress ?? []).flatMap(({ ports }) => ports)).toEqual([{ port: 9443 }]);
  const podLabels = instance.matchLabels;
  expect(releaseOn().values).toMatchObject({ crds: { migration: { podLabels } }, webhooksCleanup: { podLabels } });
});
