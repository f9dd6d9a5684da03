import { parseSync, type TsInterfaceDeclaration, type TsLiteralType, type TsType } from '@swc/core';
import { generate } from '@kube-world/crds/generate';
import fc from 'fast-check';

import { crdOf, crdText, generateCrd, refusalOf, textOf } from '../../packages/crds/crd-text';

// The compiler's formatter, which is not used, cannot be loaded by jest.
jest.mock('prettier', () => ({}));

const nasty = [
  '*/',
  '/*',
  '//',
  '`',
  '${process.exit(1)}',
  '"',
  "'",
  '\\',
  '\n',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0000',
  '\ud800',
  '</script>',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '$ref',
  '$id',
  'definitions',
  'properties',
  'description',
  'tsType',
  '[k: string]',
  'w0',
  't0',
  '?',
  ': never }; declare global { interface Array<T> { evil: 1 } } export interface X { a',
  '',
  ' ',
  '0',
  'constructor(): void; x',
];
const anyText = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.constantFrom(...nasty), { maxLength: 3 }).map((parts) => parts.join('')),
);
const cases = fc.record({
  names: fc.uniqueArray(anyText, { minLength: 1, maxLength: 6 }),
  values: fc.uniqueArray(anyText, { minLength: 1, maxLength: 6 }),
  prose: anyText.map((text) => `PROSE ${text}`),
});

test('whatever fields and enum values are called, they are the members of the type and of the schema, and nothing else is', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ names, values, prose }) => {
      const leaf = { type: 'string', enum: values, description: prose, title: prose, example: prose, externalDocs: { url: prose } };
      const properties = Object.fromEntries(names.map((name) => [name, leaf]));
      const files = await generateCrd(crdText({ type: 'object', description: prose, properties }));
      const text = textOf(files, 'example.com/v1/thing.d.ts');
      expect(declared(text)).toEqual(['ThingProps', 'ThingSpec', 'Thing']);
      expect(membersOf(text, 'ThingSpec')).toEqual(Object.fromEntries([...names].sort().map((name) => [name, values])));
      const { definitions } = JSON.parse(textOf(files, 'example.com/v1/schemas.json')) as {
        readonly definitions: {
          readonly Thing: { readonly properties: { readonly spec: { readonly properties: Record<string, unknown> } } };
        };
      };
      expect(Object.keys(definitions.Thing.properties.spec.properties).sort()).toEqual([...names].sort());
      expect(files.map((file) => file.text).join('')).not.toContain('PROSE');
      expect(
        files
          .map((file) => file.path)
          .filter((path) => !/^(?:example\.com|meta)\/v1\/[a-z_]+\.(?:d\.ts|js|json)$|^index\.json$/.test(path)),
      ).toEqual([]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** What the statements of a file declare. An import may only be one of the three that are ours. */
function declared(text: string): readonly string[] {
  return parseSync(text, { syntax: 'typescript', target: 'es2022' }).body.flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') {
      expect(['constructs', '../../../src/kube-object', '../../meta/v1/_types', './_types']).toContain(statement.source.value);
      return [];
    }
    if (statement.type !== 'ExportDeclaration') throw new Error(`unexpected ${statement.type}`);
    const { declaration } = statement;
    if (declaration.type === 'ClassDeclaration') return [declaration.identifier.value];
    if (declaration.type !== 'TsInterfaceDeclaration') throw new Error(`unexpected ${declaration.type}`);
    return [declaration.id.value];
  });
}

/** Field -> the literals of its type. */
function membersOf(text: string, name: string): Record<string, readonly string[]> {
  const found = parseSync(text, { syntax: 'typescript', target: 'es2022' }).body.flatMap((statement) =>
    statement.type === 'ExportDeclaration' && statement.declaration.type === 'TsInterfaceDeclaration' ? [statement.declaration] : [],
  );
  const one = found.find((declaration: TsInterfaceDeclaration) => declaration.id.value === name);
  const members = (one?.body.body ?? []).map((member): [string, readonly string[]] => {
    if (member.type !== 'TsPropertySignature') throw new Error(`unexpected ${member.type}`);
    const key = member.key.type === 'StringLiteral' ? read(member.key.raw) : member.key.type === 'Identifier' ? member.key.value : '?';
    return [key, literalsOf(member.typeAnnotation?.typeAnnotation)];
  });
  return Object.fromEntries(members);
}

