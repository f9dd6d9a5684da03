import { BuiltInRole, type BuiltInRoleProps } from '@kube-world/constructs';

import { objectsOf } from '../objects-of';

const build = (props: BuiltInRoleProps) => objectsOf((scope) => new BuiltInRole(scope, 'developers', props));
const people = [{ kind: 'Group', name: 'developers' }] as const;
const web = { kind: 'namespace', namespace: 'web' } as const;
const apiGroup = 'rbac.authorization.k8s.io';

test.each(['admin', 'edit', 'view', 'cluster-admin'] as const)('[KS-47] people are given %s over a namespace', (role) => {
  expect(build({ role, over: web, subjects: people })).toEqual([
    {
      apiVersion: `${apiGroup}/v1`,
      kind: 'RoleBinding',
      metadata: { name: 'developers', namespace: 'web' },
      roleRef: { apiGroup, kind: 'ClusterRole', name: role },
      subjects: [{ apiGroup, kind: 'Group', name: 'developers' }],
    },
  ]);
});

test('[KS-47] or over the whole cluster, under a name of its own', () => {
  const given: Required<BuiltInRoleProps> = {
    role: 'cluster-admin',
    over: { kind: 'cluster' },
    subjects: [{ kind: 'User', name: 'owner' }],
    name: 'owner',
  };
  expect(build(given)).toMatchObject([
    { kind: 'ClusterRoleBinding', metadata: { name: 'owner' }, subjects: [{ apiGroup, kind: 'User', name: 'owner' }] },
  ]);
});

test('[KS-47] a program may view, and no more compiles', () => {
  const subjects = [{ kind: 'ServiceAccount', name: 'app', namespace: 'web' }] as const;
  expect(build({ role: 'view', over: web, subjects })).toMatchObject([{ subjects }]);
  // @ts-expect-error a program has a role of its own
  const editor: BuiltInRoleProps = { role: 'edit', over: web, subjects };
  expect(editor).toBeDefined();
});

test.each(['system:authenticated', 'system:serviceaccounts', 'system:serviceaccounts:web'])(
  '%s is nobody to be given more than a look',
  (name) => {
    const subjects = [{ kind: 'Group', name }] as const;
    expect(() => build({ role: 'edit', over: web, subjects })).toThrow(
      `test/developers: the role 'edit' cannot be given to '${name}', which names programs or everybody; name the people or a group of them`,
    );
    expect(build({ role: 'view', over: web, subjects })).toHaveLength(1);
  },
);
