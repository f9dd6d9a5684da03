import { type Alerting, type MonitoringApp, withNamespaces } from '@kube-world/constructs';

import { monitoring } from '../../../apps/monitoring/monitoring';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith } from '../../packages/constructs/test-clusters';

const cluster = clusterWith();
const slack: Alerting<'chat'> = {
  receivers: { chat: { kind: 'slack', channel: '#a', address: { name: 'slack', key: 'address' } } },
  default: 'chat',
};
const remoteWrite = {
  url: 'https://metrics.example.com/api/v1/write',
  user: { name: 'remote', key: 'user' },
  password: { name: 'remote', key: 'password' },
};

function spec(app: MonitoringApp, of: 'prometheus' | 'alertmanager'): unknown {
  const [release] = buildApp(app, cluster).releases;
  return (release?.values[of] as Record<string, unknown> | undefined)?.[`${of}Spec`];
}

test('samples lie in the storage that the cluster has for metrics, fifteen days unless said otherwise', () => {
  expect(spec(monitoring({ cluster }), 'prometheus')).toMatchObject({
    retention: '15d',
    storageSpec: { volumeClaimTemplate: { spec: { storageClassName: 'metrics', resources: { requests: { storage: '20Gi' } } } } },
  });
  expect(spec(monitoring({ cluster, size: '5Gi', prometheus: { retention: '3d', scrapeInterval: '2m' } }), 'prometheus')).toMatchObject({
    retention: '3d',
    retentionSize: '4GiB',
    scrapeInterval: '2m',
  });
});

test('what is set aside from the defaults leaves the other defaults', () => {
  const own = { requests: { cpu: '50m', memory: '256Mi' }, limits: { cpu: '1', memory: '512Mi' } };
  expect(spec(monitoring({ cluster, prometheus: { resources: own } }), 'prometheus')).toMatchObject({ retention: '15d', resources: own });
});

test('it scrapes nodes, DNS and the API, and talks among itself; nobody else is let in or out', () => {
  expect(monitoring({ cluster }).traffic).toMatchObject({
    pods: {},
    amongItself: true,
    egress: [
      { kind: 'kubernetes-api' },
      { kind: 'nodes', ports: [{ port: 9100 }, { port: 10250 }] },
      { kind: 'namespace', pods: { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } }, ports: [{ port: 9153 }] },
    ],
    ingress: [],
  });
});

test.each([
  ['receivers are reached', monitoring({ cluster, alerting: slack }), 'egress', { kind: 'internet', ports: [{ port: 443 }] }],
  [
    'the remote Prometheus is reached',
    monitoring({ cluster, prometheus: { remoteWrite } }),
    'egress',
    { kind: 'internet', ports: [{ port: 443 }] },
  ],
  [
    'the remote Prometheus is reached where it is, and the internet is not',
    monitoring({ cluster, prometheus: { remoteWrite: { ...remoteWrite, address: '192.0.2.80' } } }),
    'egress',
    { kind: 'network', cidr: '192.0.2.80/32', ports: [{ port: 443 }] },
  ],
  [
    'what is said beside is reached',
    monitoring({ cluster, egress: [{ kind: 'network', cidr: '198.51.100.0/24' }] }),
    'egress',
    { kind: 'network', cidr: '198.51.100.0/24' },
  ],
  [
    'Grafana is open to web traffic',
    monitoring({ cluster, grafana: { host: 'grafana.example.com' } }),
    'ingress',
    { kind: 'ingress', ports: [{ port: 3000 }] },
  ],
  [
    'Prometheus is open to web traffic',
    monitoring({ cluster, remoteWrite: { host: 'metrics.example.com', users: 'writers' } }),
    'ingress',
    { kind: 'ingress', ports: [{ port: 9090 }] },
  ],
] as const)('where that is said, %s', (_, app, side, expected) => {
  expect(app.traffic?.[side]).toContainEqual(expected);
});

test('samples of other clusters are taken where there is a host name for them', () => {
  expect(spec(monitoring({ cluster, remoteWrite: { host: 'metrics.example.com', users: 'writers' } }), 'prometheus')).toHaveProperty(
    'enableRemoteWriteReceiver',
    true,
  );
  expect(spec(monitoring({ cluster }), 'prometheus')).not.toHaveProperty('enableRemoteWriteReceiver');
});

test('an app that is scraped opens the way on both sides', () => {
  const watch = monitoring({ cluster });
  const scraped = {
    name: 'scraped',
    namespace: { name: 'scraped', podSecurity: 'restricted' },
    layer: 'apps',
    traffic: {
      ingress: [
        {
          kind: 'namespace',
          pods: { namespace: 'monitoring', labels: { 'app.kubernetes.io/name': 'prometheus' } },
          ports: [{ port: 8080 }],
        },
      ],
    },
    build: () => undefined,
  } as const;
  const unit = withNamespaces([watch, scraped]).find(({ name }) => name === 'namespace-monitoring');
  if (!unit) throw new Error('no unit for the namespace of monitoring');
  const policy = buildApp(unit, cluster).objects.find(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.name === 'prometheus');
  expect(policy?.spec).toMatchObject({
    podSelector: { matchLabels: { 'app.kubernetes.io/name': 'prometheus' } },
    egress: [{ to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'scraped' } } }], ports: [{ port: 8080 }] }],
  });
});

test('it is of the cluster that it was made for', () => {
  expect(() => buildApp(monitoring({ cluster }), clusterWith({ name: 'other' }))).toThrow(
    "other/monitoring: was made for cluster 'lab'; place it there, or make another for 'other'",
  );
});

test('a receiver that there is not does not compile', () => {
  // @ts-expect-error 'pager' is not a receiver
  expect(monitoring({ cluster, alerting: { ...slack, default: 'pager' } }).name).toBe('monitoring');
});