function literalsOf(type: TsType | undefined): readonly string[] {
  if (type?.type !== 'TsUnionType') throw new Error(`unexpected ${type?.type}`);
  const literals = type.types.filter((branch): branch is TsLiteralType => branch.type === 'TsLiteralType');
  expect(type.types.length).toBe(literals.length + 1);
  return literals.map((branch) => (branch.literal.type === 'StringLiteral' ? read(branch.literal.raw) : '?'));
}

// The parser's own value loses lone surrogates; what we write is JSON.
const read = (raw: string | undefined): string => JSON.parse(raw ?? '""') as string;

test.each([
  ['a kind', crdOf({ openAPIV3Schema: {} }, { kind: 'X{}; evil()' }), '"X{}; evil()" is not a kind'],
  ['a kind in lower case', crdOf({ openAPIV3Schema: {} }, { kind: '__proto__' }), '"__proto__" is not a kind'],
  ['a kind that is no text', crdOf({ openAPIV3Schema: {} }, { kind: ['Thing'] }), '["Thing"] is not a kind'],
  ['a group', crdOf({ openAPIV3Schema: {} }, { group: '../../etc' }), '"../../etc" is not an API group'],
  ['a group without a dot', crdOf({ openAPIV3Schema: {} }, { group: 'core' }), '"core" is not an API group'],
  ['a group with a quote', crdOf({ openAPIV3Schema: {} }, { group: "a.b'" }), `"a.b'" is not an API group`],
  ['a version', crdOf({ openAPIV3Schema: {} }, { version: 'v1/..' }), '"v1/.." is not an API version'],
])('%s that could become code or a path is refused', async (_, text, message) => {
  expect(await refusalOf(text)).toContain(message);
});

test('a release that could become code or a path is refused', async () => {
  await expect(generateCrd(crdText({}), '../v1')).rejects.toThrow('"../v1" is not a release');
});

function nested(depth: number, kind: 'object' | 'array'): string {
  const [open, close] = kind === 'object' ? ['{"type":"object","properties":{"a":', '}}'] : ['{"type":"array","items":', '}'];
  return `${open.repeat(depth)}{"type":"string"}${close.repeat(depth)}`;
}
const withSpec = (spec: string): string => crdText('SPEC').replace('"SPEC"', () => spec);

test.each([
  ['10,000 levels in brackets', withSpec(nested(10_000, 'object')), 'thing.yaml: is nested more than 200 brackets deep'],
  ['10,000 lists in lists on one line', '- '.repeat(10_000), 'thing.yaml#1: '],
  ['60 levels', withSpec(nested(60, 'array')), `Thing.example.com v1.spec${'[]'.repeat(48)}: is nested more than 48 levels deep`],
  [
    'a million enum values',
    crdText({ enum: Array.from({ length: 1e6 }, (_, at) => at % 10) }),
    'thing.yaml: has more than 500000 YAML tokens',
  ],
  ['1,001 enum values', crdText({ enum: Array.from({ length: 1001 }, String) }), 'v1.spec.enum: has 1001 entries; at most 1000'],
  [
    'too many fields',
    crdText({ properties: Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`f${at}`, {}])) }),
    'v1.spec: has 2001 properties; at most 2000',
  ],
  ['a long name', crdText({ properties: { ['x'.repeat(257)]: {} } }), 'is 257 characters long; at most 256'],
  ['a long pattern', crdText({ pattern: 'x'.repeat(20_001) }), 'v1.spec.pattern: is 20001 characters long; at most 20000'],
  ['a $ref to itself', crdText({ $ref: '#/properties/spec' }), 'v1.spec: $ref "#/properties/spec" is not accepted'],
  ['an alias of itself', '&a { x: *a }', 'anchor "&a" is not accepted; write the value out'],
  ['aliases of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', 'anchor "&a" is not accepted'],
  ['a key twice', 'a: 1\n"a": 2', 'key "a" stands twice in one map'],
  ['a key that is a list', '? [a]\n: 1', 'a key that is a list or a map is not accepted'],
  ['text that is no YAML', '{', 'thing.yaml#1: is no YAML: '],
  [
    'another object',
    'kind: Deployment\napiVersion: apps/v1',
    'expected an apiextensions.k8s.io/v1 CustomResourceDefinition, got "Deployment"',
  ],
  ['a document larger than any CRD', ' '.repeat(9e6), 'thing.yaml: has 9000000 characters; at most 8388608'],
  ['a default that JSON cannot hold', withSpec('{"default":.nan}'), 'v1.spec.default: NaN cannot be held in JSON'],
  ['a bound that is text', crdText({ minimum: '1' }), 'v1.spec.minimum: expected a number, got "1"'],
  ['a type that is none', crdText({ type: 'function' }), 'v1.spec: type: "function" is none of object, array,'],
  ['a list of types', crdText({ type: ['string', 'null'] }), 'v1.spec: type: ["string","null"] is none of object,'],
  ['fields that are a list', crdText({ properties: [] }), 'v1.spec: expected an object, got []'],
  ['no schema', crdOf({}), 'Thing.example.com v1: has no openAPIV3Schema'],
])('%s is refused, and the place is named', async (_, text, message) => {
  expect(await refusalOf(text)).toContain(message);
});

