import { PrometheusStack, type PrometheusStackProps } from '@kube-world/constructs';
import { hasRelease, type Release, releaseMarker } from '@kube-world/model';

import { retentionSize } from '../../../../packages/constructs/src/monitoring/retention';
import { objectsOf } from '../objects-of';
import { clusterWith } from '../test-clusters';

const claim = { storageClassName: 'fast', size: '20Gi', accessModes: ['ReadWriteOnce'] } as const;
const resources = { requests: { cpu: '1', memory: '2Gi' }, limits: { cpu: '2', memory: '4Gi' } };
const prometheus = { claim, retention: '15d', resources };
const smallest: PrometheusStackProps = {
  cluster: clusterWith({ name: 'pi' }),
  prometheus,
  alertmanager: { alerting: { receivers: {} }, claim: { ...claim, size: '1Gi' } },
};

function releaseOf(props: PrometheusStackProps): Release {
  const found: Release[] = [];
  objectsOf((scope) => {
    new PrometheusStack(scope, 'stack', props);
    for (const construct of scope.node.findAll()) if (hasRelease(construct)) found.push(construct[releaseMarker]);
  });
  const [release] = found;
  if (!release || found.length > 1) throw new Error(`expected one release, got ${found.length}`);
  return release;
}
const prometheusSpec = (more: Partial<PrometheusStackProps['prometheus']>): unknown =>
  (releaseOf({ ...smallest, prometheus: { ...prometheus, ...more } }).values['prometheus'] as { readonly prometheusSpec: unknown })
    .prometheusSpec;

test('it is the chart of the Prometheus stack in a namespace of its own, and installs the kinds of the operator', () => {
  const { name, namespace, chart } = releaseOf(smallest);
  expect([name, namespace, chart.name]).toStrictEqual(['monitoring', 'monitoring', 'kube-prometheus-stack']);
  expect(chart.crds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['Prometheus', 'PrometheusRule', 'ServiceMonitor']));
});

test('samples are kept as long and on what the settings say, and never fill the claim', () => {
  expect(prometheusSpec({ scrapeInterval: '1m' })).toMatchObject({
    externalLabels: { cluster: 'pi' },
    scrapeInterval: '1m',
    retention: '15d',
    retentionSize: '16GiB',
    storageSpec: {
      volumeClaimTemplate: {
        spec: { storageClassName: 'fast', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '20Gi' } } },
      },
    },
    resources,
    priorityClassName: 'standard',
  });
});

test.each([
  ['20Gi', '16GiB'],
  ['1Gi', '819MiB'],
  ['10G', '7629MiB'],
])('of a claim of %s, Prometheus fills %s', (size, limit) => {
  expect(retentionSize(size)).toBe(limit);
});

test('rules and monitors of any namespace and any release are taken', () => {
  const off = Object.entries(prometheusSpec({}) as object).filter(([key]) => key.endsWith('SelectorNilUsesHelmValues'));
  expect(off).toStrictEqual(
    ['serviceMonitor', 'podMonitor', 'probe', 'rule', 'scrapeConfig'].map((kind) => [`${kind}SelectorNilUsesHelmValues`, false]),
  );
});

test('samples are copied elsewhere with a name and a password that are in Secrets', () => {
  const remoteWrite = {
    url: 'https://metrics.example.com/api/v1/write',
    user: { name: 'remote', key: 'user' },
    password: { name: 'remote', key: 'password' },
  };
  expect(prometheusSpec({ remoteWrite })).toMatchObject({
    remoteWrite: [
      {
        url: 'https://metrics.example.com/api/v1/write',
        basicAuth: { username: { name: 'remote', key: 'user' }, password: { name: 'remote', key: 'password' } },
      },
    ],
  });
  expect(prometheusSpec({ remoteWrite: { ...remoteWrite, ca: { name: 'internal-ca', key: 'ca.crt' } } })).toMatchObject({
    remoteWrite: [{ tlsConfig: { ca: { secret: { name: 'internal-ca', key: 'ca.crt' } } } }],
  });
  expect(prometheusSpec({ remoteWrite })).not.toHaveProperty('hostAliases');
  expect(prometheusSpec({ remoteWrite: { ...remoteWrite, address: '192.0.2.80' } })).toMatchObject({
    hostAliases: [{ ip: '192.0.2.80', hostnames: ['metrics.example.com'] }],
  });
  expect(prometheusSpec({ remoteWrite: { ...remoteWrite, url: 'https://x.example.com:8443/w', address: '192.0.2.80' } })).toMatchObject({
    hostAliases: [{ hostnames: ['x.example.com'] }],
  });
  expect(prometheusSpec({})).not.toHaveProperty('remoteWrite');
});

