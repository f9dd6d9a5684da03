import type { Issue } from '@kube-world/model';
import fc from 'fast-check';

import { unwritable, valueNotYaml } from '../../../../packages/synth/src/checks/value-not-yaml';
import { toYaml } from '../../../../packages/synth/src/render/to-yaml';
import { contextOf, linesOf, object, release, unit } from './context-with';

class Size {
  public readonly mebibytes = 1;
}
const round: unknown[] = [];
round.push([round]);
// a hole, which forEach would pass over
const holed: unknown[] = [];
holed[1] = 'second';

test.each<[string, unknown, string]>([
  ['NaN', Number.NaN, 'NaN is no number that YAML readers agree on'],
  ['Infinity', Number.NEGATIVE_INFINITY, '-Infinity is no number that YAML readers agree on'],
  ['an integer past 2^53', 2 ** 53, '9007199254740992 is past 2^53, where numbers lose digits'],
  ['an integer far past it', 1e21, '1e+21 is past 2^53, where numbers lose digits'],
  ['a high half of a pair', 'a\ud83d', 'holds half of a surrogate pair, which is no character'],
  ['a low half of a pair', '\ude00a', 'holds half of a surrogate pair, which is no character'],
  ['a function', () => 1, 'a JavaScript function cannot be written'],
  ['a symbol', Symbol('s'), 'a JavaScript symbol cannot be written'],
  ['a bigint', 1n, 'a JavaScript bigint cannot be written'],
  ['a Date', new Date(0), 'an instance of Date cannot be written'],
  ['a Map', new Map(), 'an instance of Map cannot be written'],
  ['a Buffer', Buffer.from('a'), 'an instance of Buffer cannot be written'],
  ['an instance', new Size(), 'an instance of Size cannot be written'],
])('%s is refused with its place, in a map and in a list', (_, value, message) => {
  const manifest = object('v1', 'ConfigMap', 'c', { data: { a: value, b: [1, { c: value }] } });
  expect(linesOf(valueNotYaml, contextOf([unit('web', { manifests: [manifest] })]))).toEqual([
    `pi/web/ConfigMap/c data.a: ${message}`,
    `pi/web/ConfigMap/c data.b[1].c: ${message}`,
  ]);
});

test.each<[string, unknown, string]>([
  ['undefined in a list', { a: [1, undefined] }, 'a[1]: undefined stands in a list'],
  ['a hole in a list', { a: holed }, 'a[0]: undefined stands in a list'],
  ['a key that is half a character', { 'a\ud83d': 1 }, "the key 'a\\ud83d' holds half of a surrogate pair"],
  ['a list that holds itself', { a: round }, 'a[0][0]: holds itself'],
])('%s is refused', (_, value, line) => {
  expect(linesOf(valueNotYaml, contextOf([unit('web', { releases: [release('web', { values: value })] })])).join()).toContain(
    line.startsWith('the') ? line : `values.${line}`,
  );
});

test('a value nested without end is refused, and judged no further', () => {
  const deep = Array.from({ length: 5_000 }).reduce<unknown>((inside) => ({ a: inside }), Number.NaN);
  const issues: Issue[] = [];
  unwritable(deep, 'x', [], issues);
  expect(issues.map(({ message }) => message)).toEqual(['is nested more than 190 levels deep']);
});

test('values of a chart that pass are rendered inside of what an engine lays around them', () => {
  const deep = Array.from({ length: 190 }).reduce<unknown>((inside) => ({ a: inside }), 1);
  const issues: Issue[] = [];
  unwritable(deep, 'x', ['values'], issues);
  expect(issues).toEqual([]);
  expect(toYaml({ spec: { chart: { values: { of: deep } } } })).toContain('a: 1');
});

test('one value in two places is no circle, and undefined in a map is left out', () => {
  const shared = { a: ['b', null, true, 0.5, -0, '\u{1F600}', '\u2028', 2 ** 53 - 1] };
  const issues: Issue[] = [];
  unwritable({ one: shared, two: shared, three: undefined, bare: Object.create(null) as unknown }, 'x', [], issues);
  expect(issues).toEqual([]);
});

const bad = fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, '\ud800', () => 1, 1n, new Date(0), new Set());

test('whatever JSON holds is written, and one bad value anywhere in it is found at its place', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.array(fc.oneof(fc.nat(3), fc.constantFrom('a', 'b', 'c')), { maxLength: 8 }),
      bad,
      (noise, steps, value) => {
        // JSON may hold integers that JavaScript cannot
        fc.pre(!/\d{16}|e\+/.test(JSON.stringify(noise)));
        const planted = steps.reduceRight<unknown>(
          (inside, step) => (typeof step === 'number' ? [...Array.from({ length: step }, () => noise), inside] : { noise, [step]: inside }),
          value,
        );
        const issues: Issue[] = [];
        unwritable({ noise, planted }, 'x', [], issues);
        const path = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
        expect(issues.map(({ at }) => at)).toEqual([`x planted${path}`]);
      },
    ),
    { numRuns: 200 },
  );
});

test('of an object full of them, the first hundred are told', () => {
  const issues = valueNotYaml(
    contextOf([unit('web', { manifests: [object('v1', 'ConfigMap', 'c', { data: Array.from({ length: 300_000 }) })] })]),
  );
  expect(issues).toHaveLength(101);
  expect(issues.at(-1)?.message).toBe('299900 more values of it cannot be written');
});
