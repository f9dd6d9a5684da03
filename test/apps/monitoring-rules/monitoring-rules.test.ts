import type { App } from '@kube-world/model';
import { gt, n, vector } from '@grafana/promql-builder';

import { monitoringRules } from '../../../apps/monitoring-rules/monitoring-rules';
import { monitoring } from '../../../apps/monitoring/monitoring';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith } from '../../packages/constructs/test-clusters';
import { refusals } from '../../packages/delivery/built-units';

const cluster = clusterWith();
const watch = monitoring({ cluster });
const app = (name: string): App => ({
  name,
  namespace: { name: 'house', podSecurity: 'privileged' },
  layer: 'apps',
  build: () => undefined,
});

type Settings = Parameters<typeof monitoringRules>[0];
const objectsOf = (settings: Omit<Settings, 'monitoring'> = {}) =>
  buildApp(monitoringRules({ monitoring: watch, ...settings }), cluster).objects;
const alertsOf = (settings?: Omit<Settings, 'monitoring'>): Record<string, readonly string[]> =>
  Object.fromEntries(
    objectsOf(settings).map(({ metadata, spec }) => [
      metadata.name,
      (spec as { readonly groups: readonly { readonly rules: readonly { readonly alert: string }[] }[] }).groups.flatMap(({ rules }) =>
        rules.map(({ alert }) => alert),
      ),
    ]),
  );

test('every cluster has the alerts of nodes, pods, claims, certificates and backups', () => {
  expect(alertsOf()).toStrictEqual({
    general: ['Watchdog', 'TargetDown'],
    nodes: ['NodeDown', 'DiskFilling', 'DiskAlmostFull'],
    workloads: ['PodCrashLooping', 'VolumeAlmostFull'],
    certificates: ['CertificateExpiring', 'CertificateNotReady'],
    backups: ['BackupFailed', 'BackupMissing'],
  });
});

test('the programs of the house are watched where they are', () => {
  const home = { homeAssistant: app('home-assistant'), mqttBroker: app('mosquitto'), zigbee2mqtt: app('zigbee2mqtt') };
  expect(alertsOf({ home })['home']).toStrictEqual(['HomeAssistantDown', 'MqttBrokerDown', 'ZigbeeBridgeDown']);
  expect(JSON.stringify(objectsOf({ home }))).toContain('namespace=\\"house\\",statefulset=\\"mosquitto\\"');
  expect(alertsOf({ home: {} })).not.toHaveProperty('home');
});

test('alerts of your own are beside ours', () => {
  const alert = { name: 'QueueLong', expr: gt(vector('queue'), n(1)), severity: 'info', summary: 'long', runbook: 'wait' } as const;
  expect(alertsOf({ groups: [{ name: 'queues', alerts: [alert] }] })['queues']).toStrictEqual(['QueueLong']);
});

test('the CRD accepts them, and their kind says for whom they wait', () => {
  expect(refusals(objectsOf().map((manifest) => ({ manifest, at: 'test' })))).toStrictEqual([]);
  expect(monitoringRules({ monitoring: watch })).not.toHaveProperty('dependsOn');
});