test('samples of other clusters are taken only where that is said', () => {
  expect(prometheusSpec({ receives: true })).toMatchObject({ enableRemoteWriteReceiver: true, tsdb: { outOfOrderTimeWindow: '2h' } });
  expect(prometheusSpec({})).not.toHaveProperty('enableRemoteWriteReceiver');
});

test.each<readonly [string, Partial<PrometheusStackProps['prometheus']>, string]>([
  ['a retention', { retention: 'forever' }, "stack prometheus retention: must be a duration, got 'forever'"],
  ['an interval', { scrapeInterval: '-1m' }, "stack prometheus scrapeInterval: must be a duration, got '-1m'"],
  [
    'a password in plain text',
    { remoteWrite: { url: 'http://metrics.example.com', user: { name: 'a', key: 'b' }, password: { name: 'a', key: 'c' } } },
    "stack prometheus remoteWrite: url must begin with 'https://', got 'http://metrics.example.com'; a password would be sent in plain text",
  ],
])('%s that would not do is refused', (_, more, message) => {
  expect(() => prometheusSpec(more)).toThrow(message);
});

test('Alertmanager keeps its silences, and is given the Secrets that its receivers read', () => {
  const receivers = { chat: { kind: 'slack', channel: '#a', address: { name: 'slack', key: 'address' } } } as const;
  const { values } = releaseOf({
    ...smallest,
    alertmanager: { alerting: { receivers, default: 'chat' }, claim: { ...claim, size: '2Gi' } },
  });
  expect(values['alertmanager']).toMatchObject({
    config: { route: { receiver: 'chat' }, receivers: [{ name: 'null' }, { name: 'chat' }] },
    alertmanagerSpec: { secrets: ['slack'], storage: { volumeClaimTemplate: { spec: { resources: { requests: { storage: '2Gi' } } } } } },
  });
  expect(releaseOf(smallest).values['alertmanager']).not.toHaveProperty('alertmanagerSpec.secrets');
});

test('the password of Grafana is in a Secret, whatever it is called', () => {
  expect(releaseOf(smallest).values['grafana']).toMatchObject({
    admin: { existingSecret: 'grafana', userKey: 'admin-user', passwordKey: 'admin-password' },
  });
  const grafana = { admin: { secret: 'people', userKey: 'name', passwordKey: 'word' }, host: 'grafana.example.com' };
  expect(releaseOf({ ...smallest, grafana }).values['grafana']).toMatchObject({
    admin: { existingSecret: 'people', userKey: 'name', passwordKey: 'word' },
    'grafana.ini': { server: { root_url: 'https://grafana.example.com' } },
  });
  expect(JSON.stringify(releaseOf({ ...smallest, grafana }).values)).not.toContain('adminPassword');
});

test('[KW-24] [KW-49] every program of the stack asks for CPU and memory, and may use only so much', () => {
  const { values } = releaseOf(smallest);
  const places = [
    'prometheus.prometheusSpec',
    'alertmanager.alertmanagerSpec',
    'grafana',
    'grafana.sidecar',
    'prometheusOperator',
    'prometheusOperator.prometheusConfigReloader',
    'kube-state-metrics',
    'prometheus-node-exporter',
  ];
  for (const place of places) {
    for (const amount of ['requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'])
      expect(values).toHaveProperty(`${place}.resources.${amount}`, expect.stringMatching(/^[0-9]+(m|Mi|Gi)?$/));
  }
});

test('alerts that ours replace are off in the chart', () => {
  expect(releaseOf(smallest).values).toHaveProperty(
    'defaultRules.disabled',
    expect.objectContaining({ KubePodCrashLooping: true, KubeNodeNotReady: true }),
  );
  // Alertmanager is told to heed InfoInhibitor, which is one of the chart's general alerts
  expect(releaseOf(smallest).values).not.toHaveProperty('defaultRules.rules.general');
  expect(releaseOf(smallest).values).toHaveProperty('defaultRules.disabled', expect.objectContaining({ TargetDown: true, Watchdog: true }));
});
