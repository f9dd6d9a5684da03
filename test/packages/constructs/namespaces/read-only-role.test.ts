import { ReadOnlyRole, type ReadOnlyRoleProps, type ReadVerb } from '@kube-world/constructs';
import { ModelError } from '@kube-world/model';

import { objectsOf } from '../objects-of';

const build = (props: ReadOnlyRoleProps) => objectsOf((scope) => new ReadOnlyRole(scope, 'viewer', props));
const pods = { resources: ['pods'] };
const nobody = { reads: { kind: 'cluster' }, subjects: [], rules: [pods] } as const;

test('[KW-46] [KW-52] whoever reads the monitoring namespace can get, list and watch, and nothing else', () => {
  const props: Required<ReadOnlyRoleProps> = {
    name: 'monitoring-viewer',
    reads: { kind: 'namespace', namespace: 'monitoring' },
    rules: [pods, { apiGroups: ['monitoring.coreos.com'], resources: ['prometheusrules', 'servicemonitors'], verbs: ['get'] }],
    subjects: [
      { kind: 'ServiceAccount', name: 'grafana', namespace: 'monitoring' },
      { kind: 'Group', name: 'watchers' },
    ],
  };
  expect(build(props)).toEqual([
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata: { name: 'monitoring-viewer', namespace: 'monitoring' },
      rules: [
        { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] },
        { apiGroups: ['monitoring.coreos.com'], resources: ['prometheusrules', 'servicemonitors'], verbs: ['get'] },
      ],
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: 'monitoring-viewer', namespace: 'monitoring' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'monitoring-viewer' },
      subjects: [
        { kind: 'ServiceAccount', name: 'grafana', namespace: 'monitoring' },
        { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'watchers' },
      ],
    },
  ]);
});

test('a reader of the whole cluster has a ClusterRole, named after the construct', () => {
  const objects = build({ ...nobody, subjects: [{ kind: 'User', name: 'guest' }] });
  expect(objects.map(({ kind, metadata }) => [kind, metadata])).toEqual([
    ['ClusterRole', { name: 'viewer' }],
    ['ClusterRoleBinding', { name: 'viewer' }],
  ]);
  expect(objects[1]?.['roleRef']).toEqual({ apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'viewer' });
});

test('[KW-52] a verb that writes does not compile', () => {
  const verbs: readonly ReadVerb[] = [
    'get',
    // @ts-expect-error a reader deletes nothing
    'delete',
    // @ts-expect-error nor does it take all verbs
    '*',
  ];
  expect(verbs).toHaveLength(3);
});

test.each(['*', 'secrets', 'serviceaccounts/token', 'pods/exec', 'pods/attach', 'pods/portforward', 'nodes/proxy', 'pods/*'])(
  'reading %s is refused: it is as good as writing',
  (resource) => {
    const make = () => build({ ...nobody, rules: [{ resources: [resource] }] });
    expect(make).toThrow(ModelError);
    expect(make).toThrow(`test/viewer: a read-only role cannot name the resource '${resource}'`);
  },
);

test.each(['pods/log', 'pods/status', 'configmaps'])('reading %s is fine', (resource) => {
  expect(build({ ...nobody, rules: [{ resources: [resource] }] })).toHaveLength(2);
});