function definition(schema: unknown): { readonly version: string; readonly swagger: string } {
  const gvk = { group: 'a', version: 'v1', kind: 'X' };
  const definitions = { 'io.a.v1.X': { 'x-kubernetes-group-version-kind': [gvk], type: 'object', properties: { spec: 'SPEC' } } };
  const paths = { '/apis/a/v1/xs': { post: { 'x-kubernetes-action': 'post', 'x-kubernetes-group-version-kind': gvk } } };
  const swagger = JSON.stringify({ definitions, paths }).replace('"SPEC"', () =>
    typeof schema === 'string' ? schema : JSON.stringify(schema),
  );
  return { version: '1.36', swagger };
}

test.each([
  ['10,000 levels', nested(10_000, 'object'), `Kubernetes 1.36 io.a.v1.X.spec${'.a'.repeat(48)}: is nested more than 48 levels deep`],
  [
    'a million enum values',
    { enum: Array.from({ length: 1e6 }, (_, at) => at) },
    'Kubernetes 1.36 io.a.v1.X.spec.enum: has 1000000 entries',
  ],
  ['a document larger than any API', ' '.repeat(34e6), 'Kubernetes 1.36: has 34000286 characters; at most 33554432'],
])('an OpenAPI document with %s is refused, and the place is named', async (_, schema, message) => {
  await expect(generate({ kubernetes: [definition(schema)], crds: [] })).rejects.toThrow(message);
});

test('a refusal is one short line, whatever the schema calls its fields', async () => {
  const name = `\u2028*/${'y'.repeat(200)}\n`;
  const message = await refusalOf(crdText({ properties: { [name]: { type: name } } }));
  expect(message).toMatch(/^thing\.yaml#1: [^\n\r\u2028\u2029]{1,300}$/);
});

test('a pattern that takes exponential time is data', async () => {
  const files = await generateCrd(crdText({ type: 'string', pattern: '^(a+)+$' }));
  expect(textOf(files, 'example.com/v1/schemas.json')).toContain('"pattern":"^(a+)+$"');
});

test('thousands of fields whose names come down to one get a type each', async () => {
  const item = (at: number) => ({ type: 'array', items: { type: 'object', properties: { [`x${at}`]: { type: 'string' } } } });
  const names = Array.from({ length: 500 }, (_, at) =>
    ['-', '+', '*', '/'].map((char, digit) => char.repeat((Math.floor(at / 5 ** digit) % 5) + 1)).join(''),
  );
  const files = await generateCrd(crdText({ type: 'object', properties: Object.fromEntries(names.map((name, at) => [name, item(at)])) }));
  const types = [...textOf(files, 'example.com/v1/thing.d.ts').matchAll(/export interface (\w+)/g)].map(([, name]) => name);
  expect(new Set(types).size).toBe(500 + 2);
});
