import { definePolicy } from '@kube-world/policy';

const binding = (name: string, kind: string) => ({
  object: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind,
    metadata: { name: 'app' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
    subjects: [{ kind: 'ServiceAccount', name: 'app', namespace: 'app' }],
  },
});
const group = 'rbac.authorization.k8s.io';

export default definePolicy({
  id: 'binding-administrator',
  title: 'Nothing that runs is an administrator',
  why: 'one broken program would be the end of the cluster',
  severity: 'error',
  match: {
    every: 'object',
    kinds: [
      { group, kind: 'RoleBinding' },
      { group, kind: 'ClusterRoleBinding' },
    ],
  },
  expression: "!(object.?roleRef.?name.orValue('') in ['cluster-admin', 'admin', 'edit'])",
  field: 'roleRef.name',
  message: 'binds a role of administrators',
  remedy: 'write a role of what is needed',
  cases: {
    passes: [
      { it: 'binds a role of its own', ...binding('app', 'RoleBinding') },
      { it: 'lets read', ...binding('view', 'ClusterRoleBinding') },
    ],
    fails: [
      { it: 'binds all of the cluster', ...binding('cluster-admin', 'ClusterRoleBinding') },
      { it: 'binds all of a namespace', ...binding('admin', 'RoleBinding') },
      { it: 'binds all that people may change', ...binding('edit', 'RoleBinding') },
    ],
  },
});
