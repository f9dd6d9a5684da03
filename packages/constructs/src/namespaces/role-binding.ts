import { ClusterRoleBinding, RoleBinding } from '@kube-world/crds/rbac.authorization.k8s.io/v1';
import type { Construct } from 'constructs';

/** A person, or a group of them, by the name that the cluster's login gives. */
export interface Person {
  readonly kind: 'User' | 'Group';
  readonly name: string;
}

export type RoleSubject = { readonly kind: 'ServiceAccount'; readonly name: string; readonly namespace: string } | Person;

/** What a role is for: a namespace's objects, or the whole cluster's. */
export type RoleScope = { readonly kind: 'namespace'; readonly namespace: string } | { readonly kind: 'cluster' };

export interface GivenRole {
  readonly name: string;
  readonly role: { readonly kind: 'Role' | 'ClusterRole'; readonly name: string };
  readonly over: RoleScope;
  readonly subjects: readonly RoleSubject[];
}

/** The binding that gives a role to its subjects, over a namespace or over all. */
export function bindRole(scope: Construct, id: string, { name, role, over, subjects }: GivenRole): void {
  const Binding = over.kind === 'cluster' ? ClusterRoleBinding : RoleBinding;
  new Binding(scope, id, {
    metadata: over.kind === 'cluster' ? { name } : { name, namespace: over.namespace },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', ...role },
    subjects: subjects.map(subjectOf),
  });
}

const subjectOf = (subject: RoleSubject) =>
  subject.kind === 'ServiceAccount' ? subject : { apiGroup: 'rbac.authorization.k8s.io', kind: subject.kind, name: subject.name };
