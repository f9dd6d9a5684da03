import type { Issue, Manifest } from '@kube-world/model';

import { referenceRules } from '../../../../../packages/synth/src/checks/references/registry';
import { shop } from '../../pipeline/shop';
import { changed, hostile, pathsOf } from '../spoilt';
import { clusterWith, placed } from './findings';

test('whatever stands in a field, no rule throws', () => {
  const objects = Object.values(shop()).map((manifest) => (manifest.kind === 'Namespace' ? manifest : placed(manifest, 'shop')));
  const odd: Issue[] = [];
  let tried = 0;
  for (const [index, manifest] of objects.entries()) {
    for (const [place, path] of pathsOf(manifest).entries()) {
      // a third of the values for each field, in turn
      for (const value of hostile.filter((_, at) => (at + place) % 3 === 0)) {
        const context = clusterWith(objects.with(index, changed(manifest, path, value)));
        for (const rule of referenceRules) odd.push(...rule(context).filter(({ at, message }) => `${at}${message}`.includes('[object')));
        tried += 1;
      }
    }
  }
  expect(odd).toEqual([]);
  expect(tried).toBeGreaterThan(500);
}, 60_000);

test('labels that are called like members of every JavaScript object are labels', () => {
  const labels = JSON.parse('{"__proto__": "a", "constructor": "b", "toString": "c"}') as object;
  const policy = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'p', namespace: 'apps' } };
  const deployment = shop()['Deployment'];
  const context = clusterWith([placed(deployment as Manifest, 'apps'), { ...policy, spec: { podSelector: { matchLabels: labels } } }]);
  const found = referenceRules.flatMap((rule) => rule(context)).filter(({ rule }) => rule === 'network-policy-selects-nothing');
  expect(found.map(({ message }) => message)).toEqual(["no pod in namespace 'apps' has the labels '__proto__=a,constructor=b,toString=c'"]);
});
