import { schemas } from '@kube-world/crds/schemas';
import type { Manifest } from '@kube-world/model';

import { baseCases, mutatedCases } from './cases';
import { withAt } from './json';
import { placesOf, shapeOf } from './places';

const takes = (group: string): boolean => group === 'cert-manager.io';
const cases = mutatedCases('1.36', baseCases('1.36', takes));

test('a value is put, replaced and taken away at a place, and nothing else changes', () => {
  const value = { a: [{ b: 1 }, { b: 2 }], c: 3 };
  expect(withAt(value, ['a', 1, 'b'], 4)).toEqual({ a: [{ b: 1 }, { b: 4 }], c: 3 });
  expect(withAt(value, ['a', 0], undefined)).toEqual({ a: [{ b: 2 }], c: 3 });
  expect(withAt(value, ['d', 'e'], 5)).toEqual({ ...value, d: { e: 5 } });
  expect(withAt(value, ['c'], undefined)).toEqual({ a: value.a });
  expect(value).toEqual({ a: [{ b: 1 }, { b: 2 }], c: 3 });
});

test('the places of an object are all that its schema describes, without its metadata', () => {
  const kind = schemas.kind('1.36', 'v1', 'Service');
  if (!kind) throw new Error('there is no Service');
  const manifest = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' }, spec: { ports: [{ port: 80 }], selector: { a: 'b' } } };
  expect(placesOf(manifest, kind).map(({ path }) => shapeOf(path))).toEqual([
    '',
    '.spec',
    '.spec.ports',
    '.spec.ports[]',
    '.spec.ports[].port',
    '.spec.selector',
    '.spec.selector.a',
  ]);
});

test('the cases are the same each time, and no case is its own base', () => {
  expect(mutatedCases('1.36', baseCases('1.36', takes))).toEqual(cases);
  const bases = new Set(baseCases('1.36', takes).map(({ manifest }) => JSON.stringify(manifest)));
  const same = cases.filter(({ manifest, mutation }) => mutation !== 'name' && bases.has(JSON.stringify(manifest)));
  expect(same.map(({ at, mutation }) => `${at} ${mutation}`)).toEqual([]);
});

test.each([
  ['unknown field', 300],
  ['wrong type', 300],
  ['missing field', 200],
  ['bad enum', 100],
  ['name', 100],
  ['duplicate key', 10],
  ['quantity', 100],
  ['number or text', 100],
  ['text of another form', 500],
  ['number at a bound', 100],
  ['field added', 500],
])('there are many cases of the mutation %s', (mutation, least) => {
  expect(cases.filter((one) => one.mutation === mutation).length).toBeGreaterThanOrEqual(least);
});

test('an unknown field is put at every depth', () => {
  const depthOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 0;
    if (Object.hasOwn(value, 'zzUnknown')) return 1;
    const inner = Math.max(0, ...Object.values(value as Manifest).map(depthOf));
    return inner === 0 ? 0 : inner + 1;
  };
  const depths = new Set(cases.filter(({ mutation }) => mutation === 'unknown field').map(({ manifest }) => depthOf(manifest)));
  expect([...depths].toSorted((left, right) => left - right)).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8]));
});
