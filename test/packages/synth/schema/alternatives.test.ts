import type { Schema } from '@kube-world/model';

import { linesOf, sourceOf } from './check-one';

const text: Schema = { type: 'string' };
const source = (more: Schema) => sourceOf({ type: 'object', properties: { a: text, b: text, c: text }, ...more });

test.each<[string, Schema, unknown]>([
  ['allOf', { allOf: [{ required: ['a'] }, { properties: { a: { minLength: 1 } } }] }, { a: 'x' }],
  ['anyOf by its second branch', { anyOf: [{ required: ['a'] }, { required: ['b'] }] }, { b: 'x' }],
  ['anyOf by both', { anyOf: [{ required: ['a'] }, { required: ['b'] }] }, { a: 'x', b: 'x' }],
  ['oneOf', { oneOf: [{ required: ['a'] }, { required: ['b'] }] }, { b: 'x' }],
  ['not', { not: { required: ['a'] } }, { b: 'x' }],
  ['oneOf by a default', { properties: { a: { type: 'string', default: 'x' } }, oneOf: [{ required: ['a'] }, { required: ['b'] }] }, {}],
  ['a branch that lists a part of the fields', { anyOf: [{ properties: { a: { enum: ['x'] } } }] }, { a: 'x', b: 'y' }],
])('an object passes %s', (_, more, value) => {
  expect(linesOf(source(more), value)).toEqual([]);
});

test.each<[string, Schema, unknown, string]>([
  [
    'allOf',
    { allOf: [{ properties: { a: { minLength: 2 } } }] },
    { a: 'x' },
    "schema-length spec.a: the string 'x' is 1 character long, which is too short",
  ],
  [
    'anyOf',
    { anyOf: [{ required: ['a'] }, { required: ['b', 'c'] }] },
    { b: 'x' },
    "schema-alternatives spec: fits none of 2 alternatives, and at least one must apply: 'a'; 'b' and 'c'",
  ],
  [
    'oneOf with none',
    { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
    {},
    "schema-alternatives spec: fits none of 2 alternatives, and exactly one must apply: 'a'; 'b'",
  ],
  [
    'oneOf with two',
    { oneOf: [{ required: ['a'] }, { required: ['b'] }, { required: ['c'] }] },
    { a: '', b: '' },
    "schema-alternatives spec: fits 2 alternatives where only one may apply: 'a'; 'b'",
  ],
  ['not', { not: { required: ['a'] } }, { a: 'x' }, "schema-alternatives spec: must not have 'a'"],
  [
    'a choice by a value',
    { anyOf: [{ properties: { a: { enum: ['x'] } }, required: ['a'] }] },
    { a: 'y' },
    'schema-alternatives spec: fits none of 1 alternative, and at least one must apply: \'a\' as "x"',
  ],
  [
    'alternatives without a short name',
    { anyOf: [{ properties: { a: { minLength: 5 } } }, { properties: { a: { maxLength: 1 }, b: { maxLength: 1 } } }] },
    { a: 'xxx', b: 'xxx' },
    "schema-alternatives spec: fits none of 2 alternatives, and at least one must apply; the closest says: spec.a the string 'xxx' is 3 characters long, which is too short",
  ],
])('an object is refused by %s', (_, more, value, line) => {
  expect(linesOf(source(more), value)).toEqual([line]);
});

test('a field of a branch alone is unknown: fields are listed outside of branches', () => {
  expect(linesOf(source({ anyOf: [{ properties: { d: text } }] }), { d: 'x' })).toEqual(["schema-unknown-field spec.d: unknown field 'd'"]);
});
