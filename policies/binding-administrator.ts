import { definePolicy } from '@kube-world/policy';

import { rbac as group } from './facts/roles';

const binding = (name: string, kind: string, of = 'ClusterRole') => ({
  object: {
    apiVersion: `${group}/v1`,
    kind,
    metadata: { name: 'app' },
    roleRef: { apiGroup: group, kind: of, name },
    subjects: [{ kind: 'ServiceAccount', name: 'app', namespace: 'app' }],
  },
});

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
  // a Role is of its namespace, whatever it is called
  expression: "object.?roleRef.?kind.orValue('') == 'Role' || !(object.?roleRef.?name.orValue('') in ['cluster-admin', 'admin', 'edit'])",
  field: 'roleRef.name',
  message: 'binds a role of administrators',
  remedy: 'write a role of what is needed',
  cases: {
    passes: [
      { it: 'binds a role of its own', ...binding('app', 'RoleBinding') },
      { it: "binds a role of its own of an administrators' name", ...binding('admin', 'RoleBinding', 'Role') },
      { it: 'lets read', ...binding('view', 'ClusterRoleBinding') },
    ],
    fails: [
      { it: 'binds all of the cluster', ...binding('cluster-admin', 'ClusterRoleBinding') },
      { it: 'binds all of a namespace', ...binding('admin', 'RoleBinding') },
      { it: 'binds all that people may change', ...binding('edit', 'RoleBinding') },
    ],
  },
});
