import type { Manifest } from '@kube-world/model';

const stored = 1.5 * 1024 * 1024;
const read = 3 * 1024 * 1024;

/** A custom object whose JSON has so many bytes, in characters of one kind. */
export function custom(bytes: number, character = 'x'): Manifest {
  const of = (text: string): Manifest => ({
    apiVersion: 'example.com/v1',
    kind: 'Thing',
    metadata: { name: 'big', namespace: 'default' },
    spec: { text },
  });
  const rest = bytes - Buffer.byteLength(JSON.stringify(of('')));
  const each = Buffer.byteLength(JSON.stringify(character)) - 2;
  return of(character.repeat(Math.floor(rest / each)) + 'x'.repeat(rest % each));
}

/** A Role whose texts have so many bytes. */
export function builtIn(bytes: number, character = 'x'): Manifest {
  const of = (name: string): Manifest => ({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'big', namespace: 'default' },
    rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'], resourceNames: [name] }],
  });
  const others = ['rbac.authorization.k8s.io/v1', 'Role', 'big', 'default', 'pods', 'get'].join('').length;
  const rest = bytes - others;
  const each = Buffer.byteLength(character);
  return of(character.repeat(Math.floor(rest / each)) + 'x'.repeat(rest % each));
}

/** Objects about the limits of etcd and the API server: what synth says of them, and what the server does, with a part of its words. */
export const bigObjects: readonly (readonly [
  title: string,
  object: Manifest,
  said: 'nothing' | 'warning' | 'error',
  status: number,
  words: string,
])[] = [
  ['a custom object with room for what the server adds', custom(stored - 1000), 'nothing', 201, ''],
  ['a custom object of characters that JSON writes as two', custom(stored - 1000, '\n'), 'nothing', 201, ''],
  ['a custom object of characters of three bytes', custom(stored - 1000, '€'), 'nothing', 201, ''],
  ['a custom object without that room', custom(stored - 100), 'warning', 500, 'etcdserver: request is too large'],
  ['a custom object at the limit', custom(stored), 'warning', 500, 'etcdserver: request is too large'],
  ['a custom object one byte past it', custom(stored + 1), 'error', 500, 'etcdserver: request is too large'],
  ['a custom object as large as the server reads', custom(read), 'error', 500, 'larger than max'],
  ['a custom object one byte larger', custom(read + 1), 'error', 413, 'limit is 3145728'],
  ['an object of a kind of Kubernetes with room for what the server adds', builtIn(stored - 1000), 'nothing', 201, ''],
  ['one whose JSON is twice as long as its texts', builtIn(stored - 1000, '\n'), 'nothing', 201, ''],
  ['one of a kind of Kubernetes past the limit', builtIn(stored + 1), 'error', 500, 'etcdserver: request is too large'],
  ['one whose JSON is more than the server reads, and whose texts are not', builtIn(1_048_600, '\u0001'), 'error', 413, 'limit is 3145728'],
];
