import { mosquitto } from '../../../apps/mosquitto/mosquitto';
import { only, serviceIn } from '../../packages/constructs/objects-of';
import { objectsIn, pi } from '../home-assistant/house';

test('without settings it serves MQTT to those who hold it, with passwords, and remembers', () => {
  const app = mosquitto();
  expect(app.traffic).toEqual({ serves: { mqtt: { port: 1883 } }, ingress: [] });
  expect(app.endpoint).toEqual({ host: 'mosquitto.home-assistant.svc', port: 1883, listener: 'mqtt', tls: false, passwords: true });
  const objects = objectsIn([app], pi);
  expect(only(objects, 'PersistentVolumeClaim')).toMatchObject({
    spec: { storageClassName: 'config', resources: { requests: { storage: '1Gi' } } },
  });
  expect(serviceIn(objects).spec).not.toHaveProperty('type');
});

test('[KW-21] it gives way no sooner than the programs that talk through it, unless it is told so', () => {
  const podOf = (app: ReturnType<typeof mosquitto>): unknown => only(objectsIn([app], pi), 'StatefulSet').spec;
  expect(podOf(mosquitto())).toMatchObject({ template: { spec: { priorityClassName: 'iot-realtime' } } });
  expect(podOf(mosquitto({ priorityClassName: 'standard' }))).toMatchObject({ template: { spec: { priorityClassName: 'standard' } } });
});

test('devices of the house reach it through a load balancer, from their network alone', () => {
  const app = mosquitto({ lan: '192.168.1.0/24' });
  expect(app.traffic?.ingress).toEqual([{ kind: 'network', cidr: '192.168.1.0/24', ports: [{ port: 1883 }] }]);
  expect(serviceIn(objectsIn([app], pi)).spec).toMatchObject({ type: 'LoadBalancer', externalTrafficPolicy: 'Local' });
});

test('others are let through by name', () => {
  const nodes = { kind: 'nodes', ports: [{ port: 1883 }] } as const;
  expect(mosquitto({ callers: [nodes] }).traffic?.ingress).toEqual([nodes]);
});

test('every listener is served, and holders are sent to the first that speaks MQTT itself', () => {
  const app = mosquitto({
    listeners: { web: { port: 9001, protocol: 'websockets' }, mqtt: { port: 1884 } },
    authentication: { kind: 'anonymous' },
  });
  expect(app.traffic?.serves).toEqual({ web: { port: 9001 }, mqtt: { port: 1884 } });
  expect(app.endpoint).toMatchObject({ port: 1884, listener: 'mqtt', passwords: false });
});

test('a broker that no client could talk to is refused', () => {
  expect(() => mosquitto({ listeners: { web: { port: 9001, protocol: 'websockets' } } })).toThrow(
    'mosquitto: no listener speaks MQTT itself',
  );
});

test('its claim is of the size given, and what is passed through goes before what the app would choose', () => {
  const resources = { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '1', memory: '1Gi' } };
  const objects = objectsIn([mosquitto({ size: '2Gi', resources })], pi);
  expect(only(objects, 'PersistentVolumeClaim').spec).toMatchObject({ resources: { requests: { storage: '2Gi' } } });
  expect(only(objects, 'StatefulSet').spec).toMatchObject({ template: { spec: { containers: [{ resources }] } } });
});
