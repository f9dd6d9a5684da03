import type { GroupKind } from '@kube-world/policy';

/** The API group of roles. */
export const rbac = 'rbac.authorization.k8s.io';

/** Whatever grants: in a namespace, and in all of them. */
export const roles: readonly [GroupKind, GroupKind] = [
  { group: rbac, kind: 'Role' },
  { group: rbac, kind: 'ClusterRole' },
];
