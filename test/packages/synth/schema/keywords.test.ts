import type { Schema } from '@kube-world/model';

import { issuesOf, linesOf, sourceOf } from './check-one';

const object = (properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema => ({ type: 'object', properties, ...more });
const field = (schema: Schema): Schema => object({ x: schema });

test.each<[string, Schema, unknown]>([
  ['a string', { type: 'string' }, 'a'],
  ['a whole number', { type: 'integer' }, 3],
  ['a whole number written as 3.0', { type: 'integer' }, 3.0],
  ['a number', { type: 'number' }, 0.5],
  ['false', { type: 'boolean' }, false],
  ['an empty list', { type: 'array', items: { type: 'string' } }, []],
  ['a number for int-or-string', { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] }, 80],
  ['a string for int-or-string', { 'x-kubernetes-int-or-string': true }, '50%'],
  ['a quantity', { format: 'quantity' }, '1.5Gi'],
  ['a quantity without a unit', { format: 'quantity' }, 0.5],
  ['an enum value', { type: 'string', enum: ['A', 'B'] }, 'B'],
  [
    'an enum value that is an object',
    { type: 'object', enum: [{ a: 1, b: 2 }], 'x-kubernetes-preserve-unknown-fields': true },
    { b: 2, a: 1 },
  ],
  ['a value on an inclusive bound', { type: 'integer', minimum: 1, maximum: 1 }, 1],
  ['a multiple', { type: 'number', multipleOf: 0.1 }, 0.3],
  ['an emoji as one character', { type: 'string', maxLength: 1 }, '\u{1F600}'],
  ['a text of exactly the least length', { type: 'string', minLength: 2 }, 'ab'],
  ['a pattern found inside of a text', { type: 'string', pattern: 'b+' }, 'abc'],
  ['null where it is meant', { type: 'string', nullable: true }, null],
  ['null where a default takes its place', { type: 'string', default: 'a' }, null],
  ['anything where the schema says nothing', {}, { any: ['thing', null] }],
  ['unknown fields where they are kept', object({ a: { type: 'string' } }, { 'x-kubernetes-preserve-unknown-fields': true }), { other: 1 }],
  ['free keys', { type: 'object', additionalProperties: { type: 'integer' } }, { one: 1, constructor: 2 }],
  ['free keys of any value', { type: 'object', additionalProperties: true }, { one: [] }],
  ['a required field with a default', object({ a: { type: 'string', default: 'x' } }, { required: ['a'] }), {}],
  ['different items of a set', { type: 'array', items: { type: 'string' }, 'x-kubernetes-list-type': 'set' }, ['a', 'b']],
  ['a format that the API server does not know', { type: 'string', format: 'idn-hostname' }, '...'],
])('a value passes: %s', (_, schema, value) => {
  expect(linesOf(sourceOf(field(schema)), { x: value })).toEqual([]);
});

test.each<[string, Schema, unknown, string]>([
  ['a number for a string', { type: 'string' }, 3, 'schema-wrong-type spec.x: wants a string, got the number 3'],
  ['a text for a whole number', { type: 'integer' }, '3', "schema-wrong-type spec.x: wants a whole number, got the string '3'"],
  ['a fraction for a whole number', { type: 'integer' }, 0.5, 'schema-wrong-type spec.x: wants a whole number, got the number 0.5'],
  ['a list for an object', { type: 'object' }, [], 'schema-wrong-type spec.x: wants an object, got an empty list'],
  ['an object for a list', { type: 'array' }, {}, 'schema-wrong-type spec.x: wants a list, got an object'],
  ['a text for a flag', { type: 'boolean' }, 'true', "schema-wrong-type spec.x: wants true or false, got the string 'true'"],
  ['null', { type: 'string' }, null, 'schema-wrong-type spec.x: wants a string, got null'],
  ['null in a list', { type: 'array', items: { type: 'string' } }, [null], 'schema-wrong-type spec.x[0]: wants a string, got null'],
  [
    'a fraction for int-or-string',
    { 'x-kubernetes-int-or-string': true },
    0.5,
    'schema-wrong-type spec.x: wants a whole number, got the number 0.5',
  ],
  [
    'a flag for int-or-string',
    { 'x-kubernetes-int-or-string': true },
    true,
    'schema-wrong-type spec.x: wants a whole number or a string, got true',
  ],
  ['no quantity', { format: 'quantity' }, '1 Gi', "schema-format spec.x: wants a quantity, got the string '1 Gi'"],
  ['no enum value', { type: 'string', enum: ['A'] }, 'C', "schema-enum spec.x: the string 'C' is not one of the values allowed here"],
  [
    'a value on an exclusive bound',
    { type: 'integer', minimum: 1, exclusiveMinimum: true },
    1,
    'schema-range spec.x: the number 1 is too small',
  ],
  ['a value past a bound', { type: 'number', maximum: 1 }, 1.5, 'schema-range spec.x: the number 1.5 is too large'],
  ['more than 32 bits hold', { type: 'integer', format: 'int32' }, 2 ** 31, 'schema-range spec.x: the number 2147483648 is too large'],
  ['more than 64 bits hold', { type: 'integer' }, 2 ** 63, 'schema-range spec.x: the number 9223372036854776000 is too large'],
  ['no multiple', { type: 'integer', multipleOf: 5 }, 7, 'schema-range spec.x: the number 7 is no multiple of 5'],
  [
    'a short text',
    { type: 'string', minLength: 2 },
    '\u{1F600}',
    "schema-length spec.x: the string '\u{1F600}' is 1 character long, which is too short",
  ],
  [
    'a long text',
    { type: 'string', maxLength: 2 },
    'abc',
    "schema-length spec.x: the string 'abc' is 3 characters long, which is too long",
  ],
  ['few items', { type: 'array', minItems: 1 }, [], 'schema-length spec.x: has 0 items, which is too few'],
  ['many items', { type: 'array', maxItems: 1 }, [1, 2], 'schema-length spec.x: has 2 items, which is too many'],
  [
    'few fields',
    { type: 'object', additionalProperties: true, minProperties: 1 },
    {},
    'schema-length spec.x: has 0 fields, which is too few',
  ],
  ['a pattern that is not there', { type: 'string', pattern: '^b' }, 'ab', "schema-pattern spec.x: the string 'ab' does not match '^b'"],
  ['a field that is not known', object({ replicas: {} }), { replica: 1 }, "schema-unknown-field spec.x.replica: unknown field 'replica'"],
  ['a field in an object that has none', { type: 'object' }, { a: 1 }, "schema-unknown-field spec.x.a: unknown field 'a'"],
  [
    'a field in a known part of a free form',
    object({ a: object({}) }, { 'x-kubernetes-preserve-unknown-fields': true }),
    { a: { b: 1 } },
    "schema-unknown-field spec.x.a.b: unknown field 'b'",
  ],
  [
    'a wrong value below a free key',
    { type: 'object', additionalProperties: { type: 'integer' } },
    { 'a/b': 'c' },
    "schema-wrong-type spec.x['a/b']: wants a whole number, got the string 'c'",
  ],
  ['a missing field', object({ a: {} }, { required: ['a'] }), {}, "schema-missing-field spec.x.a: required field 'a' is missing"],
  [
    'a missing field that all objects inherit',
    object({ constructor: {} }, { required: ['constructor'] }),
    {},
    "schema-missing-field spec.x.constructor: required field 'constructor' is missing",
  ],
  [
    'an item twice in a set',
    { type: 'array', 'x-kubernetes-list-type': 'set' },
    ['a', 'b', 'a'],
    "schema-duplicate spec.x[2]: repeats item [0]: the string 'a'",
  ],
  [
    'an object twice where items are unique',
    { type: 'array', uniqueItems: true },
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    'schema-duplicate spec.x[1]: repeats item [0]: an object',
  ],
])('a value is refused: %s', (_, schema, value, line) => {
  expect(linesOf(sourceOf(field(schema)), { x: value })).toEqual([line]);
});

