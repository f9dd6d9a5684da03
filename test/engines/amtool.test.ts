import { type Alerting, alertmanagerConfig } from '@kube-world/constructs';
import { stringify } from 'yaml';

import { recordProof } from '../proof/record';
import { describeWith, type Outcome, run, titleOf } from '../tools';

const alerting = {
  receivers: {
    family: {
      kind: 'email',
      to: 'family@example.com',
      from: 'alerts@example.com',
      server: 'mail.example.com:587',
      login: { user: 'alerts', password: { name: 'mail', key: 'password' } },
    },
    operators: { kind: 'slack', channel: '#alerts', address: { name: 'slack', key: 'address' } },
    heartbeat: { kind: 'webhook', url: 'https://watch.example.com/ping', token: { name: 'watch', key: 'token' }, sendResolved: false },
  },
  default: 'operators',
  routes: [
    { to: 'family', severity: 'critical', labels: { namespace: 'home-assistant' } },
    { to: 'family', labels: { note: 'quoted "twice" and \\ once' } },
  ],
  watchdog: 'heartbeat',
  repeatInterval: '1d',
} as const satisfies Alerting<'family' | 'operators' | 'heartbeat'>;

const file = (of: Alerting): Readonly<Record<string, string>> => ({ 'alertmanager.yaml': stringify(alertmanagerConfig(of, 'test')) });
const routedTo = (labels: readonly string[], of: Alerting = alerting): Outcome =>
  run('amtool', ['config', 'routes', 'test', '--config.file=alertmanager.yaml', ...labels], file(of));

describeWith('amtool', () => {
  const began = Date.now();
  const figures = { configurations: 0, routes: 0, findings: 0 };

  test.each<readonly [string, Alerting]>([
    ['every kind of receiver', alerting],
    ['no receiver at all', { receivers: {} }],
  ])('a configuration with %s is accepted', (_, of) => {
    const outcome = run('amtool', ['check-config', 'alertmanager.yaml'], file(of));
    figures.configurations += 1;
    if (!outcome.ok) figures.findings += 1;
    expect(outcome).toMatchObject({
      ok: true,
      output: expect.stringContaining('SUCCESS'),
    });
  });

  test.each([
    ['what no route takes', ['alertname=DiskFilling', 'severity=warning'], 'operators'],
    ['what a route takes', ['alertname=HomeAssistantDown', 'severity=critical', 'namespace=home-assistant'], 'family'],
    ['what a route takes in part', ['alertname=PodCrashLooping', 'severity=warning', 'namespace=home-assistant'], 'operators'],
    ['a label with quotes in it', ['alertname=A', 'note="quoted \\"twice\\" and \\\\ once"'], 'family'],
    ['the watchdog', ['alertname=Watchdog', 'severity=info'], 'heartbeat'],
    ['what only inhibits', ['alertname=InfoInhibitor', 'severity=none'], 'null'],
  ])('%s goes where it was said', (_, labels, receiver) => {
    expectRoute(routedTo(labels), receiver);
  });

  test('without receivers nobody is told', () => {
    expectRoute(routedTo(['alertname=NodeDown', 'severity=critical'], { receivers: {} }), 'null');
  });

  test('a configuration that Alertmanager would refuse is refused', () => {
    const broken = stringify({ ...alertmanagerConfig(alerting, 'test'), route: { receiver: 'nobody-knows' } });
    expect(run('amtool', ['check-config', 'alertmanager.yaml'], { 'alertmanager.yaml': broken })).toMatchObject({
      ok: false,
      output: expect.stringContaining('nobody-knows'),
    });
  });

  test('what was seen is kept', () => {
    expect(figures).toStrictEqual({ configurations: 2, routes: 7, findings: 0 });
    recordProof({ section: 'analysers', cluster: 'fleet', engine: titleOf('amtool'), figures, seconds: (Date.now() - began) / 1000 });
  });

  function expectRoute(outcome: Outcome, receiver: string): void {
    const wanted = { ok: true, output: `${receiver}\n` };
    figures.routes += 1;
    if (!outcome.ok || outcome.output !== wanted.output) figures.findings += 1;
    expect(outcome).toStrictEqual(wanted);
  }
});
