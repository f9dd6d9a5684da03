import { schemas } from '@kube-world/crds/schemas';
import { celRulesOf } from '@kube-world/policy';

test('a kind whose schema leads back to itself is read once around', () => {
  const kind = schemas.kind('1.36', 'apiextensions.k8s.io/v1', 'CustomResourceDefinition');
  if (!kind) throw new Error('no schema of CustomResourceDefinition');
  const broken: string[] = [];
  celRulesOf(kind, '1.36')?.(
    { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'a' } },
    ({ message }) => void broken.push(message),
  );
  expect(broken).toEqual([]);
});
