import { join } from 'node:path';

import { generate, type KubernetesSource, SchemaError } from '@kube-world/crds/generate';

import { compareFolder, readGeneratedFolder } from '../../../packages/cli/src/generate/generated-folder';
import { readSourceFolder } from '../../../packages/cli/src/generate/source-folder';
import { crdText, generateCrd, textOf } from './crd-text';

// The compiler's formatter, which is not used, cannot be loaded by jest.
jest.mock('prettier', () => ({}));

const fixtures = join(__dirname, 'fixtures');

test('the fixtures regenerate to what is committed beside them', async () => {
  const files = await generate(readSourceFolder(join(fixtures, 'sources')));
  const golden = readGeneratedFolder(join(fixtures, 'golden'));
  expect(compareFolder(golden, files)).toEqual({ added: [], changed: [], removed: [] });
  expect(golden.size).toBe(20);
});

test('the order of the sources does not matter', async () => {
  const { kubernetes, crds } = readSourceFolder(join(fixtures, 'sources'));
  const files = await generate({ kubernetes: kubernetes.toReversed(), crds });
  expect(compareFolder(readGeneratedFolder(join(fixtures, 'golden')), files)).toEqual({ added: [], changed: [], removed: [] });
});

test.each([
  ['string', { type: 'string' }, 'string | undefined'],
  ['enum', { type: 'string', enum: ['a', 'b'] }, '"a" | "b" | undefined'],
  ['enum of numbers', { type: 'integer', enum: [301, 302] }, '301 | 302 | undefined'],
  ['enum cut down by allOf', { type: 'string', allOf: [{ enum: ['a', 'b'] }, { enum: ['b', 'c'] }] }, '"b" | undefined'],
  ['nullable', { type: 'string', nullable: true }, 'string | null | undefined'],
  ['int or string', { 'x-kubernetes-int-or-string': true }, 'number | string | undefined'],
  ['list of unions', { type: 'array', items: { enum: ['a', 1] } }, 'readonly ("a" | 1)[] | undefined'],
  ['list of lists', { type: 'array', items: { type: 'array', items: { type: 'number' } } }, 'readonly (readonly number[])[] | undefined'],
  ['map', { type: 'object', additionalProperties: { type: 'boolean' } }, '{ [key: string]: boolean } | undefined'],
  ['open object', { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }, '{ [key: string]: unknown } | undefined'],
  ['object without fields', { type: 'object' }, '{ [key: string]: never } | undefined'],
  ['anything', { 'x-kubernetes-preserve-unknown-fields': true }, 'unknown'],
])('a field of the form "%s" gets its type', async (_, schema, type) => {
  const files = await generateCrd(crdText({ type: 'object', properties: { field: schema } }));
  expect(textOf(files, 'example.com/v1/thing.d.ts')).toContain(`  field?: ${type};\n`);
});

test('a field that is required is optional where the server fills it in', async () => {
  const spec = { type: 'object', required: ['a', 'b'], properties: { a: { type: 'string' }, b: { type: 'string', default: 'x' } } };
  const text = textOf(await generateCrd(crdText(spec)), 'example.com/v1/thing.d.ts');
  expect(text).toContain('  a: string;\n  b?: string | undefined;\n');
});

test('a kind named Index or Object has a file and a class of its own', async () => {
  expect(textOf(await generateCrd(crdText({ type: 'string' }, 'Index')), 'example.com/v1/index-kind.d.ts')).toContain('class Index ');
  expect(textOf(await generateCrd(crdText({ type: 'string' }, 'Object')), 'example.com/v1/object.d.ts')).toContain('class Object ');
});

test('one kind described twice is refused, and so are two that would share a file', async () => {
  const crd = { name: 'a.yaml', release: 'v1', text: crdText({ type: 'string' }) };
  await expect(generate({ kubernetes: [], crds: [crd, { ...crd, release: 'v2' }] })).rejects.toThrow(
    'example.com/v1 Thing: is described twice, by the releases v1 and v2; leave one out',
  );
  const other = { ...crd, text: crdText({ type: 'string' }, 'THing') };
  await expect(generate({ kubernetes: [], crds: [crd, other] })).rejects.toThrow('two kinds would be written to thing.d.ts');
});

