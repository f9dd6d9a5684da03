import { zwaveJsUi, type ZwaveJsUiSettings } from '../../../apps/zwave-js-ui/zwave-js-ui';
import { only } from '../../packages/constructs/objects-of';
import { objectsIn, pi, podsIn } from '../home-assistant/house';

const build = (change: Partial<ZwaveJsUiSettings> = {}) => objectsIn([zwaveJsUi({ radio: pi.device('zwave'), ...change })], pi);
const namesOf = (change: Partial<ZwaveJsUiSettings> = {}) =>
  podsIn(build(change))
    .get('StatefulSet/zwave-js-ui')
    ?.containers[0]?.env?.map(({ name }) => name);

test('Home Assistant finds it at its websocket', () => {
  const app = zwaveJsUi({ radio: { kind: 'none' } });
  expect(app.endpoint).toEqual({ host: 'zwave-js-ui.home-assistant.svc', port: 3000, listener: 'websocket' });
  expect(app.traffic?.serves).toEqual({ http: { port: 8091 }, websocket: { port: 3000 } });
});

test('only where it has a host is it called by the ingress, and believes proxies', () => {
  expect(zwaveJsUi({ radio: { kind: 'none' } }).traffic?.ingress).toEqual([]);
  expect(namesOf()).not.toContain('TRUST_PROXY');
  expect(zwaveJsUi({ radio: { kind: 'none' }, host: 'zwave.example.com' }).traffic?.ingress).toEqual([
    { kind: 'ingress', ports: [{ port: 8091 }] },
  ]);
  expect(namesOf({ host: 'zwave.example.com' })).toEqual(expect.arrayContaining(['TRUST_PROXY', 'USE_SECURE_COOKIE']));
});

test('its store is of the size given', () => {
  expect(only(build({ size: '3Gi' }), 'PersistentVolumeClaim').spec).toMatchObject({
    storageClassName: 'config',
    resources: { requests: { storage: '3Gi' } },
  });
});

test('sessions are signed with a key that is named', () => {
  expect(podsIn(build()).get('StatefulSet/zwave-js-ui')?.containers[0]?.env).toContainEqual({
    name: 'SESSION_SECRET',
    valueFrom: { secretKeyRef: { name: 'zwave-js-ui', key: 'session-secret' } },
  });
});

test('a radio in the network is let through to', () => {
  const app = zwaveJsUi({ radio: { kind: 'network', address: '192.0.2.7', port: 6638 } });
  expect(app.traffic?.egress).toContainEqual({ kind: 'network', cidr: '192.0.2.7/32', ports: [{ port: 6638 }] });
});
