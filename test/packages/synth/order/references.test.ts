import type { Manifest } from '@kube-world/model';

import { referenceKey } from '../../../../packages/synth/src/order/reference';
import { madeBy, usedBy } from '../../../../packages/synth/src/order/references';

const object = (kind: string, rest: Record<string, unknown>): Manifest => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'x', namespace: 'n' },
  ...rest,
});
const pod = (spec: object): Record<string, unknown> => ({ spec: { template: { spec } } });

test.each([
  ['a priority class', pod({ priorityClassName: 'batch-low' }), 'PriorityClass//batch-low'],
  ['a service account', pod({ serviceAccountName: 'sa' }), 'ServiceAccount/n/sa'],
  ['a ConfigMap volume', pod({ volumes: [{ name: 'v', configMap: { name: 'cm' } }] }), 'ConfigMap/n/cm'],
  ['a Secret volume', pod({ volumes: [{ name: 'v', secret: { secretName: 's' } }] }), 'Secret/n/s'],
  ['a claim', pod({ volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'c' } }] }), 'PersistentVolumeClaim/n/c'],
  [
    'a variable from a Secret',
    pod({ containers: [{ env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }] }] }),
    'Secret/n/s',
  ],
  ['variables from a ConfigMap', pod({ containers: [{ envFrom: [{ configMapRef: { name: 'cm' } }] }] }), 'ConfigMap/n/cm'],
  ['a pull secret', pod({ imagePullSecrets: [{ name: 's' }] }), 'Secret/n/s'],
  [
    'a storage class in a claim template',
    { spec: { volumeClaimTemplates: [{ spec: { storageClassName: 'fast' } }] } },
    'StorageClass//fast',
  ],
  ['an issuer', { spec: { issuerRef: { name: 'i' } } }, 'Issuer/n/i'],
  ['a cluster issuer', { spec: { issuerRef: { name: 'i', kind: 'ClusterIssuer' } } }, 'ClusterIssuer//i'],
  ['an ingress class', { spec: { ingressClassName: 'traefik' } }, 'IngressClass//traefik'],
  [
    'a middleware of another namespace',
    { spec: { routes: [{ middlewares: [{ name: 'm', namespace: 'traefik' }] }] } },
    'Middleware/traefik/m',
  ],
  ['a role', { roleRef: { kind: 'ClusterRole', name: 'view' } }, 'ClusterRole//view'],
  ['a bound service account', { subjects: [{ kind: 'ServiceAccount', name: 'sa', namespace: 'other' }] }, 'ServiceAccount/other/sa'],
  ['its namespace', {}, 'Namespace//n'],
])('an object uses %s', (_, rest, key) => {
  expect(usedBy(object('Any', rest)).map(referenceKey)).toContain(key);
});

test('fields that are called like members of every JavaScript object name nothing', () => {
  const data = JSON.parse('{"__proto__": {"a": 1}, "constructor": {}, "toString": "x", "__defineGetter__": {}}') as object;
  expect(usedBy(object('Any', { data })).map(referenceKey)).toEqual(['Namespace//n']);
});

test('a reference that is no map names nothing', () => {
  expect(usedBy(object('Any', { subjects: [null, 1], middlewares: [null], roleRef: [] })).map(referenceKey)).toEqual(['Namespace//n']);
});

test('a Certificate makes its Secret', () => {
  expect(madeBy(object('Certificate', { spec: { secretName: 'tls' } })).map(referenceKey)).toEqual(['Certificate/n/x', 'Secret/n/tls']);
});

test('a CRD uses nothing, whatever its schema speaks of', () => {
  const crd = {
    ...object('CustomResourceDefinition', { spec: { schema: { serviceAccountName: 'sa' } } }),
    apiVersion: 'apiextensions.k8s.io/v1',
    metadata: { name: 'x' },
  };
  expect(usedBy(crd)).toEqual([]);
});
