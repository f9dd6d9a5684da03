import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Zigbee2Mqtt, type Zigbee2MqttProps } from '@kube-world/constructs';
import { ImageRef } from '@kube-world/model';
import { parse } from 'yaml';

import { configurationVariables } from '../../../../packages/constructs/src/zigbee2mqtt/configuration';
import { type BuiltObject, objectsOf, only } from '../objects-of';
import { clusterWith } from '../test-clusters';
import { propsWithoutEffect } from '../workload/every-prop';

const smallest: Zigbee2MqttProps = {
  mqtt: { host: 'mosquitto.home-assistant.svc', port: 1883, listener: 'mqtt', tls: false, passwords: true },
  radio: { name: 'zigbee', node: 'pi-1', path: '/dev/serial/by-id/usb-stick' },
  adapter: 'ember',
  data: { storageClassName: 'local-path', size: '1Gi', accessModes: ['ReadWriteOnce'] },
  resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { cpu: '500m', memory: '512Mi' } },
};
const build = (change: Partial<Zigbee2MqttProps> = {}) =>
  objectsOf((scope) => new Zigbee2Mqtt(scope, 'zigbee2mqtt', { ...smallest, ...change }));
type Variable = { readonly name: string; readonly value?: string };
const podOf = (objects: readonly BuiltObject[]) =>
  (
    only(objects, 'StatefulSet').spec as {
      template: {
        spec: Record<string, unknown> & {
          containers: [{ env: Variable[] } & Record<string, unknown>];
          initContainers: [{ command: string[] }];
        };
      };
    }
  ).template.spec;
const variablesOf = (objects: readonly BuiltObject[]) =>
  Object.fromEntries(podOf(objects).containers[0].env.map(({ name, value }) => [name, value]));

test('[KW-37] it runs on the node of its radio, by the radio’s stable path', () => {
  const objects = build();
  const pod = podOf(objects);
  expect(pod['nodeSelector']).toEqual({ 'kubernetes.io/hostname': 'pi-1' });
  expect(pod['volumes']).toContainEqual({ name: 'device-zigbee', hostPath: { path: '/dev/serial/by-id/usb-stick', type: 'CharDevice' } });
  expect(variablesOf(objects)).toMatchObject({ ZIGBEE2MQTT_CONFIG_SERIAL_PORT: '/dev/zigbee', ZIGBEE2MQTT_CONFIG_SERIAL_ADAPTER: 'ember' });
});

test('[KW-25] the same construct takes a radio in the network, without device or privilege', () => {
  const objects = build({ radio: { kind: 'network', address: '192.0.2.7', port: 6638 } });
  const pod = podOf(objects);
  expect(variablesOf(objects)).toMatchObject({
    ZIGBEE2MQTT_CONFIG_SERIAL_PORT: 'tcp://192.0.2.7:6638',
    ZIGBEE2MQTT_CONFIG_SERIAL_ADAPTER: 'ember',
  });
  expect(pod).not.toHaveProperty('nodeSelector');
  expect(JSON.stringify(pod)).not.toMatch(/hostPath|"privileged"/);
  expect(only(objects, 'StatefulSet').spec).toMatchObject({ replicas: 1 });
});

test('[KW-25] and without any radio everything is there but the pod', () => {
  const objects = build({ radio: { kind: 'none' } });
  expect(only(objects, 'StatefulSet').spec).toMatchObject({ replicas: 0 });
  expect(variablesOf(objects)).not.toHaveProperty('ZIGBEE2MQTT_CONFIG_SERIAL_PORT');
  expect(objects.map(({ kind }) => kind)).toEqual(build().map(({ kind }) => kind));
});

test('credentials are named, for the broker and for the user interface', () => {
  const secret = (key: string) => ({ name: 'zigbee2mqtt', key });
  const { env } = podOf(build({ credentials: { user: secret('user'), password: secret('password') }, frontendToken: secret('token') }))
    .containers[0];
  const named = (name: string, key: string) => ({
    name: `ZIGBEE2MQTT_CONFIG_${name}`,
    valueFrom: { secretKeyRef: { name: 'zigbee2mqtt', key } },
  });
  expect(env).toEqual(
    expect.arrayContaining([named('MQTT_USER', 'user'), named('MQTT_PASSWORD', 'password'), named('FRONTEND_AUTH_TOKEN', 'token')]),
  );
});

test('it runs as an ordinary user on a read-only file system, also where a device makes it privileged', () => {
  const pod = podOf(build());
  expect(pod['securityContext']).toMatchObject({ runAsNonRoot: true, runAsUser: 11000, supplementalGroups: [20] });
  expect(pod.containers[0]).toMatchObject({ securityContext: { privileged: true, readOnlyRootFilesystem: true } });
});

test('a first start generates the keys of the network, and no later one is told to', () => {
  const objects = build();
  const seed = parse((only(objects, 'ConfigMap')['data'] as Record<string, string>)['configuration.yaml'] ?? '') as unknown;
  expect(seed).toEqual({
    version: 5,
    mqtt: { server: 'mqtt://mosquitto.home-assistant.svc:1883' },
    advanced: { network_key: 'GENERATE', pan_id: 'GENERATE', ext_pan_id: 'GENERATE' },
  });
  expect(Object.values(variablesOf(objects))).not.toContain('GENERATE');
});

