import { celRulesOf } from '@kube-world/policy';
import type { KindSchema, Schema } from '@kube-world/model';

import { createSchemaCheck } from '../../../../packages/synth/src/schema/schema-check';

function kindOf(spec: Schema): KindSchema {
  return { namespaced: true, crdRelease: '1', schema: { type: 'object', properties: { spec } }, definition: () => ({}) };
}

function broken(spec: Schema, object: unknown, kubernetes = '1.36'): readonly string[] {
  const found: string[] = [];
  celRulesOf(kindOf(spec), kubernetes)?.(
    { apiVersion: 'a/v1', kind: 'A', metadata: { name: 'web' }, spec: object },
    ({ path, message, remedy }) => found.push(`${path.join('.')}: ${message}; ${remedy}`),
  );
  return found;
}

const rule = (text: string, more: object = {}): Schema => ({ 'x-kubernetes-validations': [{ rule: text, ...more }] });
const number: Schema = { type: 'integer' };

test('a kind without rules has none', () => {
  expect(celRulesOf(kindOf({ type: 'object' }), '1.36')).toBeUndefined();
});

test('rules are asked at every place, in lists and in maps', () => {
  const part: Schema = { type: 'object', properties: { size: { ...number, ...rule('self > 0', { message: 'has a size' }) } } };
  const spec: Schema = {
    type: 'object',
    properties: { one: part, list: { type: 'array', items: part }, map: { type: 'object', additionalProperties: part } },
  };
  expect(broken(spec, { one: { size: 0 }, list: [{ size: 1 }, { size: 0 }], map: { 'a.b': { size: 0 } } })).toEqual([
    'spec.one.size: breaks a rule of its kind: has a size; make this hold: self > 0',
    'spec.list.1.size: breaks a rule of its kind: has a size; make this hold: self > 0',
    'spec.map.a.b.size: breaks a rule of its kind: has a size; make this hold: self > 0',
  ]);
});

test('defaults are there before a rule is asked, and the object itself stays as it was', () => {
  const spec: Schema = { type: 'object', properties: { kept: { ...number, default: 3 } }, ...rule('self.kept == 3') };
  const object = Object.freeze({});
  expect(broken(spec, object)).toEqual([]);
  expect(broken(spec, { kept: 4 })).toHaveLength(1);
  expect(object).toEqual({});
});

test('of nothing, only the place above can speak', () => {
  const spec: Schema = {
    type: 'object',
    properties: { a: { type: 'string', nullable: true, ...rule("self == 'x'") } },
    ...rule('!has(self.a)'),
  };
  expect(broken(spec, { a: null })).toEqual([]);
});

test('a rule about a change is none of a new object, unless it says so', () => {
  expect(broken({ ...number, ...rule('self == oldSelf') }, 1)).toEqual([]);
  expect(broken({ ...number, ...rule('oldSelf.hasValue() || self == 2', { optionalOldSelf: true }) }, 1)).toHaveLength(1);
});

test('a rule that ends with an error is broken, and the error is told', () => {
  expect(broken({ type: 'object', properties: { a: number }, ...rule('self.a > 0', { message: 'is there' }) }, {})).toEqual([
    'spec: breaks a rule of its kind: no such key: a evaluating rule: is there; make this hold: self.a > 0',
  ]);
});

test('the message may be an expression, and the place a path below', () => {
  const spec = (messageExpression: string): Schema => ({
    type: 'object',
    properties: { a: number },
    ...rule('self.a > 1', { messageExpression, message: 'plain', fieldPath: '.a' }),
  });
  expect(broken(spec("'got ' + string(self.a)"), { a: 1 })[0]).toContain('spec.a: breaks a rule of its kind: got 1;');
  expect(broken(spec("self.a == 1 ? '' : 'x'"), { a: 1 })[0]).toContain('spec.a: breaks a rule of its kind: plain;');
});

test('names of the whole object are seen, and no more of its metadata', () => {
  const kind = (text: string): KindSchema => ({ ...kindOf({ type: 'object' }), schema: { type: 'object', properties: {}, ...rule(text) } });
  const say = (text: string): readonly string[] => {
    const found: string[] = [];
    celRulesOf(kind(text), '1.36')?.({ apiVersion: 'a/v1', kind: 'A', metadata: { name: 'web', labels: {} } }, ({ message }) =>
      found.push(message),
    );
    return found;
  };
  expect(say("self.metadata.name == 'web' && self.kind == 'A'")).toEqual([]);
  expect(say('has(self.metadata.labels)')[0]).toContain("undefined field 'labels'");
});

test('a rule that the version does not take is told of, not passed over', () => {
  expect(broken({ type: 'string', ...rule('isIP(self)') }, '::1', '1.29')[0]).toContain('cannot be asked by a rule of its kind');
  expect(broken({ type: 'string', ...rule('isIP(self)') }, '::1', '1.30')).toEqual([]);
});

test('the schema check asks the rules of what has the right form, and names them', () => {
  const spec: Schema = {
    type: 'object',
    properties: { list: { type: 'array', items: { ...number, ...rule('self > 0', { message: 'is more than none' }) } } },
  };
  const source = { kubernetesVersions: ['1.36'], kinds: () => [], apiVersionsOf: () => [], kind: () => kindOf(spec) };
  const issues = (list: unknown): readonly string[] => {
    const found: string[] = [];
    const manifest = { apiVersion: 'a/v1', kind: 'A', metadata: { name: 'web', namespace: 'a' }, spec: { list } };
    createSchemaCheck(
      source,
      '1.36',
      celRulesOf,
    )({ manifest, at: 'c/u/A' }, ({ rule: id, at, message }) => found.push(`${id} ${at}: ${message}`));
    return found;
  };
  expect(issues([1, 0])).toEqual(['schema-cel-rule c/u/A spec.list[1]: breaks a rule of its kind: is more than none']);
  expect(issues([0, 'a'])).toEqual([expect.stringContaining('schema-wrong-type c/u/A spec.list[1]')]);
});
