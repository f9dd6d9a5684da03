import type { Manifest, Release } from '@kube-world/model';

import type { CheckContext } from '../../../../../packages/synth/src/checks/context';
import { clusterOf, object, release, type UnitParts } from '../context-with';
import { clusterWith, deployment, findingsIn, placed } from './findings';

const reads = (name: string, key = 'a'): Manifest =>
  deployment('web', { containers: [{ name: 'main', env: [{ name: 'A', valueFrom: { secretKeyRef: { name, key } } }] }] });
const leadsTo = (name: string, place = 'apps'): Manifest =>
  placed(object('traefik.io/v1alpha1', 'IngressRoute', 'r', { spec: { routes: [{ services: [{ name, port: 80 }] }] } }), place);
const chart = (name: string, values: unknown = {}): Release => release(name, { values });
const claim = (storageClassName: string): Manifest => object('v1', 'PersistentVolumeClaim', 'data', { spec: { storageClassName } });
const externalSecret = (spec: object): Manifest => object('external-secrets.io/v1', 'ExternalSecret', 'login', { spec });

type Case = [title: string, manifests: readonly Manifest[], parts: UnitParts, more: Partial<CheckContext>, findings: number];

test.each<Case>([
  ['a Secret that a person makes', [reads('login')], { app: { secrets: [{ name: 'login', keys: ['a'] }] } }, {}, 0],
  ['a key that a person does not put in', [reads('login', 'b')], { app: { secrets: [{ name: 'login', keys: ['a'] }] } }, {}, 1],
  [
    "a person's Secret of another namespace",
    [reads('login')],
    { app: { secrets: [{ name: 'login', keys: ['a'], namespace: 'b' }] } },
    {},
    1,
  ],
  ['what an ExternalSecret makes', [reads('login'), externalSecret({ data: [{ secretKey: 'a' }] })], {}, {}, 0],
  ['a key that an ExternalSecret has not', [reads('login'), externalSecret({ data: [{ secretKey: 'b' }] })], {}, {}, 1],
  ['an ExternalSecret whose keys are elsewhere', [reads('login'), externalSecret({ dataFrom: [{}] })], {}, {}, 0],
  ['an ExternalSecret that makes another name', [reads('login'), externalSecret({ target: { name: 'other' } })], {}, {}, 1],
  ['what a chart calls after its release', [leadsTo('shop-frontend')], { releases: [chart('shop')] }, {}, 0],
  ['what a chart would call otherwise', [leadsTo('shopfront')], { releases: [chart('shop')] }, {}, 1],
  ['what a chart calls by its values', [leadsTo('cart-web')], { releases: [chart('shop', { web: { fullnameOverride: 'cart' } })] }, {}, 0],
  ['a name that the values of a chart give', [leadsTo('cart')], { releases: [chart('shop', { service: { name: 'cart' } })] }, {}, 0],
  ['a name that the values of a chart read', [reads('cart')], { releases: [chart('shop', { login: { name: 'cart', key: 'a' } })] }, {}, 1],
  [
    'a name that a chart has under every release',
    [reads('fixed')],
    { releases: [chart('shop')] },
    { chartKinds: () => [{ kind: 'Secret', names: ['fixed'] }] },
    0,
  ],
  ['what an operator calls after its object', [reads('db-app'), object('postgresql.cnpg.io/v1', 'Cluster', 'db')], {}, {}, 0],
  ['what an app says that it brings', [leadsTo('x')], { app: { provides: [{ kind: 'Service', name: 'x', namespace: 'apps' }] } }, {}, 0],
  ["a Service of the platform's", [leadsTo('metrics-server', 'kube-system')], {}, {}, 0],
  [
    "a middleware in the platform's namespace",
    [placed(object('traefik.io/v1alpha1', 'IngressRoute', 'r', { spec: { routes: [{ middlewares: [{ name: 'm' }] }] } }), 'kube-system')],
    {},
    {},
    1,
  ],
  ['a class in the values of a chart', [], { releases: [chart('shop', { persistence: { storageClassName: 'fast' } })] }, {}, 1],
  ['a Secret in the values of a chart', [], { releases: [chart('shop', { admin: { existingSecret: 'admin' } })] }, {}, 1],
  ['the namespace of a chart', [], { releases: [{ ...chart('shop'), namespace: 'nowhere' }] }, {}, 1],
])('what others make is known as far as it can be: %s', (_, manifests, parts, more, findings) => {
  expect(findingsIn(clusterWith(manifests, parts, more))).toHaveLength(findings);
});

test.each([
  ['platform', 0],
  ['chart', 0],
  ['us', 1],
] as const)('a storage class of the facts that is made by %s: %i findings without an object', (madeBy, findings) => {
  const cluster = clusterOf({ storage: { classes: { fast: { provisioner: 'x', madeBy } }, purposes: {} } });
  expect(findingsIn(clusterWith([claim('fast')], {}, { cluster }))).toHaveLength(findings);
});

test('the Secret of a cluster-wide issuer lies beside cert-manager', () => {
  const issuer: Manifest = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: 'ca' },
    spec: { ca: { secretName: 'root' } },
  };
  const root = object('cert-manager.io/v1', 'Certificate', 'root', {
    spec: { secretName: 'root', issuerRef: { kind: 'ClusterIssuer', name: 'ca' } },
  });
  const parts = { releases: [{ ...release('cert-manager'), chart: { ...release('cert-manager').chart, name: 'cert-manager' } }] };
  expect(findingsIn(clusterWith([issuer, root], parts))).toEqual([]);
  expect(findingsIn(clusterWith([issuer], parts))).toEqual([
    "secret-not-there ClusterIssuer/ca spec.ca.secretName: namespace 'apps' has no Secret 'root'; make it by a Certificate or an ExternalSecret, or list it in the app's secrets where a person makes it",
  ]);
});

test('what the engine and charts make is no place of a finding, and is found', () => {
  const made = { manifest: object('v1', 'Secret', 'login'), at: 'pi/web/chart' };
  const hungry = { manifest: reads('nothing'), at: 'pi/web/chart' };
  expect(findingsIn(clusterWith([reads('login')], {}, { rendered: [made, hungry] }))).toEqual([
    "secret-not-there Deployment/web spec.template.spec.containers[0].env[0].valueFrom.secretKeyRef: Secret 'login' has no key 'a'; put the key in, or read one that is there",
  ]);
});
