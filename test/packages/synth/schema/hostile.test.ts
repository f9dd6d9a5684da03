import type { Issue, Schema } from '@kube-world/model';
import fc from 'fast-check';

import { createSchemaCheck } from '../../../../packages/synth/src/schema/schema-check';
import { issuesOf, linesOf, sourceOf } from './check-one';

const node: Schema = { type: 'object', properties: { next: { $ref: '#Node' }, name: { type: 'string' } } };
const nested = (depth: number, end: unknown): unknown => Array.from({ length: depth }).reduce<unknown>((next) => ({ next }), end);

test('a schema that holds itself judges as deep as the value goes', () => {
  const source = sourceOf({ $ref: '#Node' }, { builtIn: true, definitions: { '#Node': node } });
  expect(linesOf(source, nested(20, { name: 'x' }))).toEqual([]);
  expect(linesOf(source, nested(2, { name: 1 }))).toEqual(['schema-wrong-type spec.next.next.name: wants a string, got the number 1']);
});

test('a value without end is refused, not followed', () => {
  const source = sourceOf({ $ref: '#Node' }, { builtIn: true, definitions: { '#Node': node } });
  const round: Record<string, unknown> = {};
  round['next'] = round;
  expect(issuesOf(source, round).map(({ rule }) => rule)).toEqual(['schema-too-deep']);
  expect(issuesOf(source, nested(100_000, {})).map(({ rule }) => rule)).toEqual(['schema-too-deep']);
});

test('a value that holds itself twice is given up', () => {
  const tree: Schema = { type: 'object', properties: { left: { $ref: '#Tree' }, right: { $ref: '#Tree' } } };
  const round: Record<string, unknown> = {};
  round['left'] = round;
  round['right'] = round;
  const source = sourceOf({ $ref: '#Tree' }, { builtIn: true, definitions: { '#Tree': tree } });
  expect(issuesOf(source, round).map(({ rule }) => rule)).toEqual([
    ...Array.from({ length: 100 }, () => 'schema-too-deep'),
    'schema-too-many',
  ]);
  expect(
    issuesOf(sourceOf({ not: { $ref: '#Tree' } }, { builtIn: true, definitions: { '#Tree': tree } }), round).map(({ rule }) => rule),
  ).toContain('schema-too-complex');
});

test('of an object that is wrong everywhere, the first hundred findings are told', () => {
  const issues = issuesOf(
    sourceOf({ type: 'array', items: { type: 'string' } }),
    Array.from({ length: 5_000 }, (_, index) => index),
  );
  expect(issues.map(({ rule }) => rule)).toEqual([...Array.from({ length: 100 }, () => 'schema-wrong-type'), 'schema-too-many']);
});

test.each<[string, Readonly<Record<string, Schema>>]>([
  ['to each other', { '#A': { $ref: '#B' }, '#B': { $ref: '#A' } }],
  ['to themselves in allOf', { '#A': { allOf: [{ $ref: '#A' }] } }],
  ['to themselves in anyOf, twice', { '#A': { anyOf: [{ $ref: '#A' }, { $ref: '#A' }] } }],
  ['to themselves in not', { '#A': { not: { $ref: '#A' } } }],
])('references that lead %s come to an end', (_, definitions) => {
  expect(issuesOf(sourceOf({ $ref: '#A' }, { builtIn: true, definitions }), { a: 1 }).length).toBeLessThan(5);
});

test('alternatives in alternatives are given up before they multiply', () => {
  const level = (below: Schema): Schema => ({
    anyOf: [{ allOf: [below, { required: ['a'] }] }, { allOf: [below, { required: ['b'] }] }, { allOf: [below, { required: ['c'] }] }],
  });
  const deep = Array.from({ length: 30 }).reduce<Schema>((below) => level(below), {});
  expect(
    issuesOf(sourceOf({ type: 'object', 'x-kubernetes-preserve-unknown-fields': true, ...deep }), {}).map(({ rule }) => rule),
  ).toContain('schema-too-complex');
});

test.each(['^(a+)+$', '^(a|a)*$', '(.*)*$'])('the pattern %s takes no longer for a long text than it must', (pattern) => {
  const source = sourceOf({ type: 'string', pattern: `${pattern}x` });
  expect(issuesOf(source, `${'a'.repeat(20_000)}!`).map(({ rule }) => rule)).toEqual(['schema-pattern']);
});

test.each(['(', '(?=a)', '[z-a]', 'a{2,1}'])('the pattern %s is an issue and no crash', (pattern) => {
  expect(linesOf(sourceOf({ type: 'string', pattern }), 'a')).toEqual([
    `schema-bad-pattern spec: the schema's pattern '${pattern}' is no regular expression that Kubernetes knows`,
  ]);
});

test('a pattern is read as Go reads it', () => {
  expect(linesOf(sourceOf({ type: 'string', pattern: '^(?i)abc\\z' }), 'ABC')).toEqual([]);
  expect(linesOf(sourceOf({ type: 'string', pattern: '^\\pL+$' }), 'h\u00e9')).toEqual([]);
});

test('what a Secret holds is in no message', () => {
  const source = sourceOf({});
  const kind = {
    namespaced: true,
    schema: {
      type: 'object',
      properties: { data: { type: 'object', additionalProperties: { type: 'string', format: 'byte' } }, type: { enum: ['a'] } },
    },
    definition: () => ({}),
  } as const;
  const issues: Issue[] = [];
  const manifest = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'one' }, data: { a: 'not base64!', b: 12345 }, type: 'hidden' };
  createSchemaCheck({ ...source, kind: () => kind }, '1.36')({ manifest, at: 'c' }, (issue) => issues.push(issue));
  expect(issues.map(({ at, message }) => `${at}: ${message}`)).toEqual([
    'c data.a: a string is not of the format byte',
    'c data.b: wants a string, got a number',
    'c type: a string is not one of the values allowed here',
  ]);
});

const anySchema = fc.letrec<{ schema: Schema; whole: Schema }>((tie) => ({
  schema: fc.oneof({ maxDepth: 3, withCrossShrink: true }, fc.constant({}), tie('whole')),
  whole: fc.record(
    {
      type: fc.constantFrom('object', 'array', 'string', 'integer', 'number', 'boolean'),
      properties: fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString'), tie('schema'), { maxKeys: 3 }),
      required: fc.array(fc.constantFrom('a', '__proto__', 'constructor'), { maxLength: 2 }),
      items: tie('schema'),
      additionalProperties: fc.oneof(fc.boolean(), tie('schema')),
      enum: fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 3 }),
      pattern: fc.oneof(fc.string(), fc.constantFrom('^a', '(')),
      format: fc.constantFrom('date-time', 'ipv6', 'duration', 'quantity', 'int32', 'none'),
      anyOf: fc.array(tie('schema'), { maxLength: 2 }),
      not: tie('schema'),
      'x-kubernetes-list-type': fc.constantFrom('set', 'map', 'atomic'),
      'x-kubernetes-list-map-keys': fc.array(fc.constantFrom('a', 'constructor'), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  ),
})).whole;

test('any schema judges any value without a throw, twice the same, and leaves the value as it was', () => {
  fc.assert(
    fc.property(anySchema, fc.jsonValue(), (schema, value) => {
      const before = JSON.stringify(value);
      const source = sourceOf(schema);
      const first = linesOf(source, value);
      expect(linesOf(source, value)).toEqual(first);
      expect(JSON.stringify(value)).toBe(before);
      expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});
