import type { Acl } from '@kube-world/constructs';
import fc from 'fast-check';

import { renderAcl } from '../../../../packages/constructs/src/mosquitto/acl';

test('rules of nobody come first, then those of everybody, then each user’s', () => {
  const acl: Acl = {
    users: {
      zigbee2mqtt: [
        { access: 'readwrite', topic: 'zigbee2mqtt/#' },
        { access: 'deny', topic: 'zigbee2mqtt/bridge/secret' },
      ],
      'front door': [{ access: 'read', topic: 'zigbee2mqtt/+/state' }],
    },
    patterns: [{ access: 'readwrite', topic: 'devices/%c/#' }],
    anonymous: [{ access: 'read', topic: 'weather' }],
  };
  expect(renderAcl(acl, 'here')).toBe(`topic read weather

pattern readwrite devices/%c/#

user zigbee2mqtt
topic readwrite zigbee2mqtt/#
topic deny zigbee2mqtt/bridge/secret

user front door
topic read zigbee2mqtt/+/state
`);
});

const ofTopic = (topic: string): Acl => ({ users: { a: [{ access: 'read', topic }] } });
test.each<[string, Acl, string]>([
  ['a user of two lines', { users: { 'a\ntopic readwrite #': [] } }, 'a user name must be one line'],
  ['a user of nothing', { users: { '': [] } }, 'a user name must be one line without spaces around it, got ""'],
  ['a topic of two lines', ofTopic('a\nb'), 'a topic must be one line'],
  ['a topic with a space at its end', ofTopic('a '), 'a topic must be one line without spaces around it, got "a "'],
  ['no topic', ofTopic(''), "not a topic filter: ''"],
  ['a # that is not at the end', ofTopic('a/#/b'), "not a topic filter: 'a/#/b'"],
  ['a # within a level', ofTopic('a/b#'), "not a topic filter: 'a/b#'"],
  ['a + within a level', ofTopic('a+/b'), "not a topic filter: 'a+/b'"],
  ['a pattern that stands for nobody', { patterns: [{ access: 'read', topic: 'a/#' }] }, "a pattern must hold %u or %c, got 'a/#'"],
])('%s is refused', (_, acl, message) => {
  expect(() => renderAcl(acl, 'pi/mosquitto')).toThrow(`pi/mosquitto: ${message}`);
});

test('no name or topic ever makes a line of its own', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (user, topic) => {
      let lines: readonly string[];
      try {
        lines = renderAcl({ users: { [user]: [{ access: 'deny', topic }] } }, 'here').split('\n');
      } catch {
        return; // refused, which is the other right answer
      }
      expect(lines).toEqual([`user ${user}`, `topic deny ${topic}`, '']);
    }),
  );
});
