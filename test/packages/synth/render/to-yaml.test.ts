import { RenderError } from '../../../../packages/synth/src/render/render-error';
import { toYaml } from '../../../../packages/synth/src/render/to-yaml';

test('a manifest reads as a careful person would have written it', () => {
  const value = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: 'app',
      labels: { 'app.kubernetes.io/name': 'app' },
      annotations: { 'example.com/on': 'on', 'example.com/port': '8080' },
    },
    spec: {
      replicas: 2,
      ratio: 0.5,
      paused: false,
      strategy: {},
      tolerations: [],
      template: {
        containers: [
          {
            name: 'main',
            image: 'registry.example.com/app:1.2.3@sha256:0f1e',
            args: ['--log', '-v', 'level=info', 'a: b'],
            ports: [{ containerPort: 8080, hostIP: '127.0.0.1' }],
          },
        ],
      },
      schedule: '0 */6 * * *',
      matrix: [[1, 2], [], [{}], null],
    },
    data: { 'start.sh': '#!/bin/sh\nset -eu\n\nexec app "$@"\n', motto: 'one\ntwo', json: '{"a": 1}' },
  };
  expect(toYaml(value)).toBe(`apiVersion: apps/v1
kind: Deployment
metadata:
  name: app
  labels:
    app.kubernetes.io/name: app
  annotations:
    example.com/on: "on"
    example.com/port: "8080"
spec:
  replicas: 2
  ratio: 0.5
  paused: false
  strategy: {}
  tolerations: []
  template:
    containers:
    - name: main
      image: registry.example.com/app:1.2.3@sha256:0f1e
      args:
      - --log
      - -v
      - level=info
      - "a: b"
      ports:
      - containerPort: 8080
        hostIP: 127.0.0.1
  schedule: 0 */6 * * *
  matrix:
  - - 1
    - 2
  - []
  - - {}
  - null
data:
  start.sh: |
    #!/bin/sh
    set -eu

    exec app "$@"
  motto: |-
    one
    two
  json: '{"a": 1}'
`);
});

test.each([
  ['a word', 'info', 'info'],
  ['an image', 'nginx:1.27', 'nginx:1.27'],
  ['a quantity', '500m', '500m'],
  ['an address', '192.168.1.1', '192.168.1.1'],
  ['a network', '10.0.0.0/16', '10.0.0.0/16'],
  ['a version', '1.2.3', '1.2.3'],
  ['an option', '--config=/etc/a.yaml', '--config=/etc/a.yaml'],
  ['a sentence', "it's two words", "it's two words"],
  ['other scripts', 'Grüße, 世界', 'Grüße, 世界'],
  ['a word of YAML 1.1', 'no', '"no"'],
  ['a whole number', '8080', '"8080"'],
  ['an octal number', '0o755', '"0o755"'],
  ['a time', '12:34', '"12:34"'],
  ['a number with an exponent', '1e3', '"1e3"'],
  ['emoji', 'a 🎉', '"a 🎉"'],
  ['a line separator', 'a\u2028b', '"a\\u2028b"'],
  ['a control character', 'a\u0000\u001B', '"a\\u0000\\u001B"'],
  ['a carriage return', 'a\r\nb', '"a\\r\\nb"'],
  ['what turns the direction of text', 'a\u202Eb', '"a\\u202Eb"'],
  ['quotes', '"a"', `'"a"'`],
  ['both quotes', `"it's"`, `'"it''s"'`],
  ['a text without words', '\n\n', '"\\n\\n"'],
  ['a first line with spaces', '  a\nb\n', '|2\n      a\n    b'],
  ['two line breaks at the end', 'a\n\n', '|+\n    a\n'],
])('%s is written as people do', (_, text, written) => {
  expect(toYaml({ a: { b: text } })).toBe(`a:\n  b: ${written}\n`);
});

test.each([
  [0, '0'],
  [-0, '0'],
  [-1, '-1'],
  [1.5, '1.5'],
  [1e-7, '1.0e-7'],
  [-2.5e-9, '-2.5e-9'],
  [5e-324, '5.0e-324'],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
])('the number %d is written %s', (number, written) => {
  expect(toYaml(number)).toBe(`${written}\n`);
});

test('undefined members are left out, and a map of nothing else is empty', () => {
  expect(toYaml({ a: undefined, b: { c: undefined }, d: [{ e: undefined }] })).toBe('b: {}\nd:\n- {}\n');
  expect(toYaml({ a: undefined })).toBe('{}\n');
});

test('a key too long for a simple one is written as an explicit one', () => {
  const key = 'k'.repeat(400);
  expect(toYaml({ a: { [key]: 1 } })).toBe(`a:\n  ? ${key}\n  : 1\n`);
});

test('the same object twice is written twice, without an alias', () => {
  const labels = { app: 'a' };
  expect(toYaml({ one: labels, two: labels })).toBe('one:\n  app: a\ntwo:\n  app: a\n');
});

test('a text of megabytes is written in one go', () => {
  const long = `${'word '.repeat(1_000_000)}end`;
  expect(toYaml({ long, lines: `${long}\n${long}\n` })).toHaveLength(`long: ${long}\nlines: |\n  ${long}\n  ${long}\n`.length);
});

class Instance {
  public readonly a = 1;
}
const cycle: { self?: unknown } = {};
cycle.self = cycle;

test.each<[string, unknown, string]>([
  ['NaN', { spec: { replicas: Number.NaN } }, 'spec.replicas: NaN is no number'],
  ['infinity', [1, -Infinity], '[1]: -Infinity is no number'],
  ['an integer past 2^53', { spec: { ports: [{ port: 2 ** 53 }] } }, 'spec.ports[0].port: 9007199254740992 is an integer past 2^53'],
  ['a large power of ten', { a: 1e21 }, 'a: 1e+21 is an integer past 2^53'],
  ['undefined in a list', { args: ['a', undefined] }, 'args[1]: undefined is no value of a list'],
  ['a hole in a list', { args: Array.from({ length: 1 }).concat([1]) }, 'args[0]: undefined is no value of a list'],
  ['undefined itself', undefined, 'undefined is no value of a list'],
  ['a function', { data: { 'a.b': () => 1 } }, 'data["a.b"]: a function is no plain data'],
  ['a symbol', { a: Symbol('a') }, 'a: a symbol is no plain data'],
  ['a bigint', { a: 1n }, 'a: a bigint is no plain data'],
  ['a date', { at: new Date(0) }, 'at: an instance of Date is no plain data'],
  ['a map object', { a: new Map([['b', 1]]) }, 'a: an instance of Map is no plain data'],
  ['an instance', { a: new Instance() }, 'a: an instance of Instance is no plain data'],
  ['a value that holds itself', cycle, 'self.self.self'],
  ['the first half of an emoji', { a: { b: 'x\uD83C' } }, 'a.b: the text holds half a character (lone surrogate U+D83C) at position 1'],
  ['the second half in several lines', { a: 'x\n\uDF89' }, 'a: the text holds half a character (lone surrogate U+DF89) at position 2'],
  ['half a character in a key', { 'k\uD83C': 1 }, 'half a character (lone surrogate U+D83C) at position 1'],
])('%s is refused with its field', (_, value, message) => {
  expect(() => toYaml(value)).toThrow(RenderError);
  expect(() => toYaml(value)).toThrow(message);
});
