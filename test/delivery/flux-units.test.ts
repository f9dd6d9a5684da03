import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { unitsInOrder } from './flux-units';
import { inOrder } from './in-order';

const dist = join(__dirname, '..', '..', 'dist');
const clusters = readdirSync(dist).filter((cluster) => existsSync(join(dist, cluster, 'gitops', 'kustomization.yaml')));

test('the clusters that Flux serves are looked at', () => {
  expect(clusters).toContain('kubani');
});

test.each(clusters)('every object of dist/%s is in one unit, and each unit comes after those that it depends on', (cluster) => {
  const folder = join(dist, cluster);
  const units = unitsInOrder(folder);
  const inventory = JSON.parse(readFileSync(join(folder, 'inventory.json'), 'utf8')) as Record<string, { readonly kind?: string }>;
  const objects = Object.entries(inventory).filter(([, { kind }]) => kind !== undefined);
  const files = units.flatMap((unit) => unit.files.map((file) => relative(folder, file)));
  expect(files.toSorted()).toEqual(objects.map(([path]) => path).toSorted());
  const done = new Set<string>();
  for (const { name, dependsOn } of units) {
    expect(dependsOn.filter((other) => !done.has(other))).toEqual([]);
    done.add(name);
  }
});

test.each([
  ['a name that nobody has', [{ name: 'a', dependsOn: ['b'] }], "'a' depends on 'b', which is not there"],
  [
    'a name that two have',
    [
      { name: 'a', dependsOn: [] },
      { name: 'a', dependsOn: [] },
    ],
    "two have the name 'a'",
  ],
  [
    'a circle',
    [
      { name: 'a', dependsOn: ['b'] },
      { name: 'b', dependsOn: ['a'] },
    ],
    'a, b wait for each other',
  ],
])('an order refuses %s', (_, units, message) => {
  expect(() => inOrder(units, 'here')).toThrow(`here: ${message}`);
});
