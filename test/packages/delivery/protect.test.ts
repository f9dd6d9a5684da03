import { protect } from '@kube-world/delivery';
import type { Engine } from '@kube-world/model';

import { object } from './built-units';

const marks: Readonly<Record<Engine, Record<string, string>>> = {
  flux: { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' },
  fleet: { 'helm.sh/resource-policy': 'keep' },
  argocd: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' },
};
const engines = Object.keys(marks) as Engine[];
const substitute = { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' };

test.each(
  engines.flatMap((engine) =>
    ['Namespace', 'PersistentVolumeClaim', 'PersistentVolume', 'CustomResourceDefinition'].map((kind) => [engine, kind] as const),
  ),
)('%s never prunes a %s', (engine, kind) => {
  expect(protect(engine)(object(kind, 'a')).metadata.annotations).toStrictEqual(marks[engine]);
});

test.each(engines)('%s prunes what can be made again', (engine) => {
  expect(protect(engine)(object('Deployment', 'a', 'b')).metadata.annotations).toBeUndefined();
});

test.each([['flux'], ['argocd']] as const)('%s takes an object that needs no mark as it is', (engine) => {
  const manifest = object('Deployment', 'a', 'b');
  expect(protect(engine)(manifest)).toBe(manifest);
});

test('[KW-09] on Fleet an object says of itself what Helm says of it, so that it is not drift', () => {
  const deployment = object('Deployment', 'a', 'b');
  const labelled = {
    ...deployment,
    metadata: { ...deployment.metadata, labels: { mine: 'yes', 'app.kubernetes.io/managed-by': 'somebody' } },
  };
  for (const manifest of [deployment, labelled])
    expect(protect('fleet')(manifest).metadata.labels).toHaveProperty(['app.kubernetes.io/managed-by'], 'Helm');
  expect(protect('fleet')(labelled).metadata.labels).toHaveProperty('mine', 'yes');
});

test('an annotation of the object stays, also against ours', () => {
  const claim = object('PersistentVolumeClaim', 'a', 'b');
  const annotated = { ...claim, metadata: { ...claim.metadata, annotations: { 'helm.sh/resource-policy': 'delete', mine: 'yes' } } };
  expect(protect('fleet')(annotated).metadata.annotations).toStrictEqual({ 'helm.sh/resource-policy': 'delete', mine: 'yes' });
});

test.each([
  ['a value', { data: { 'dashboard.json': '{"datasource": "${DS}"}' } }],
  ['a list', { spec: { args: ['--name', '${NAME}'] } }],
  ['a key', { data: { '${KEY}': 'a' } }],
])('Flux leaves an object alone that holds a placeholder in %s', (_, more) => {
  expect(protect('flux')(object('ConfigMap', 'a', 'b', more)).metadata.annotations).toStrictEqual(substitute);
  expect(protect('fleet')(object('ConfigMap', 'a', 'b', more)).metadata.annotations).toBeUndefined();
});

test('a claim with a placeholder is kept and left alone', () => {
  expect(
    protect('flux')(object('PersistentVolumeClaim', 'a', 'b', { spec: { volumeName: '${VOLUME}' } })).metadata.annotations,
  ).toStrictEqual({
    ...marks.flux,
    ...substitute,
  });
});

test('a dollar sign without a brace is text', () => {
  const manifest = object('ConfigMap', 'a', 'b', { data: { price: '$5', variable: '$(HOME)' } });
  expect(protect('flux')(manifest)).toBe(manifest);
});
