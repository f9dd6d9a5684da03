import { deliver } from '@kube-world/delivery';
import type { BuiltUnit, Delivered, Manifest } from '@kube-world/model';

import { groupKinds } from '../../../../packages/delivery/src/flux/group-kinds';
import { clusterOf, fleetOf, manifestOf, namesOf, object, release, unitOf } from '../built-units';

const cluster = clusterOf('kubani', { engine: 'flux' });
const flux = (units: readonly BuiltUnit[]): Delivered => deliver.flux({ fleet: fleetOf([cluster, units]), cluster, units });

const deployment: Manifest = { ...object('Deployment', 'gatus', 'gatus'), apiVersion: 'apps/v1' };
const route: Manifest = { ...object('IngressRoute', 'gatus', 'gatus'), apiVersion: 'traefik.io/v1alpha1' };
const core = [object('Service', 'gatus', 'gatus'), object('ConfigMap', 'gatus', 'gatus')];
const gatus = unitOf(cluster, 'gatus', { manifests: [deployment, ...core, route] });
const apply = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'];
/** The last rule of every role. */
const prune = {
  apiGroups: [...groupKinds.keys()].toSorted(),
  resources: [...new Set([...groupKinds.values()].flat())].toSorted(),
  verbs: ['get', 'delete'],
};
/** Flux prunes a unit as the account that applied it: one that left Git together with the unit could not be used any more. */
const kept = { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' };
const namespaces = unitOf(cluster, 'namespaces', { manifests: [object('Namespace', 'gatus')], layer: 'infrastructure' });

test('a unit of one namespace is applied by an account that can do what it needs there, and nothing elsewhere', () => {
  const delivered = flux([namespaces, gatus]);
  expect(manifestOf(delivered.gitops, 'Kustomization', 'gatus')?.['spec']).toHaveProperty('serviceAccountName', 'gatus-reconciler');
  expect(manifestOf(delivered.gitops, 'ServiceAccount', 'gatus-reconciler')).toMatchObject({
    metadata: { namespace: 'flux-system', annotations: kept },
    automountServiceAccountToken: false,
  });
  const permissions = delivered.unitManifests.get('namespaces') ?? [];
  expect(permissions.map(({ manifest }) => manifest)).toStrictEqual([
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata: { name: 'gatus-reconciler', namespace: 'gatus', annotations: kept },
      rules: [
        { apiGroups: [''], resources: ['configmaps', 'services'], verbs: apply },
        { apiGroups: ['apps'], resources: ['deployments'], verbs: apply },
        { apiGroups: ['traefik.io'], resources: ['ingressroutes'], verbs: apply },
        { apiGroups: ['', 'apps'], resources: ['pods', 'replicasets'], verbs: ['get', 'list', 'watch'] },
        prune,
      ],
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: 'gatus-reconciler', namespace: 'gatus', annotations: kept },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'gatus-reconciler' },
      subjects: [{ kind: 'ServiceAccount', name: 'gatus-reconciler', namespace: 'flux-system' }],
    },
  ]);
});

test.each([
  ['rules that are a text', 'Role', { rules: 'all' }],
  ['rules that are none', 'Role', { rules: [null, 'read', { verbs: 'get' }] }],
  ['a binding of nothing', 'RoleBinding', {}],
  ['a binding of a null', 'RoleBinding', { roleRef: null }],
  ['a binding of a role without a name', 'RoleBinding', { roleRef: { kind: 'Role', name: 7 } }],
])('%s: the schema says so, and the account gets nothing by it', (_, kind, fields) => {
  const odd = { ...object(kind, 'gatus', 'gatus'), apiVersion: 'rbac.authorization.k8s.io/v1', ...fields } as Manifest;
  const { gitops } = flux([unitOf(cluster, 'gatus', { manifests: [odd] })]);
  expect(manifestOf(gitops, 'Role', 'gatus-reconciler')?.['rules']).toEqual([
    { apiGroups: ['rbac.authorization.k8s.io'], resources: [`${kind.toLowerCase()}s`], verbs: apply },
    prune,
  ]);
});

test('the permissions come with the namespace, or at once where the namespace was there before', () => {
  const delivered = flux([gatus]);
  expect(delivered.unitManifests.size).toBe(0);
  expect(namesOf(delivered.gitops, 'Role')).toStrictEqual(['gatus-reconciler']);
  expect(namesOf(flux([namespaces, gatus]).gitops, 'Role')).toStrictEqual([]);
});

test('what a unit was made of it may remove, though its role has shrunk by then; Secrets stay closed', () => {
  expect(prune.apiGroups).toStrictEqual(expect.arrayContaining(['', 'apps', 'autoscaling', 'policy', 'traefik.io']));
  expect(prune.resources).toStrictEqual(
    expect.arrayContaining(['configmaps', 'deployments', 'horizontalpodautoscalers', 'poddisruptionbudgets']),
  );
  expect(prune.resources).not.toContain('secrets');
});

