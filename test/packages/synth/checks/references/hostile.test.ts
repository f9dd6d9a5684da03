import type { Manifest } from '@kube-world/model';

import { referenceRules } from '../../../../../packages/synth/src/checks/references/registry';
import { shop } from '../../pipeline/shop';
import { clusterWith, placed } from './findings';

const hostile: readonly unknown[] = [
  null,
  undefined,
  true,
  Number.NaN,
  -1,
  1e300,
  '',
  '__proto__',
  [],
  [null, 1, 'a', [[]]],
  {},
  JSON.parse('{"__proto__": {"name": "x"}, "constructor": "y", "name": {}, "namespace": 1}'),
];

/** Paths to every field, those of maps and lists included. What every object has, the stage before has looked at. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]));
  return path.length === 0 ? below.filter(([first = '']) => !['apiVersion', 'kind', 'metadata'].includes(first)) : [path, ...below];
}

function changed(manifest: Manifest, path: readonly string[], value: unknown): Manifest {
  const copy = JSON.parse(JSON.stringify(manifest)) as Manifest;
  let holder: unknown = copy;
  for (const step of path.slice(0, -1)) holder = (holder as Record<string, unknown>)[step];
  Object.defineProperty(holder, path.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

test('whatever stands in a field, no rule throws', () => {
  const objects = Object.values(shop()).map((manifest) => (manifest.kind === 'Namespace' ? manifest : placed(manifest, 'shop')));
  let tried = 0;
  for (const [index, manifest] of objects.entries()) {
    for (const path of pathsOf(manifest)) {
      for (const value of hostile) {
        const context = clusterWith(objects.with(index, changed(manifest, path, value)));
        for (const rule of referenceRules) for (const { at, message } of rule(context)) expect(`${at}${message}`).not.toContain('[object');
        tried += 1;
      }
    }
  }
  expect(tried).toBeGreaterThan(1000);
}, 60_000);

test('labels that are called like members of every JavaScript object are labels', () => {
  const labels = JSON.parse('{"__proto__": "a", "constructor": "b", "toString": "c"}') as object;
  const policy = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'p', namespace: 'apps' } };
  const deployment = shop()['Deployment'];
  const context = clusterWith([placed(deployment as Manifest, 'apps'), { ...policy, spec: { podSelector: { matchLabels: labels } } }]);
  const found = referenceRules.flatMap((rule) => rule(context)).filter(({ rule }) => rule === 'network-policy-selects-nothing');
  expect(found.map(({ message }) => message)).toEqual(["no pod in namespace 'apps' has the labels '__proto__=a,constructor=b,toString=c'"]);
});
