import type { Issue } from '@kube-world/model';

import { issuesOf, sourceOf } from './check-one';

const source = sourceOf({ type: 'object', 'x-kubernetes-preserve-unknown-fields': true });
const judged = (metadata: Readonly<Record<string, unknown>>, from = source): readonly (readonly [string, string])[] =>
  issuesOf(from, {}, { metadata: { name: 'one', ...metadata } }).map(({ rule, at }: Issue) => [
    rule,
    at.replace('c/u/Thing metadata.', ''),
  ]);

test('metadata takes what every object may have', () => {
  expect(
    judged({
      namespace: 'default',
      labels: { 'app.kubernetes.io/name': 'a', tier: '', 'a_b.C': 'x_y.Z-1' },
      annotations: { 'Example.com/Note': 'any text\n', note: '' },
      finalizers: ['example.com/guard'],
      ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'p', uid: 'u', controller: true }],
      creationTimestamp: null,
    }),
  ).toEqual([]);
});

test.each<[string, Readonly<Record<string, unknown>>, readonly [string, string]]>([
  ['an unknown field', { label: {} }, ['schema-unknown-field', 'label']],
  ['labels that are a list', { labels: [] }, ['schema-wrong-type', 'labels']],
  ['a label that is a number', { labels: { a: 1 } }, ['schema-wrong-type', 'labels.a']],
  ['an annotation that is true', { annotations: { a: true } }, ['schema-wrong-type', 'annotations.a']],
  ['a label key with a blank', { labels: { 'a b': '' } }, ['metadata-invalid', "labels['a b']"]],
  ['a label key with two slashes', { labels: { 'a/b/c': '' } }, ['metadata-invalid', "labels['a/b/c']"]],
  ['a label key with an upper-case domain', { labels: { 'Example.com/a': '' } }, ['metadata-invalid', "labels['Example.com/a']"]],
  ['a label key without a name', { labels: { 'example.com/': '' } }, ['metadata-invalid', "labels['example.com/']"]],
  ['a long label value', { labels: { a: 'x'.repeat(64) } }, ['metadata-invalid', 'labels.a']],
  ['a label value that ends in a dash', { labels: { a: 'x-' } }, ['metadata-invalid', 'labels.a']],
  ['an annotation key with a blank', { annotations: { 'a b': '' } }, ['metadata-invalid', "annotations['a b']"]],
  ['a finalizer that is no name', { finalizers: ['a b'] }, ['metadata-invalid', 'finalizers[0]']],
  ['a finalizer twice', { finalizers: ['a', 'a'] }, ['schema-duplicate', 'finalizers[1]']],
  [
    'an owner without a uid',
    { ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'p' }] },
    ['schema-missing-field', 'ownerReferences[0].uid'],
  ],
  ['annotations past 256 KiB', { annotations: { a: 'x'.repeat(262_144) } }, ['metadata-invalid', 'annotations']],
  [
    'annotations that are past 256 KiB together, by a byte, keys included',
    { annotations: { a: 'x'.repeat(131_071), bc: 'x'.repeat(131_071) } },
    ['metadata-invalid', 'annotations'],
  ],
  [
    'annotations by their bytes, and not by their characters',
    { annotations: { a: '€'.repeat(87_382) } },
    ['metadata-invalid', 'annotations'],
  ],
])('metadata refuses %s', (_, metadata, issue) => {
  expect(judged(metadata)).toEqual([issue]);
});

test.each([
  ['an annotation', { a: 'x'.repeat(262_143) }],
  ['two annotations', { a: 'x'.repeat(131_071), b: 'x'.repeat(131_071) }],
  ['one of three bytes a character', { a: '€'.repeat(87_381) }],
])('metadata takes 256 KiB of annotations, keys and values together, as bytes: %s', (_, annotations) => {
  expect(judged({ annotations })).toEqual([]);
});

test('a label value has 63 characters', () => {
  expect(judged({ labels: { a: 'x'.repeat(63) } })).toEqual([]);
});

test('a pod template has its metadata judged as well', () => {
  const templated = sourceOf({ type: 'object', properties: { metadata: { $ref: 'meta/v1#ObjectMeta' } } }, { builtIn: true });
  expect(issuesOf(templated, { metadata: { labels: { a: 'b c' }, nam: 'x' } }).map(({ at }) => at)).toEqual([
    'c/u/Thing spec.metadata.nam',
  ]);
  expect(issuesOf(templated, { metadata: { labels: { a: 'b c' } } }).map(({ at }) => at)).toEqual(['c/u/Thing spec.metadata.labels.a']);
});

test('an embedded object says what it is, and its metadata is judged', () => {
  const embedding = sourceOf({ type: 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true });
  expect(issuesOf(embedding, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: {} })).toEqual([]);
  expect(issuesOf(embedding, { apiVersion: '', metadata: { labels: { a: 1 } } }).map(({ rule, at }) => [rule, at])).toEqual([
    ['schema-wrong-type', 'c/u/Thing spec.apiVersion'],
    ['schema-wrong-type', 'c/u/Thing spec.metadata.labels.a'],
    ['schema-missing-field', 'c/u/Thing spec.kind'],
  ]);
});

test('a kind may ask more of its names than every kind does', () => {
  const kind = source.kind('1.36', 'example.com/v1', 'Thing');
  if (!kind) throw new Error('the source has its kind');
  const named = {
    ...kind,
    schema: {
      ...kind.schema,
      properties: { ...kind.schema.properties, metadata: { type: 'object', properties: { name: { type: 'string', maxLength: 2 } } } },
    },
  } as const;
  expect(judged({ labels: { a: 'b' } }, { ...source, kind: () => named })).toEqual([['schema-length', 'name']]);
});

test('fields beside spec are those of the kind, and status is not judged', () => {
  expect(issuesOf(source, {}, { data: {} }).map(({ rule, at }) => [rule, at])).toEqual([['schema-unknown-field', 'c/u/Thing data']]);
});
