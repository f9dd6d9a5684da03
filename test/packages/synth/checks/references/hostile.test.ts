import type { Manifest } from '@kube-world/model';

import { referenceRules } from '../../../../../packages/synth/src/checks/references/registry';
import { shop } from '../../pipeline/shop';
import { changed, hostile, pathsOf } from '../spoilt';
import { clusterWith, placed } from './findings';

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
