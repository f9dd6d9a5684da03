import { figures, type Measured } from '../../bench/figures';
import { inTurn, median } from '../../bench/measure';
import { namespacesOf, objectsOf } from '../../bench/objects';
import { names, type Size, sizes } from '../../bench/sizes';

const run = (milliseconds: number, objects = 8400): Measured[string] => ({
  milliseconds,
  synthMilliseconds: milliseconds,
  maxRssBytes: 5e8,
  objects,
  runs: 1,
});

test('each figure is a ratio of two subjects of the same run, held against its target', () => {
  const rows = figures({
    plain: run(9000),
    plainFiles: run(4000),
    unchecked: run(500),
    checked: run(1000),
    floor: run(300),
    helm: run(2500),
    kustomize: run(1500),
    check: run(900),
    synthAws: run(13_000),
  });
  expect(rows.map(({ value, reached }) => [value, reached])).toEqual([
    ['18.00', true],
    ['9.00', false],
    ['4.00', true],
    ['2.50', true],
    ['1.50', false],
    ['1.67', true],
    ['3.33', true],
    ['0.90', true],
    ['13.00', false],
  ]);
});

test('a figure whose subject was not run is left out, not made up', () => {
  expect(figures({ checked: run(1000) })).toEqual([]);
});

test('time an object is compared across sizes', () => {
  const row = figures({ large: run(24_000, 200_000), base: run(800, 8000) }).find(({ figure }) => figure.startsWith('our time'));
  expect(row).toMatchObject({ value: '1.20', reached: true });
});

test('checks are held against a time at one size, and against what ten times as much may cost', () => {
  const rows = figures({ rules8: run(1200, 8000), rules32: run(4800, 32_000), rules80: run(14_400, 80_000) });
  expect(rows.map(({ value, reached }) => [value, reached])).toEqual([
    ['1.20', true],
    ['1.00', true],
    ['12.00', false],
  ]);
});

test.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
])('the median of %j is %d', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});

test('subjects run in turn, so that a machine that slows down slows all of them', () => {
  const order: string[] = [];
  const one = (name: string) => () => {
    order.push(name);
    return { wallMilliseconds: 1, said: {} };
  };
  const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const runs = inTurn(2, { a: one('a'), b: one('b') });
  write.mockRestore();
  expect(order).toEqual(['a', 'b', 'a', 'b']);
  expect(runs.a).toHaveLength(2);
});

test('the compared fleet has 8,400 objects, the large one 200,000', () => {
  const count = ({ clusters, apps, objects, namespaces }: Size): number =>
    clusters * (apps * objectsOf('app', objects).length + (namespaces ? namespacesOf(names('app', apps)).length : 0));
  expect(count(sizes.compared)).toBe(8400);
  expect(count(sizes.base)).toBe(8000);
  expect(count(sizes.large)).toBe(200_000);
});
