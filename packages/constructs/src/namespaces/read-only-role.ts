import { ClusterRole, Role } from '@kube-world/crds/rbac.authorization.k8s.io/v1';
import { ModelError } from '@kube-world/model';
import { Construct } from 'constructs';

import { bindRole, type RoleScope, type RoleSubject } from './role-binding';

/** Verbs that change nothing. */
export type ReadVerb = 'get' | 'list' | 'watch';

export interface ReadRule {
  /** @default [''], the core group */
  readonly apiGroups?: readonly string[];
  readonly resources: readonly string[];
  /** @default ['get', 'list', 'watch'] */
  readonly verbs?: readonly ReadVerb[];
}

export interface ReadOnlyRoleProps {
  readonly reads: RoleScope;
  readonly rules: readonly ReadRule[];
  readonly subjects: readonly RoleSubject[];
  /** Name of the role and its binding. @default - the construct's id */
  readonly name?: string;
}

/** Reading these is as good as writing: they hold credentials, or open a way into a pod or a node. */
const notReadable = /^(\*|secrets|serviceaccounts\/token|.*\/(\*|exec|attach|portforward|proxy))$/;

/** A role that can look and change nothing, and whom it is given to. */
export class ReadOnlyRole extends Construct {
  /** @throws ModelError for secrets, wildcards, and what leads into a pod */
  public constructor(scope: Construct, id: string, { reads, rules, subjects, name = id }: ReadOnlyRoleProps) {
    super(scope, id);
    for (const resource of rules.flatMap((rule) => rule.resources)) {
      if (notReadable.test(resource)) {
        throw new ModelError(
          `a read-only role cannot name the resource '${resource}', which gives more than a look; list the resources that are read`,
          {
            at: this.node.path,
          },
        );
      }
    }
    const role = { rules: rules.map(policyRule) };
    const Kind = reads.kind === 'cluster' ? ClusterRole : Role;
    new Kind(this, 'Role', { metadata: reads.kind === 'cluster' ? { name } : { name, namespace: reads.namespace }, ...role });
    bindRole(this, 'Binding', { name, role: { kind: Kind.kind, name }, over: reads, subjects });
  }
}

const policyRule = ({ apiGroups = [''], resources, verbs = ['get', 'list', 'watch'] }: ReadRule) => ({ apiGroups, resources, verbs });
