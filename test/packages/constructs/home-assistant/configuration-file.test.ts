import { ConfigurationTag, type HomeAssistantConfiguration } from '@kube-world/constructs';

import { configurationFile, tagsOf } from '../../../../packages/constructs/src/home-assistant/configuration-file';

const file = (configuration: HomeAssistantConfiguration, trustedProxies: readonly string[] = [], metrics = false) =>
  configurationFile(configuration, { trustedProxies, metrics }, 'pi/home-assistant');

test('nothing said is a fresh installation, whose files the user interface writes', () => {
  expect(file({})).toEqual({
    default_config: null,
    automation: ConfigurationTag.include('automations.yaml'),
    script: ConfigurationTag.include('scripts.yaml'),
    scene: ConfigurationTag.include('scenes.yaml'),
  });
});

test.each<[string, Parameters<typeof file>, object]>([
  [
    'trusted proxies come with the header that they set',
    [{}, ['10.42.0.0/16']],
    { http: { use_x_forwarded_for: true, trusted_proxies: ['10.42.0.0/16'] } },
  ],
  [
    'the web server keeps what is said of it beside the proxies',
    [{ http: { ip_ban_enabled: true, login_attempts_threshold: 5 } }, ['10.42.0.0/16']],
    { http: { ip_ban_enabled: true, login_attempts_threshold: 5, use_x_forwarded_for: true, trusted_proxies: ['10.42.0.0/16'] } },
  ],
  [
    'a database is named by a secret',
    [{ recorder: { db_url: ConfigurationTag.secret('db_url') } }],
    { recorder: { db_url: ConfigurationTag.secret('db_url') } },
  ],
  ['metrics switch themselves on', [{}, [], true], { prometheus: {} }],
  ['metrics keep what is said of them', [{ prometheus: { namespace: 'house' } }, [], true], { prometheus: { namespace: 'house' } }],
  ['integrations stand beside the typed ones', [{ integrations: { sun: null } }], { sun: null }],
  [
    'a file of one’s own takes the place of the user interface’s',
    [{ automation: ConfigurationTag.includeFolder('merge_list', 'automations') }],
    { automation: ConfigurationTag.includeFolder('merge_list', 'automations') },
  ],
])('%s', (_, given, expected) => {
  expect(file(...given)).toMatchObject(expected);
});

test('the integrations of a fresh installation can be left out', () => {
  expect(file({ default_config: false })).not.toHaveProperty('default_config');
});

test('without proxies no header is believed', () => {
  expect(file({ http: { ip_ban_enabled: true } })['http']).toEqual({ ip_ban_enabled: true });
});

test.each<[string, HomeAssistantConfiguration, string]>([
  ['an integration that has a type', { integrations: { http: { server_port: 80 } } }, "configuration.integrations holds 'http'"],
  [
    'a password',
    { integrations: { smtp: [{ name: 'mail', password: 'x' }] } },
    'configuration.smtp.0.password holds a secret in plain text',
  ],
  ['a token by another name', { integrations: { telegram_bot: { api_key: 'x' } } }, 'configuration.telegram_bot.api_key holds a secret'],
  [
    'a login in a URL',
    { integrations: { camera: { stream: 'rtsp://me:x@192.0.2.9/live' } } },
    'configuration.camera.stream holds a secret',
  ],
])('%s is refused', (_, configuration, message) => {
  expect(() => file(configuration)).toThrow(`pi/home-assistant: ${message}`);
});

test.each<[string, HomeAssistantConfiguration]>([
  ['a password that is a tag', { integrations: { smtp: { password: ConfigurationTag.secret('smtp_password') } } }],
  ['a URL without a login', { integrations: { camera: { stream: 'rtsp://192.0.2.9/live' } } }],
  ['a flag called token', { integrations: { api: { token: false } } }],
  ['a time with a colon', { integrations: { alarm: { at: '12:30@home' } } }],
])('%s is let through', (_, configuration) => {
  expect(() => file(configuration)).not.toThrow();
});

test('tags are found wherever they stand', () => {
  const tag = ConfigurationTag.secret('a');
  expect(tagsOf({ list: [{ deep: tag }], plain: 'x', none: null })).toEqual([tag]);
});

test('what would put a secret into Git does not compile', () => {
  // @ts-expect-error the address of a database holds its password
  const recorder: HomeAssistantConfiguration = { recorder: { db_url: 'postgresql://user:password@db/history' } };
  // @ts-expect-error proxies are trusted through the construct's own prop
  const http: HomeAssistantConfiguration = { http: { trusted_proxies: ['0.0.0.0/0'] } };
  // @ts-expect-error a word that Home Assistant does not have
  const misspelt: HomeAssistantConfiguration = { recoder: {} };
  expect([recorder, http, misspelt]).toHaveLength(3);
});