test('a unit without workloads may touch what its objects are of, and read no pods', () => {
  const [role] = flux([namespaces, unitOf(cluster, 'route', { manifests: [route] })]).unitManifests.get('namespaces') ?? [];
  expect(role?.manifest['rules']).toStrictEqual([{ apiGroups: ['traefik.io'], resources: ['ingressroutes'], verbs: apply }, prune]);
});

test('[KW-46] who makes a role is allowed what the role allows, and not to go beyond it', () => {
  const rbac = 'rbac.authorization.k8s.io';
  const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }];
  const viewer: Manifest = { ...object('Role', 'viewer', 'gatus'), apiVersion: `${rbac}/v1`, rules };
  const bindingOf = (kind: string, name: string): Manifest => ({
    ...object('RoleBinding', name, 'gatus'),
    apiVersion: `${rbac}/v1`,
    roleRef: { apiGroup: rbac, kind, name },
  });
  const manifests = [viewer, bindingOf('Role', 'viewer'), bindingOf('ClusterRole', 'view')];
  const [role] = flux([namespaces, unitOf(cluster, 'viewers', { manifests })]).unitManifests.get('namespaces') ?? [];
  expect(role?.manifest['rules']).toStrictEqual([
    { apiGroups: [rbac], resources: ['rolebindings', 'roles'], verbs: apply },
    ...rules,
    { apiGroups: [rbac], resources: ['clusterroles'], resourceNames: ['view'], verbs: ['bind'] },
    // Flux tries the binding before the role is there
    { apiGroups: [rbac], resources: ['roles'], resourceNames: ['viewer'], verbs: ['bind'] },
    prune,
  ]);
});

test.each([
  ['a cluster-scoped object', { manifests: [deployment, object('ClusterRole', 'gatus')] }],
  ['objects of two namespaces', { manifests: [deployment, object('ConfigMap', 'rules', 'monitoring')] }],
  ['a chart, which may bring anything', { releases: [release('gatus', 'gatus')] }],
  ['only cluster-scoped objects', { manifests: [object('ClusterRole', 'gatus')] }],
])('a unit with %s is applied by Flux itself', (_, options) => {
  const delivered = flux([namespaces, unitOf(cluster, 'gatus', options)]);
  expect(manifestOf(delivered.gitops, 'Kustomization', 'gatus')?.['spec']).not.toHaveProperty('serviceAccountName');
  expect(namesOf(delivered.gitops, 'ServiceAccount')).toStrictEqual([]);
});

describe('what the role of a reconciler breaks, it says with the reason', () => {
  const binding: Manifest = {
    ...object('RoleBinding', 'viewer', 'gatus'),
    apiVersion: 'rbac.authorization.k8s.io/v1',
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'viewer' },
  };
  /** Rules that the objects of a unit with these objects may break, by kind. */
  const reader: Manifest = {
    ...object('Role', 'reader', 'gatus'),
    apiVersion: 'rbac.authorization.k8s.io/v1',
    rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }],
  };
  const waived = (manifests: readonly Manifest[], readOnlyNamespaces?: readonly string[]): Readonly<Record<string, readonly string[]>> => {
    const units = [unitOf(cluster, 'gatus', { manifests })];
    const fleet = { ...fleetOf([cluster, units]), ...(readOnlyNamespaces ? { readOnlyNamespaces } : {}) };
    const { gitops } = deliver.flux({ fleet, cluster, units });
    return Object.fromEntries(
      gitops.flatMap(({ manifest: { kind }, waivers }) => (waivers ? [[kind, waivers.map(({ rule }) => rule)] as const] : [])),
    );
  };

  test.each<[string, ReturnType<typeof waived>, ReturnType<typeof waived>]>([
    ['nothing', waived(core), {}],
    ['a binding', waived([...core, binding]), { Role: ['role-escalation'] }],
    ['a Secret', waived([...core, object('Secret', 'gatus', 'gatus')]), { Role: ['role-secrets'] }],
    ['a Secret and a binding', waived([object('Secret', 'gatus', 'gatus'), binding]), { Role: ['role-escalation', 'role-secrets'] }],
    ['a Secret of others', waived([{ ...object('Secret', 'gatus', 'gatus'), apiVersion: 'example.com/v1' }]), {}],
    ['a role that reads Secrets, for which the app answers', waived([reader]), {}],
    ['objects where people only read', waived(core, ['gatus']), { Role: ['role-read-only'] }],
    ['objects beside such a namespace', waived(core, ['gatus-2']), {}],
    ['both', waived([binding], ['gatus']), { Role: ['role-escalation', 'role-read-only'] }],
  ])('of a unit with %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
