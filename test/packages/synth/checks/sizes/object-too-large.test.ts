import type { Manifest } from '@kube-world/model';

import { objectTooLarge } from '../../../../../packages/synth/src/checks/sizes/object-too-large';
import { contextOf, object, unit } from '../context-with';
import { bigObjects, builtIn, custom } from './big-objects';

const limit = 1.5 * 1024 * 1024;
const found = (manifest: Manifest) => objectTooLarge(contextOf([unit('web', { manifests: [manifest] })]));

// test/e2e/apply asks the real server the same
test.each(bigObjects)('an object is one request: %s', (_, manifest, said) => {
  expect(found(manifest).map(({ severity }) => severity)).toEqual(said === 'nothing' ? [] : [said]);
});

test.each<[string, Manifest, string]>([
  ['a custom object', custom(limit + 1), `it has ${limit + 1} bytes as JSON, and etcd takes ${limit}`],
  ['a built-in one', builtIn(limit + 1), `it has ${limit + 1} bytes of text, and etcd takes ${limit}`],
  ['what is not even read', custom(3_145_729), 'it has 3145729 bytes as JSON, and the API server reads 3145728'],
  ['what has no room', custom(limit), `it has ${limit} bytes as JSON, to which the API server adds some 618, and etcd takes ${limit}`],
])('bytes are said of %s', (_, manifest, message) => {
  expect(found(manifest).map((issue) => issue.message)).toEqual([message]);
});

test('the room that what the server adds needs grows with the fields', () => {
  const many = (count: number): Manifest =>
    object('example.com/v1', 'Thing', 'many', {
      spec: Object.fromEntries(Array.from({ length: count }, (_, index) => [`field-${index}`, index])),
    });
  const half = many(48_000);
  expect(JSON.stringify(half).length).toBeLessThan(limit * 0.7);
  expect(found(half).map(({ severity }) => severity)).toEqual(['warning']);
  expect(found(many(40_000))).toEqual([]);
});

test.each([
  ['ConfigMap', { data: { a: 'x'.repeat(2 * limit) } }],
  ['Secret', { data: { a: 'x'.repeat(2 * limit) } }],
])('a %s has a limit of its own', (kind, rest) => {
  expect(found(object('v1', kind, 'a', rest))).toEqual([]);
});

test.each<unknown>([null, 1n, Number.NaN, undefined, [undefined], () => 1, Object.create({ inherited: 'x'.repeat(10) })])(
  'what is no JSON is not weighed: %p',
  (value) => {
    expect(() => found(object('example.com/v1', 'Thing', 'a', { value, text: 'x'.repeat(limit) }))).not.toThrow();
  },
);
