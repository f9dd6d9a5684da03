import type { Manifest } from '@kube-world/model';

import { readOnlyBinding } from '../../../../packages/synth/src/checks/read-only-binding';
import { contextOf, fleet, linesOf, unit } from './context-with';

const apiVersion = 'rbac.authorization.k8s.io/v1';
const role = (kind: 'ClusterRole' | 'Role', verbs: unknown, namespace = 'monitoring'): Manifest => ({
  apiVersion,
  kind,
  metadata: { name: 'app', ...(kind === 'Role' ? { namespace } : {}) },
  rules: [{ apiGroups: [''], resources: ['pods'], verbs }],
});
const binding = (subject: unknown, to: 'ClusterRole' | 'Role' = 'ClusterRole', namespace?: string): Manifest => ({
  apiVersion,
  kind: namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding',
  metadata: { name: 'app', ...(namespace === undefined ? {} : { namespace }) },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: to, name: 'app' },
  subjects: [subject],
});
const account = (namespace: string) => ({ kind: 'ServiceAccount', name: 'prometheus', namespace });
const gathers = (label: string): Manifest => ({
  ...role('ClusterRole', []),
  aggregationRule: { clusterRoleSelectors: [{ matchLabels: { to: label } }] },
});
const part = (verbs: readonly string[]): Manifest => ({ ...role('ClusterRole', verbs), metadata: { name: 'part', labels: { to: 'app' } } });
const builtIn = (name: string): Manifest => ({ ...binding(account('monitoring')), roleRef: { kind: 'ClusterRole', name } });
const reads = role('ClusterRole', ['get', 'list', 'watch']);
const writes = role('ClusterRole', ['get', 'update', 'patch']);

const linesFor = (manifests: readonly Manifest[], readOnlyNamespaces: readonly string[] = ['monitoring']): readonly string[] =>
  linesOf(readOnlyBinding, contextOf([unit('web', { manifests })], { fleet: { ...fleet, readOnlyNamespaces } }));

test('[KW-52] an account of a read-only namespace that is given a role that writes is found at its binding, with the verbs', () => {
  expect(linesFor([writes, binding(account('monitoring'))])).toEqual([
    "pi/web/ClusterRoleBinding/app roleRef: gives the account 'monitoring/prometheus' the ClusterRole 'app', which writes (update, patch), " +
      "and the namespace is among the fleet's readOnlyNamespaces",
  ]);
});

test.each<[string, readonly Manifest[], number]>([
  ['an account there reads', [reads, binding(account('monitoring'))], 0],
  ['an account elsewhere writes', [writes, binding(account('apps'))], 0],
  ['an account of a namespace that begins alike writes', [writes, binding(account('monitoring-2'))], 0],
  ['an account there writes elsewhere', [role('Role', ['delete'], 'apps'), binding(account('monitoring'), 'Role', 'apps')], 1],
  ['all accounts there write', [writes, binding({ kind: 'Group', name: 'system:serviceaccounts:monitoring' })], 1],
  ['all accounts of another namespace write', [writes, binding({ kind: 'Group', name: 'system:serviceaccounts:apps' })], 0],
  ['an account there writes, named as a user', [writes, binding({ kind: 'User', name: 'system:serviceaccount:monitoring:a' })], 1],
  ['a person writes everywhere', [writes, binding({ kind: 'User', name: 'owner' })], 0],
  ['a person writes there by a role of the cluster', [writes, binding({ kind: 'User', name: 'owner' }, 'ClusterRole', 'monitoring')], 1],
  ['a person reads there by a role of the cluster', [reads, binding({ kind: 'User', name: 'owner' }, 'ClusterRole', 'monitoring')], 0],
  [
    'a Role of the namespace writes, which a policy judges',
    [role('Role', ['*']), binding({ kind: 'User', name: 'a' }, 'Role', 'monitoring')],
    0,
  ],
  ['the role is not there, which another rule tells', [binding(account('monitoring'))], 0],
  ['a role there gathers one that writes', [gathers('app'), part(['update']), binding(account('monitoring'))], 1],
  ['a role of another group of that name writes', [{ ...writes, apiVersion: 'example.com/v1' }, binding(account('monitoring'))], 0],
  ['a role there gathers one that reads', [gathers('app'), part(['get']), binding(account('monitoring'))], 0],
  ['a role there gathers others', [gathers('web'), part(['update']), binding(account('monitoring'))], 0],
  ['an account there edits by a role of every cluster', [builtIn('edit')], 1],
  ['an account there views by a role of every cluster', [builtIn('view')], 0],
  ['an account there may do all', [role('ClusterRole', ['*']), binding(account('monitoring'))], 1],
])('%s', (_, manifests, findings) => {
  expect(linesFor(manifests)).toHaveLength(findings);
});

test('a fleet that calls nothing read-only is asked nothing', () => {
  expect(linesFor([writes, binding(account('monitoring'))], [])).toEqual([]);
});

test('what charts make is theirs', () => {
  const rendered = [writes, binding(account('monitoring'))].map((manifest) => ({ manifest, at: 'pi/web/chart' }));
  expect(readOnlyBinding(contextOf([], { fleet: { ...fleet, readOnlyNamespaces: ['monitoring'] }, rendered }))).toEqual([]);
});

test.each<[string, unknown]>([
  ['no subject', null],
  ['a text', 'prometheus'],
  ['a subject of numbers', { kind: 1, name: 2, namespace: [] }],
  ['a name of colons', { kind: 'Group', name: ':::' }],
])('%s in place of a subject is passed by', (_, subject) => {
  const odd = [role('ClusterRole', null), role('ClusterRole', [1, null]), { ...reads, rules: 'all' }, { ...writes, rules: [null] }];
  for (const one of odd) expect(linesFor([one, binding(subject)])).toEqual([]);
  expect(linesFor([writes, { ...binding(subject), roleRef: null }])).toEqual([]);
});
