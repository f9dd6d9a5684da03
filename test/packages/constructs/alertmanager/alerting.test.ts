import { type Alerting, alertingEgress, alertmanagerConfig } from '@kube-world/constructs';

import { alertingSecrets } from '../../../../packages/constructs/src/alertmanager/alerting';

const mail = {
  kind: 'email',
  to: 'family@example.com',
  from: 'alerts@example.com',
  server: 'mail.example.com:587',
  login: { user: 'alerts', password: { name: 'mail', key: 'password' } },
} as const;
const slack = { kind: 'slack', channel: '#alerts', address: { name: 'slack', key: 'address' } } as const;
const hook = {
  kind: 'webhook',
  url: 'https://watch.example.com/ping',
  token: { name: 'watch', key: 'token' },
  sendResolved: false,
} as const;

const receiversOf = (receivers: Alerting['receivers']): readonly object[] => alertmanagerConfig({ receivers }, 'test').receivers;

test.each<readonly [string, Alerting['receivers'][string], object]>([
  [
    'a mail',
    mail,
    {
      email_configs: [
        {
          to: 'family@example.com',
          from: 'alerts@example.com',
          smarthost: 'mail.example.com:587',
          auth_username: 'alerts',
          auth_password_file: '/etc/alertmanager/secrets/mail/password',
          send_resolved: true,
        },
      ],
    },
  ],
  [
    'a mail without a login',
    { kind: 'email', to: 'a@example.com', from: 'b@example.com', server: 'mail:25' },
    { email_configs: [{ to: 'a@example.com', from: 'b@example.com', smarthost: 'mail:25', send_resolved: true }] },
  ],
  [
    'a channel',
    slack,
    { slack_configs: [{ channel: '#alerts', api_url_file: '/etc/alertmanager/secrets/slack/address', send_resolved: true }] },
  ],
  [
    'a webhook',
    hook,
    {
      webhook_configs: [
        {
          url: 'https://watch.example.com/ping',
          http_config: { authorization: { type: 'Bearer', credentials_file: '/etc/alertmanager/secrets/watch/token' } },
          send_resolved: false,
        },
      ],
    },
  ],
  [
    'a webhook without a token',
    { kind: 'webhook', url: 'http://bot.example.com' },
    { webhook_configs: [{ url: 'http://bot.example.com', send_resolved: true }] },
  ],
])('%s is told, and what is secret is read from a file', (_, receiver, config) => {
  expect(receiversOf({ one: receiver })).toStrictEqual([{ name: 'null' }, { name: 'one', ...config }]);
});

test('routes are tried in order, behind those of alerting itself', () => {
  const alerting = {
    receivers: { mail, slack, hook },
    default: 'slack',
    routes: [{ to: 'mail', severity: 'critical', labels: { namespace: 'home-assistant' } }, { to: 'hook' }],
    watchdog: 'hook',
    repeatInterval: '36h',
  } as const satisfies Alerting<'mail' | 'slack' | 'hook'>;
  expect(alertmanagerConfig(alerting, 'test').route).toStrictEqual({
    receiver: 'slack',
    group_by: ['alertname', 'cluster', 'namespace'],
    group_wait: '30s',
    group_interval: '5m',
    repeat_interval: '1d12h',
    routes: [
      { receiver: 'hook', matchers: ['alertname="Watchdog"'], group_wait: '0s', group_interval: '1m', repeat_interval: '5m' },
      { receiver: 'null', matchers: ['alertname="InfoInhibitor"'] },
      { receiver: 'mail', matchers: ['severity="critical"', 'namespace="home-assistant"'] },
      { receiver: 'hook', matchers: [] },
    ],
  });
});

test('without receivers nobody is told', () => {
  const { route, receivers } = alertmanagerConfig({ receivers: {} }, 'test');
  expect(receivers).toStrictEqual([{ name: 'null' }]);
  expect([route.receiver, ...route.routes.map(({ receiver }) => receiver)]).toStrictEqual(['null', 'null', 'null']);
});

test('receivers are sorted by name', () => {
  expect(receiversOf({ zoo: slack, ape: slack })).toMatchObject([{ name: 'null' }, { name: 'ape' }, { name: 'zoo' }]);
});

test.each<readonly [string, Alerting, string]>([
  [
    'the name of the receiver that hears nothing',
    { receivers: { null: slack } },
    "test receivers: receiver 'null' is the one that hears nothing; name yours otherwise",
  ],
  [
    'a time',
    { receivers: {}, repeatInterval: 'daily' },
    "test repeatInterval: must be a duration, got 'daily'; write it as '30s', '1h30m' or '15d'",
  ],
  [
    'a label',
    { receivers: { slack }, routes: [{ to: 'slack', labels: { 'app.kubernetes.io/name': 'a' } }] },
    "test routes.0: label must begin with a letter and hold letters, digits and '_', got 'app.kubernetes.io/name'",
  ],
])('%s that Alertmanager would refuse is refused', (_, alerting, message) => {
  expect(() => alertmanagerConfig(alerting, 'test')).toThrow(message);
});

test('a receiver that there is not does not compile', () => {
  const typed = <Name extends string>(alerting: Alerting<Name>): Alerting<Name> => alerting;
  // @ts-expect-error 'pager' is not a receiver
  const unknown = typed({ receivers: { slack }, default: 'pager' });
  // @ts-expect-error nor is it in a route
  const routed = typed({ receivers: { slack }, routes: [{ to: 'pager' }] });
  expect([unknown.default, routed.routes?.[0]?.to]).toStrictEqual(['pager', 'pager']);
});

test('the Secrets of receivers are mounted once each', () => {
  const sameSecret = { ...slack, address: { name: 'mail', key: 'slack' } } as const;
  expect(alertingSecrets({ receivers: { hook, mail, sameSecret } })).toStrictEqual(['mail', 'watch']);
  expect(alertingSecrets({ receivers: {} })).toStrictEqual([]);
});

test('alerts leave the cluster at the ports of their receivers', () => {
  const plain = { kind: 'webhook', url: 'http://bot.example.com:8080/x' } as const;
  const http = { kind: 'webhook', url: 'http://bot.example.com' } as const;
  expect(alertingEgress({ receivers: { slack, hook, mail, plain, http } })).toStrictEqual([
    { kind: 'internet', ports: [{ port: 80 }, { port: 443 }, { port: 587 }, { port: 8080 }] },
  ]);
  expect(alertingEgress({ receivers: {} })).toStrictEqual([]);
});

test.each([
  [
    'a mail server without a port',
    { ...mail, server: 'mail.example.com' },
    "receivers.a: server must be a name and a port, got 'mail.example.com'; write it as 'mail.example.com:587'",
  ],
  [
    'an address of another kind',
    { kind: 'webhook', url: 'ftp://example.com' },
    "receivers.a: url must begin with 'https://' or 'http://' and a host, got 'ftp://example.com'; write it as 'https://hook.example.com/alerts'",
  ],
] as const)('%s is refused', (_, receiver, message) => {
  expect(() => alertingEgress({ receivers: { a: receiver } })).toThrow(message);
});

test('nothing keeps the watchdog back, whose silence calls somebody', () => {
  const { inhibit_rules: rules } = alertmanagerConfig({ receivers: {} }, 'test');
  // what such a rule holds back shares no name with its source, and the watchdog is of the least severity
  const across = rules.filter(
    (rule) => !(rule['equal'] as string[]).includes('alertname') && !(rule['equal'] as string[]).includes('node'),
  );
  expect(across).toHaveLength(1);
  for (const rule of across) expect(rule['target_matchers']).toContain('alertname!="Watchdog"');
});