function swagger(version: string, definitions: Record<string, unknown>, paths: Record<string, unknown> = {}): KubernetesSource {
  return { version, swagger: JSON.stringify({ definitions, paths }) };
}

function kindIn(group: string, version: string, kind: string) {
  return { 'x-kubernetes-action': 'post', 'x-kubernetes-group-version-kind': { group, version, kind } };
}

test.each([
  ['a version that is none', swagger('1.36; rm', {}), '"1.36; rm" is not a minor version'],
  ['text that is no JSON', { version: '1.36', swagger: '{' }, 'Kubernetes 1.36: is no JSON'],
  ['no definitions', { version: '1.36', swagger: '{}' }, 'Kubernetes 1.36: definitions: expected an object, got undefined'],
  ['a group that is a path', swagger('1.36', {}, { '/x': { post: kindIn('../..', 'v1', 'X') } }), '"../.." is not an API group'],
  ['a group that is ours', swagger('1.36', {}, { '/x': { post: kindIn('meta', 'v1', 'X') } }), '"meta" is not an API group'],
  ['a kind that is code', swagger('1.36', {}, { '/x': { post: kindIn('a', 'v1', 'X{}') } }), '"X{}" is not a kind'],
])('an OpenAPI document with %s is refused', async (_, source, message) => {
  await expect(generate({ kubernetes: [source], crds: [] })).rejects.toThrow(SchemaError);
  await expect(generate({ kubernetes: [source], crds: [] })).rejects.toThrow(message);
});

test('one version of Kubernetes given twice is refused', async () => {
  await expect(generate({ kubernetes: [swagger('1.36', {}), swagger('1.36', {})], crds: [] })).rejects.toThrow(
    'Kubernetes "1.36": is given twice',
  );
});

test.each([
  ['nested 60 deep', `${'['.repeat(60)}${']'.repeat(60)}`, 'is nested more than 48 levels deep'],
  ['longer than any text', JSON.stringify('x'.repeat(20_001)), 'is 20001 characters long'],
])('a default that is %s is refused, and the field is named', async (_, preset, message) => {
  const groups = [`{"components":{"schemas":{"io.a.v1.X":{"properties":{"spec":{"default":${preset}}}}}}}`];
  const input = { kubernetes: [{ ...swagger('1.36', {}), groups }], crds: [] };
  await expect(generate(input)).rejects.toThrow(message);
  await expect(generate(input)).rejects.toThrow('OpenAPI v3 #1 "io.a.v1.X.spec"');
});

test('a $ref to nowhere and to a definition of no group are refused; a circle of $refs is not', async () => {
  const gvk = [{ group: 'a', version: 'v1', kind: 'X' }];
  const paths = { '/apis/a/v1/xs': { post: kindIn('a', 'v1', 'X') } };
  const api = (ref: string, more: Record<string, unknown> = {}) =>
    swagger(
      '1.36',
      {
        'io.a.v1.X': { 'x-kubernetes-group-version-kind': gvk, type: 'object', properties: { spec: { $ref: `#/definitions/${ref}` } } },
        ...more,
      },
      paths,
    );
  await expect(generate({ kubernetes: [api('io.a.v1.No')], crds: [] })).rejects.toThrow(
    'Kubernetes 1.36 io.a.v1.X.spec: $ref "#/definitions/io.a.v1.No" leads nowhere',
  );
  await expect(generate({ kubernetes: [api('lost.Y', { 'lost.Y': {} })], crds: [] })).rejects.toThrow('"lost.Y": belongs to no API group');
  const circle = api('io.a.v1.Y', { 'io.a.v1.Y': { type: 'object', properties: { y: { $ref: '#/definitions/io.a.v1.Y' } } } });
  const files = await generate({ kubernetes: [circle], crds: [] });
  expect(textOf(files, 'a/v1/_types.d.ts')).toContain('export interface Y {\n  y?: Y | undefined;\n}\n');
  expect(textOf(files, 'meta/v1/_types.d.ts')).toContain('ObjectMeta');
});
