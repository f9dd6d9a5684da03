import { homeAssistant, type HomeAssistantSettings } from '../../../apps/home-assistant/home-assistant';
import { mosquitto } from '../../../apps/mosquitto/mosquitto';
import { zwaveJsUi } from '../../../apps/zwave-js-ui/zwave-js-ui';
import { only } from '../../packages/constructs/objects-of';
import { objectsIn, pi, podsIn } from './house';

const mqtt = mosquitto();
const zwave = zwaveJsUi({ radio: { kind: 'none' } });
const build = (settings: HomeAssistantSettings) => objectsIn([homeAssistant(settings)], pi);

test('what it holds it waits for, and is let through to', () => {
  const app = homeAssistant({ mqtt, zwave });
  expect(app.traffic?.talksTo).toEqual([
    { app: mqtt, port: 'mqtt' },
    { app: zwave, port: 'websocket' },
  ]);
});

test.each<[string, HomeAssistantSettings, unknown]>([
  ['nobody', {}, []],
  ['the ingress where it has a host', { host: 'home.example.com' }, [{ kind: 'ingress', ports: [{ port: 8123 }] }]],
  [
    'Prometheus where it has metrics',
    { metrics: { token: { name: 'a', key: 'b' } } },
    [
      {
        kind: 'namespace',
        pods: { namespace: 'monitoring', labels: { 'app.kubernetes.io/name': 'prometheus' } },
        ports: [{ port: 8123 }],
      },
    ],
  ],
  [
    'those who scrape where they are named',
    { metrics: { token: { name: 'a', key: 'b' }, from: { namespace: 'agents', labels: { app: 'alloy' } } } },
    [{ kind: 'namespace', pods: { namespace: 'agents', labels: { app: 'alloy' } }, ports: [{ port: 8123 }] }],
  ],
])('it is called by %s', (_, settings, ingress) => {
  expect(homeAssistant(settings).traffic?.ingress).toEqual(ingress);
});

test('its metrics are read with a token that is found by name', () => {
  const token = { name: 'house', key: 'token' };
  expect(homeAssistant({ metrics: { token } }).metrics).toEqual({
    kind: 'service',
    labels: { 'app.kubernetes.io/name': 'home-assistant', 'app.kubernetes.io/instance': 'home-assistant' },
    port: 'http',
    path: '/api/prometheus',
    interval: '60s',
    token,
  });
  expect(homeAssistant({ metrics: { token, interval: '5m' } }).metrics).toMatchObject({ interval: '5m' });
  expect(homeAssistant({}).metrics).toBeUndefined();
});

test('metrics are in its configuration where they are read, and nothing else tells of them', () => {
  const objects = build({ metrics: { token: { name: 'house', key: 'token' } } });
  expect(JSON.stringify(only(objects, 'ConfigMap')['data'])).toContain('prometheus: {}');
  expect(JSON.stringify(only(build({}), 'ConfigMap')['data'])).not.toContain('prometheus');
  expect(objects.map(({ kind }) => kind)).toEqual(build({}).map(({ kind }) => kind));
});

test('it talks to the internet, and to the house where its network is named', () => {
  const internet = { kind: 'internet', ports: [{ port: 80 }, { port: 443 }] };
  expect(homeAssistant({}).traffic?.egress).toEqual([internet]);
  expect(homeAssistant({ lan: '192.168.1.0/24' }).traffic?.egress).toEqual([internet, { kind: 'network', cidr: '192.168.1.0/24' }]);
});

test('proxies of the pod network are believed', () => {
  expect(JSON.stringify(only(build({}), 'ConfigMap')['data'])).toContain('10.42.0.0/16');
});

test('it asks for storage by purpose, of the sizes given', () => {
  const claims = build({ size: '8Gi', backup: { schedule: { kind: 'daily', at: '03:15' }, keep: 2, size: '20Gi' } }).filter(
    ({ kind }) => kind === 'PersistentVolumeClaim',
  );
  expect(claims).toMatchObject([
    { metadata: { name: 'home-assistant-config' }, spec: { storageClassName: 'config', resources: { requests: { storage: '8Gi' } } } },
    { metadata: { name: 'home-assistant-backup' }, spec: { storageClassName: 'backup', resources: { requests: { storage: '20Gi' } } } },
  ]);
});

test('radios of its own bring it to their node', () => {
  const pod = podsIn(build({ devices: [pi.device('zigbee')] })).get('StatefulSet/home-assistant');
  expect(pod?.nodeSelector).toEqual({
    hardware: 'raspberry-pi-5',
    'topology.kubernetes.io/zone': 'edge',
    'workload-type': 'iot',
    'kubernetes.io/hostname': 'pi-1',
  });
});

test('what is passed through goes before what the app would choose', () => {
  const pod = podsIn(
    build({
      placement: { nodeSelector: { hardware: 'server' } },
      priorityClassName: 'standard',
      resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '4', memory: '4Gi' } },
    }),
  ).get('StatefulSet/home-assistant');
  expect(pod).toMatchObject({ nodeSelector: { hardware: 'server' }, priorityClassName: 'standard' });
  expect(pod?.containers[0]?.resources.limits).toMatchObject({ cpu: '4', memory: '4Gi' });
});

test('its route takes an issuer and middlewares of its own', () => {
  const objects = build({
    host: 'home.example.com',
    route: { issuer: 'letsencrypt', middlewares: [{ name: 'login', namespace: 'auth' }] },
  });
  expect(only(objects, 'Certificate').spec).toMatchObject({ issuerRef: { name: 'letsencrypt' } });
  expect(only(objects, 'IngressRoute').spec).toMatchObject({ routes: [{ middlewares: [{ name: 'login', namespace: 'auth' }] }] });
});

test('a broker is an app that has an endpoint', () => {
  // @ts-expect-error Home Assistant is no broker
  const settings: HomeAssistantSettings = { mqtt: homeAssistant({}) };
  expect(settings).toBeDefined();
});