test('the first start’s file never replaces one that the program wrote', () => {
  const [shell = '', flags = '', script = ''] = podOf(build()).initContainers[0].command;
  const folder = mkdtempSync(join(tmpdir(), 'zigbee2mqtt-'));
  const file = join(folder, 'app', 'data', 'configuration.yaml');
  const run = () => execFileSync(shell, [flags, script.replaceAll(/(?<= )\/(?=app|seed)/g, `${folder}/`)]);
  try {
    for (const name of ['app/data', 'seed']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'seed', 'configuration.yaml'), 'version: 5\n');
    run();
    expect(readFileSync(file, 'utf8')).toBe('version: 5\n');
    writeFileSync(file, 'devices: {}\n');
    run();
    expect(readFileSync(file, 'utf8')).toBe('devices: {}\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what Git decides becomes variables, lists as JSON', () => {
  expect(
    configurationVariables({
      homeassistant: { enabled: true },
      availability: { enabled: true, active: { timeout: 10 } },
      advanced: { channel: 15, log_output: ['console', 'file'], last_seen: 'ISO_8601' },
    }),
  ).toEqual({
    ZIGBEE2MQTT_CONFIG_HOMEASSISTANT_ENABLED: 'true',
    ZIGBEE2MQTT_CONFIG_AVAILABILITY_ENABLED: 'true',
    ZIGBEE2MQTT_CONFIG_AVAILABILITY_ACTIVE_TIMEOUT: '10',
    ZIGBEE2MQTT_CONFIG_ADVANCED_CHANNEL: '15',
    ZIGBEE2MQTT_CONFIG_ADVANCED_LOG_OUTPUT: '["console","file"]',
    ZIGBEE2MQTT_CONFIG_ADVANCED_LAST_SEEN: 'ISO_8601',
  });
});

test('its log goes to the console unless something else is said', () => {
  expect(variablesOf(build({ configuration: { advanced: { channel: 20 } } }))).toMatchObject({
    ZIGBEE2MQTT_CONFIG_ADVANCED_LOG_OUTPUT: '["console"]',
  });
  expect(variablesOf(build({ configuration: { advanced: { log_output: ['file'] } } }))).toMatchObject({
    ZIGBEE2MQTT_CONFIG_ADVANCED_LOG_OUTPUT: '["file"]',
  });
});

test('the user interface is probed below the path that it is served at', () => {
  expect(podOf(build({ configuration: { frontend: { base_url: '/zigbee' } } })).containers[0]).toMatchObject({
    readinessProbe: { httpGet: { path: '/zigbee', port: 'http' } },
  });
});

test('every prop of Zigbee2MQTT reaches the YAML', () => {
  const cluster = clusterWith();
  const credentials = (name: string) => ({ user: { name, key: 'user' }, password: { name, key: 'password' } });
  const given: Required<Zigbee2MqttProps> = {
    ...smallest,
    image: ImageRef.parse('registry.example.com/zigbee2mqtt:1'),
    credentials: credentials('a'),
    frontendToken: { name: 'a', key: 'token' },
    configuration: {},
    deviceAccess: { kind: 'privileged' },
    placement: { nodeSelector: {} },
    priorityClassName: 'standard',
    route: { cluster, host: 'zigbee.example.com' },
  };
  const other: Required<Zigbee2MqttProps> = {
    mqtt: { ...smallest.mqtt, tls: true },
    radio: { kind: 'none' },
    adapter: 'zstack',
    data: { ...smallest.data, size: '2Gi' },
    resources: { ...smallest.resources, requests: { cpu: '1', memory: '128Mi' } },
    image: ImageRef.parse('registry.example.com/zigbee2mqtt:2'),
    credentials: credentials('b'),
    frontendToken: { name: 'b', key: 'token' },
    configuration: { ota: { disable_automatic_update_check: true } },
    deviceAccess: { kind: 'device-plugin', resource: 'squat.ai/zigbee' },
    placement: { nodeSelector: { 'workload-type': 'iot' } },
    priorityClassName: 'iot-realtime',
    route: { cluster, host: 'z.example.com' },
  };
  expect(propsWithoutEffect<Zigbee2MqttProps>((props) => build(props), given, other)).toEqual([]);
});

test('what the program would refuse does not compile', () => {
  // @ts-expect-error Zigbee has no such channel
  const channel: Zigbee2MqttProps = { ...smallest, configuration: { advanced: { channel: 27 } } };
  // @ts-expect-error keys of the network are no business of Git's
  const key: Zigbee2MqttProps = { ...smallest, configuration: { advanced: { network_key: 'GENERATE' } } };
  // @ts-expect-error a radio in the network has a port
  const radio: Zigbee2MqttProps = { ...smallest, radio: { kind: 'network', address: '192.0.2.7' } };
  expect([channel, key, radio]).toHaveLength(3);
});
