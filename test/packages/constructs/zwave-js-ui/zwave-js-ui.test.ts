import { ZwaveJsUi, type ZwaveJsUiProps } from '@kube-world/constructs';
import { ImageRef } from '@kube-world/model';

import { type BuiltObject, objectsOf, only, serviceIn } from '../objects-of';
import { clusterWith } from '../test-clusters';
import { propsWithoutEffect } from '../workload/every-prop';

const smallest: ZwaveJsUiProps = {
  radio: { name: 'zwave', node: 'pi-1', path: '/dev/serial/by-id/usb-stick' },
  store: { storageClassName: 'local-path', size: '1Gi', accessModes: ['ReadWriteOnce'] },
  sessionSecret: { name: 'zwave', key: 'session' },
  resources: { requests: { cpu: '50m', memory: '192Mi' }, limits: { cpu: '500m', memory: '512Mi' } },
};
const build = (change: Partial<ZwaveJsUiProps> = {}) =>
  objectsOf((scope) => new ZwaveJsUi(scope, 'zwave-js-ui', { ...smallest, ...change }));
const podOf = (objects: readonly BuiltObject[]) =>
  (
    only(objects, 'StatefulSet').spec as {
      template: { spec: Record<string, unknown> & { containers: [{ env: unknown[] } & Record<string, unknown>] } };
    }
  ).template.spec;
const settingsOf = (objects: readonly BuiltObject[]): unknown =>
  JSON.parse((only(objects, 'ConfigMap')['data'] as Record<string, string>)['settings.json'] ?? '');

test('[KW-37] it runs on the node of its radio, by the radio’s stable path', () => {
  const pod = podOf(build());
  expect(pod['nodeSelector']).toEqual({ 'kubernetes.io/hostname': 'pi-1' });
  expect(pod['volumes']).toContainEqual({ name: 'device-zwave', hostPath: { path: '/dev/serial/by-id/usb-stick', type: 'CharDevice' } });
  expect(pod.containers[0].env).toContainEqual({ name: 'ZWAVE_PORT', value: '/dev/zwave' });
});

test('it serves its user interface, and the network to Home Assistant', () => {
  const objects = build();
  expect(serviceIn(objects).spec).toMatchObject({
    ports: [
      { name: 'http', port: 8091 },
      { name: 'websocket', port: 3000 },
    ],
  });
  expect(settingsOf(objects)).toMatchObject({ serverEnabled: true, serverPort: 3000 });
  expect(podOf(objects).containers[0].env).toContainEqual({ name: 'ZWAVE_EXTERNAL_SETTINGS', value: '/etc/zwave-js-ui/settings.json' });
});

test('it is ready when its driver is, and lives as long as its user interface', () => {
  expect(podOf(build()).containers[0]).toMatchObject({
    readinessProbe: { httpGet: { path: '/health/zwave', port: 'http', httpHeaders: [{ name: 'Accept', value: 'text/plain' }] } },
    livenessProbe: { tcpSocket: { port: 'http' } },
  });
});

test.each([
  ['a radio in the network', { kind: 'network', address: '192.0.2.7', port: 6638 }, 'tcp://192.0.2.7:6638', '/health/zwave'],
  ['no radio', { kind: 'none' }, undefined, undefined],
] as const)('[KW-25] the same construct takes %s, without device or privilege', (_, radio, port, health) => {
  const objects = build({ radio });
  const pod = podOf(objects);
  const { env, readinessProbe } = pod.containers[0] as {
    env: { name: string; value?: string }[];
    readinessProbe: { httpGet?: { path: string } };
  };
  expect(env.find(({ name }) => name === 'ZWAVE_PORT')?.value).toBe(port);
  expect(readinessProbe.httpGet?.path).toBe(health);
  expect(pod).not.toHaveProperty('nodeSelector');
  expect(JSON.stringify(pod)).not.toMatch(/hostPath|"privileged"/);
  expect(only(objects, 'StatefulSet').spec).toMatchObject({ replicas: 1 });
});

test('secrets are named: sessions, the network’s keys, the first login', () => {
  const secret = (key: string) => ({ name: 'zwave', key });
  const { env } = podOf(
    build({
      networkKeys: { KEY_S0_Legacy: secret('s0'), KEY_LR_S2_AccessControl: secret('lr') },
      login: { user: secret('user'), password: secret('password') },
    }),
  ).containers[0];
  const named = (name: string, key: string) => ({ name, valueFrom: { secretKeyRef: { name: 'zwave', key } } });
  expect(env).toEqual(
    expect.arrayContaining([
      named('SESSION_SECRET', 'session'),
      named('KEY_S0_Legacy', 's0'),
      named('KEY_LR_S2_AccessControl', 'lr'),
      named('DEFAULT_USERNAME', 'user'),
      named('DEFAULT_PASSWORD', 'password'),
    ]),
  );
});

test('it runs as an ordinary user, whose group may open the radio', () => {
  expect(podOf(build())['securityContext']).toMatchObject({ runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000, supplementalGroups: [20] });
});

test('nothing is told to the makers unless that is asked for', () => {
  expect(settingsOf(build())).toMatchObject({ enableStatistics: false, logToFile: false });
  expect(settingsOf(build({ settings: { enableStatistics: true, rf: { region: 0 } } }))).toMatchObject({
    enableStatistics: true,
    rf: { region: 0 },
  });
});

test('every prop of Z-Wave JS UI reaches the YAML', () => {
  const cluster = clusterWith();
  const secret = (key: string) => ({ name: 'zwave', key });
  const given: Required<ZwaveJsUiProps> = {
    ...smallest,
    image: ImageRef.parse('registry.example.com/zwave-js-ui:1'),
    networkKeys: {},
    login: { user: secret('user'), password: secret('password') },
    settings: {},
    trustedProxies: [],
    deviceAccess: { kind: 'privileged' },
    placement: { nodeSelector: {} },
    priorityClassName: 'standard',
    route: { cluster, host: 'zwave.example.com' },
  };
  const other: Required<ZwaveJsUiProps> = {
    radio: { kind: 'none' },
    store: { ...smallest.store, size: '2Gi' },
    sessionSecret: secret('other'),
    resources: { ...smallest.resources, limits: { cpu: '1', memory: '512Mi' } },
    image: ImageRef.parse('registry.example.com/zwave-js-ui:2'),
    networkKeys: { KEY_S2_Authenticated: secret('s2') },
    login: { user: secret('name'), password: secret('password') },
    settings: { logLevel: 'debug' },
    trustedProxies: ['10.42.0.0/16'],
    deviceAccess: { kind: 'device-plugin', resource: 'squat.ai/zwave' },
    placement: { nodeSelector: { 'workload-type': 'iot' } },
    priorityClassName: 'iot-realtime',
    route: { cluster, host: 'z.example.com' },
  };
  expect(propsWithoutEffect<ZwaveJsUiProps>((props) => build(props), given, other)).toEqual([]);
});

test('a key of the network that is no reference does not compile', () => {
  // @ts-expect-error a Secret is named, its text is not given
  const key: ZwaveJsUiProps = { ...smallest, networkKeys: { KEY_S0_Legacy: '0011' } };
  // @ts-expect-error Z-Wave has no such key
  const name: ZwaveJsUiProps = { ...smallest, networkKeys: { KEY_S3: { name: 'zwave', key: 's3' } } };
  expect([key, name]).toHaveLength(2);
});