const ports = (builtIn: boolean) =>
  sourceOf(
    field({
      type: 'array',
      items: object({ port: { type: 'integer' }, protocol: { type: 'string', ...(builtIn ? {} : { default: 'TCP' }) } }),
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['port', 'protocol'],
    }),
    { builtIn },
  );

test.each([true, false])('list items agree when the default of a key makes them so; built in: %s', (builtIn) => {
  expect(linesOf(ports(builtIn), { x: [{ port: 80 }, { port: 80, protocol: 'UDP' }] })).toEqual([]);
  expect(linesOf(ports(builtIn), { x: [{ port: 80 }, { port: 80, protocol: 'TCP' }] })).toEqual([
    "schema-duplicate spec.x[1]: repeats item [0]: port is the number 80, protocol is the string 'TCP'",
  ]);
});

test('a built-in kind takes null for absent, and an object without fields as it is', () => {
  const source = sourceOf(object({ a: { type: 'string' }, raw: { type: 'object' } }, { required: ['a'] }), { builtIn: true });
  expect(linesOf(source, { a: 'x', raw: { any: 1 } })).toEqual([]);
  expect(linesOf(source, { a: null, raw: null })).toEqual(["schema-missing-field spec.a: required field 'a' is missing"]);
});

test.each<[Schema, unknown, string]>([
  [{ type: 'string' }, 3, 'put it in quotes'],
  [{ type: 'integer' }, '3', 'leave the quotes out'],
  [{ type: 'boolean' }, 'false', 'leave the quotes out'],
  [{ type: 'array' }, 'a', 'put it in a list'],
  [{ type: 'object' }, 'a', 'give an object'],
  [{ type: 'string', enum: ['Always', 'Never'] }, 'always', "did you mean 'Always'"],
  [{ type: 'string', enum: ['Always', 'Never'] }, 'Sometimes', 'use one of those that are allowed; there are: Always, Never'],
  [{ type: 'integer', enum: [1, 2] }, 3, 'use one of 1, 2'],
  [{ type: 'object', properties: { image: {}, name: {} } }, { imgae: 1 }, "did you mean 'image'"],
  [{ type: 'object', properties: { image: {}, name: {} } }, { size: 1 }, 'remove it; there are: image, name'],
  [{ type: 'string', format: 'cidr' }, '10.0.0.0', 'write it like 10.0.0.0/16'],
])('a remedy says what to do: %j', (schema, value, remedy) => {
  expect(issuesOf(sourceOf(field(schema)), { x: value }).map((issue) => issue.remedy)).toEqual([remedy]);
});

test('a misspelt required field is one mistake, and both issues say so', () => {
  const issues = issuesOf(sourceOf(object({ secretName: {} }, { required: ['secretName'] })), { secretname: 'a' });
  expect(issues.map(({ at, remedy }) => [at, remedy])).toEqual([
    ['c/u/Thing spec.secretname', "did you mean 'secretName'"],
    ['c/u/Thing spec.secretName', "give it a value; is 'secretname' meant to be it"],
  ]);
});
