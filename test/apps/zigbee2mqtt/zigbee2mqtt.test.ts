import { mosquitto } from '../../../apps/mosquitto/mosquitto';
import { zigbee2mqtt, type Zigbee2MqttSettings } from '../../../apps/zigbee2mqtt/zigbee2mqtt';
import { mac, objectsIn, pi, podsIn } from '../home-assistant/house';

const mqtt = mosquitto();
const smallest: Zigbee2MqttSettings = { mqtt, radio: pi.device('zigbee'), adapter: 'ember' };
const build = (change: Partial<Zigbee2MqttSettings> = {}) => objectsIn([zigbee2mqtt({ ...smallest, ...change })], pi);
const envOf = (change: Partial<Zigbee2MqttSettings> = {}) =>
  new Map(
    podsIn(build(change))
      .get('StatefulSet/zigbee2mqtt')
      ?.containers[0]?.env?.map(({ name, value, valueFrom }) => [name, value ?? valueFrom]),
  );

test('it waits for its broker, is let through to it, and knows where it is', () => {
  const app = zigbee2mqtt(smallest);
  expect(app.traffic?.talksTo).toEqual([{ app: mqtt, port: 'mqtt' }]);
  expect(envOf().get('ZIGBEE2MQTT_CONFIG_MQTT_SERVER')).toBe('mqtt://mosquitto.home-assistant.svc:1883');
});

test('it gives a name and a password where its broker asks for them', () => {
  expect(envOf().get('ZIGBEE2MQTT_CONFIG_MQTT_PASSWORD')).toEqual({ secretKeyRef: { name: 'zigbee2mqtt', key: 'mqtt-password' } });
  const open = mosquitto({ authentication: { kind: 'anonymous' } });
  expect(envOf({ mqtt: open }).has('ZIGBEE2MQTT_CONFIG_MQTT_PASSWORD')).toBe(false);
});

test('its user interface asks for a token where it can be reached from outside', () => {
  expect(envOf().has('ZIGBEE2MQTT_CONFIG_FRONTEND_AUTH_TOKEN')).toBe(false);
  expect(envOf({ host: 'zigbee.example.com' }).get('ZIGBEE2MQTT_CONFIG_FRONTEND_AUTH_TOKEN')).toEqual({
    secretKeyRef: { name: 'zigbee2mqtt', key: 'frontend-token' },
  });
});

test('it announces its devices to Home Assistant unless it is told not to', () => {
  expect(envOf().get('ZIGBEE2MQTT_CONFIG_HOMEASSISTANT_ENABLED')).toBe('true');
  expect(envOf({ configuration: { homeassistant: { enabled: false } } }).get('ZIGBEE2MQTT_CONFIG_HOMEASSISTANT_ENABLED')).toBe('false');
});

test('a radio in the network is let through to, and to it alone beside updates', () => {
  const app = zigbee2mqtt({ ...smallest, radio: { kind: 'network', address: '192.0.2.7', port: 6638 } });
  expect(app.traffic?.egress).toEqual([
    { kind: 'network', cidr: '192.0.2.7/32', ports: [{ port: 6638 }] },
    { kind: 'internet', ports: [{ port: 443 }] },
  ]);
});

test('it is called by the ingress where it has a host', () => {
  expect(zigbee2mqtt(smallest).traffic?.ingress).toEqual([]);
  expect(zigbee2mqtt({ ...smallest, host: 'zigbee.example.com' }).traffic?.ingress).toEqual([{ kind: 'ingress', ports: [{ port: 8080 }] }]);
});

test('a device that no node has does not compile', () => {
  // @ts-expect-error the Pi has no such device
  expect(() => zigbee2mqtt({ ...smallest, radio: pi.device('thread') })).toThrow("no node has a device 'thread'; there are: zigbee, zwave");
  // @ts-expect-error the Mac has no device at all
  expect(() => mac.device('zigbee')).toThrow('no node lists any device');
});
