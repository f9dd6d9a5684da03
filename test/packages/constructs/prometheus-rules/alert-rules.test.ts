import { type Alert, alertRule, AlertRules, backupAlerts, certificateAlerts, homeAlerts } from '@kube-world/constructs';
import { gt, n, vector } from '@grafana/promql-builder';

import { refusals } from '../../delivery/built-units';
import { objectsOf } from '../objects-of';

const alert: Required<Alert> = {
  name: 'QueueLong',
  expr: gt(vector('queue_length').label('queue', 'a "b"'), n(10)),
  for: '90m',
  severity: 'warning',
  summary: 'queue {{ $labels.queue }} is long',
  runbook: 'look at its consumers',
};
const group = { name: 'queues', alerts: [alert] };

test('an alert says what is wrong, how bad that is, and what to look at', () => {
  expect(alertRule(alert, 'test')).toStrictEqual({
    alert: 'QueueLong',
    expr: '(queue_length{queue="a \\"b\\""}) > (10)',
    for: '1h30m',
    labels: { severity: 'warning' },
    annotations: { summary: 'queue {{ $labels.queue }} is long', runbook: 'look at its consumers' },
  });
});

test('an alert without a time fires at once', () => {
  const { for: _, ...atOnce } = alert;
  expect(alertRule(atOnce, 'test')).not.toHaveProperty('for');
});

test.each([
  ['a name of two words', { ...alert, name: 'Queue long' }, "test: an alert's name must be one word as in 'NodeDown', got 'Queue long'"],
  [
    'a time that cannot be read',
    { ...alert, for: 'long' },
    "test QueueLong for: must be a duration, got 'long'; write it as '30s', '1h30m' or '15d'",
  ],
])('%s is refused', (_, broken, message) => {
  expect(() => alertRule(broken, 'test')).toThrow(message);
});

test('each group is a PrometheusRule of its name, which its CRD accepts', () => {
  const objects = objectsOf(
    (scope) => new AlertRules(scope, 'alerts', { groups: [group, { name: 'others', alerts: [{ ...alert, name: 'Other' }] }] }),
  );
  expect(objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`)).toStrictEqual(['PrometheusRule/queues', 'PrometheusRule/others']);
  expect(objects[0]?.spec).toStrictEqual({ groups: [{ name: 'queues', rules: [alertRule(alert, 'test')] }] });
  expect(refusals(objects.map((manifest) => ({ manifest, at: 'test' })))).toStrictEqual([]);
});

test('two alerts of one name are refused, in one group or in two', () => {
  const twice = [group, { name: 'others', alerts: [alert] }];
  expect(() => objectsOf((scope) => new AlertRules(scope, 'alerts', { groups: twice }))).toThrow(
    "test/alerts/others: two alerts are called 'QueueLong'; rename one",
  );
});

const exprsOf = (alerts: readonly Alert[]): string => alerts.map(({ expr, summary }) => `${expr.toString()} ${summary}`).join('\n');

test.each([
  ['hours without a backup', exprsOf(backupAlerts({ hours: 50 }).alerts), ['> (180000)', 'for 50 hours']],
  ['days that a certificate has left', exprsOf(certificateAlerts({ daysLeft: 3 }).alerts), ['< (259200)']],
])('%s are a setting', (_, text, parts) => {
  for (const part of parts) expect(text).toContain(part);
});

test('only programs of the house that are given are watched', () => {
  const watched = { namespace: 'home', name: 'ha' };
  expect(homeAlerts({}).alerts).toStrictEqual([]);
  expect(homeAlerts({ mqttBroker: watched }).alerts.map(({ name }) => name)).toStrictEqual(['MqttBrokerDown']);
  expect(exprsOf(homeAlerts({ homeAssistant: watched }).alerts)).toContain('{namespace="home",statefulset="ha"}');
});
