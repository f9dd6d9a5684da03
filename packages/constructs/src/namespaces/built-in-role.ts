import { ModelError } from '@kube-world/model';
import { Construct } from 'constructs';

import { bindRole, type Person, type RoleScope, type RoleSubject } from './role-binding';

/**
 * A role that every cluster brings, and whom it is given to. `view` reads all but Secrets; `edit` changes what runs and reads Secrets;
 * `admin` gives out roles beside that; `cluster-admin` does all.
 */
export type BuiltInRoleProps = {
  readonly over: RoleScope;
  /** Name of the binding. @default - the construct's id */
  readonly name?: string;
} & (
  | { readonly role: 'view'; readonly subjects: readonly RoleSubject[] }
  | { readonly role: 'edit' | 'admin' | 'cluster-admin'; readonly subjects: readonly Person[] }
);

/**
 * Gives people a role that every cluster brings; programs may view at most, and have a role of their own for more. The policy
 * `binding-administrator` speaks against all roles here but `view`: the app that gives one waives it, with the reason.
 */
export class BuiltInRole extends Construct {
  /** @throws ModelError for a name of Kubernetes's own where a person is meant: `system:authenticated` is everybody */
  public constructor(scope: Construct, id: string, { role, over, subjects, name = id }: BuiltInRoleProps) {
    super(scope, id);
    const ownName = role === 'view' ? undefined : subjects.find((subject) => subject.name.startsWith('system:'));
    if (ownName) {
      throw new ModelError(
        `the role '${role}' cannot be given to '${ownName.name}', which names programs or everybody; name the people or a group of them`,
        { at: this.node.path },
      );
    }
    bindRole(this, 'Binding', { name, role: { kind: 'ClusterRole', name: role }, over, subjects });
  }
}
