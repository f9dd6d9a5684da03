import { Mosquitto, type MosquittoProps } from '@kube-world/constructs';
import { ImageRef } from '@kube-world/model';

import { mqttEndpoint, mqttUrl } from '../../../../packages/constructs/src/mosquitto/broker';
import { renderMosquitto } from '../../../../packages/constructs/src/mosquitto/configuration';
import { type BuiltObject, objectsOf, only, serviceIn } from '../objects-of';
import { propsWithoutEffect } from '../workload/every-prop';

const smallest: MosquittoProps = {
  authentication: { kind: 'passwords', file: { name: 'mosquitto', key: 'passwords' } },
  resources: { requests: { cpu: '20m', memory: '32Mi' }, limits: { cpu: '200m', memory: '128Mi' } },
};
const build = (change: Partial<MosquittoProps> = {}) => objectsOf((scope) => new Mosquitto(scope, 'mosquitto', { ...smallest, ...change }));
const filesOf = (objects: readonly BuiltObject[]) => only(objects, 'ConfigMap')['data'] as Readonly<Record<string, string>>;
const podOf = (objects: readonly BuiltObject[]) =>
  (only(objects, 'StatefulSet').spec as { template: { spec: Record<string, unknown> & { containers: [Record<string, unknown>] } } })
    .template.spec;
const claim = { storageClassName: 'local-path', size: '1Gi', accessModes: ['ReadWriteOnce'] } as const;

test('a broker asks for passwords, keeps nothing, and listens at 1883', () => {
  expect(filesOf(build())).toEqual({
    'mosquitto.conf': `log_dest stdout
allow_anonymous false
password_file /mosquitto/secrets/passwords
persistence false

listener 1883
`,
  });
});

test('passwords come from a Secret by name, and never into a file of ours', () => {
  const objects = build();
  expect(podOf(objects)['volumes']).toContainEqual({
    name: 'passwords',
    secret: { secretName: 'mosquitto', defaultMode: 0o440, items: [{ key: 'passwords', path: 'passwords' }] },
  });
  expect(objects.map(({ kind }) => kind)).not.toContain('Secret');
});

test('it runs as the image’s user, on a read-only file system, without capabilities', () => {
  const pod = podOf(build());
  expect(pod['securityContext']).toMatchObject({ runAsNonRoot: true, runAsUser: 11883, runAsGroup: 11883, fsGroup: 11883 });
  expect(pod.containers[0]).toMatchObject({ securityContext: { readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } } });
});

test('each listener has its port, its protocol, its certificate and its bound', () => {
  const objects = build({
    listeners: {
      mqtt: { port: 1883, maxConnections: 20 },
      web: { port: 9001, protocol: 'websockets' },
      secure: { port: 8883, tls: { secret: 'mosquitto-tls' } },
    },
  });
  expect(filesOf(objects)['mosquitto.conf']).toContain(`
listener 1883
max_connections 20

listener 9001
protocol websockets

listener 8883
certfile /mosquitto/tls/secure/tls.crt
keyfile /mosquitto/tls/secure/tls.key
`);
  expect(serviceIn(objects).spec).toMatchObject({
    ports: [
      { name: 'mqtt', port: 1883 },
      { name: 'web', port: 9001 },
      { name: 'secure', port: 8883 },
    ],
  });
  expect(podOf(objects).containers[0]['volumeMounts']).toContainEqual({
    name: 'tls-secure',
    mountPath: '/mosquitto/tls/secure',
    readOnly: true,
  });
});

test('anybody is let in only where that is said', () => {
  const objects = build({ authentication: { kind: 'anonymous' } });
  expect(filesOf(objects)['mosquitto.conf']).toContain('allow_anonymous true\n');
  expect(filesOf(objects)['mosquitto.conf']).not.toContain('password_file');
});

test('rules, bounds and persistence reach the configuration', () => {
  const objects = build({
    acl: { users: { a: [{ access: 'read', topic: '#' }] } },
    persistence: claim,
    limits: { max_queued_messages: 100, persistent_client_expiration: '14d' },
  });
  expect(filesOf(objects)['acl']).toBe('user a\ntopic read #\n');
  expect(filesOf(objects)['mosquitto.conf']).toContain(`acl_file /mosquitto/config/acl
persistence true
persistence_location /mosquitto/data/
max_queued_messages 100
persistent_client_expiration 14d
`);
  expect(only(objects, 'PersistentVolumeClaim')).toMatchObject({ metadata: { name: 'mosquitto-data' } });
  expect(podOf(objects).containers[0]['volumeMounts']).toContainEqual({ name: 'data', mountPath: '/mosquitto/data' });
});

test.each([
  ['none', {}, 'listeners is empty'],
  ['two at one port', { a: { port: 1883 }, b: { port: 1883 } }, "listeners 'a' and 'b' share port 1883"],
])('%s is refused', (_, listeners, message) => {
  expect(() => renderMosquitto({ listeners, passwords: true, acl: false, persistence: false, limits: {} }, 'pi/mosquitto')).toThrow(
    `pi/mosquitto: ${message}`,
  );
});

test('clients find the first listener that speaks MQTT itself', () => {
  const endpoint = mqttEndpoint(
    'mosquitto',
    'home-assistant',
    { web: { port: 9001, protocol: 'websockets' }, secure: { port: 8883, tls: { secret: 'x' } } },
    true,
  );
  expect(endpoint).toEqual({ host: 'mosquitto.home-assistant.svc', port: 8883, listener: 'secure', tls: true, passwords: true });
  expect(endpoint && mqttUrl(endpoint)).toBe('mqtts://mosquitto.home-assistant.svc:8883');
  expect(mqttEndpoint('mosquitto', 'home-assistant', { web: { port: 9001, protocol: 'websockets' } }, true)).toBeUndefined();
});

test('every prop of a broker reaches the YAML', () => {
  const given: Required<MosquittoProps> = {
    ...smallest,
    image: ImageRef.parse('registry.example.com/mosquitto:1'),
    listeners: { mqtt: { port: 1883 } },
    acl: {},
    persistence: claim,
    limits: {},
    placement: { nodeSelector: {} },
    priorityClassName: 'standard',
    reach: 'cluster',
  };
  const other: Required<MosquittoProps> = {
    authentication: { kind: 'anonymous' },
    resources: { ...smallest.resources, limits: { cpu: '1', memory: '128Mi' } },
    image: ImageRef.parse('registry.example.com/mosquitto:2'),
    listeners: { mqtt: { port: 1884 } },
    acl: { anonymous: [{ access: 'read', topic: 'a' }] },
    persistence: { ...claim, size: '2Gi' },
    limits: { max_keepalive: 60 },
    placement: { nodeSelector: { 'workload-type': 'iot' } },
    priorityClassName: 'iot-realtime',
    reach: 'load-balancer',
  };
  expect(propsWithoutEffect<MosquittoProps>((props) => build(props), given, other)).toEqual([]);
});

test('a password in plain text does not compile', () => {
  // @ts-expect-error a Secret is named, its text is not given
  const plain: MosquittoProps = { ...smallest, authentication: { kind: 'passwords', file: 'me:x' } };
  expect(plain).toBeDefined();
});
