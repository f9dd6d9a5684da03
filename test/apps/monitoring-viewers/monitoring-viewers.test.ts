import { monitoring } from '../../../apps/monitoring/monitoring';
import { monitoringViewers } from '../../../apps/monitoring-viewers/monitoring-viewers';
import { buildApp } from '../../packages/constructs/build-app';
import { only } from '../../packages/constructs/objects-of';
import { clusterWith } from '../../packages/constructs/test-clusters';

const cluster = clusterWith();
const watch = monitoring({ cluster });

test('[KW-52] people may look at everything in the namespace but Secrets, and change nothing', () => {
  const { objects } = buildApp(monitoringViewers({ monitoring: watch }), cluster);
  const { rules } = only(objects, 'Role') as unknown as { readonly rules: readonly { resources: string[]; verbs: string[] }[] };
  expect([...new Set(rules.flatMap(({ verbs }) => verbs))]).toEqual(['get', 'list', 'watch']);
  expect(rules.flatMap(({ resources }) => resources)).toEqual(expect.arrayContaining(['pods', 'pods/log', 'prometheusrules']));
  expect(rules.flatMap(({ resources }) => resources)).not.toContain('secrets');
  expect(objects.map(({ metadata: { namespace } }) => namespace)).toEqual(['monitoring', 'monitoring']);
});

test('who they are is a setting', () => {
  const subjectsOf = (app: ReturnType<typeof monitoringViewers>): unknown =>
    only(buildApp(app, cluster).objects, 'RoleBinding')['subjects'];
  const group = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group' };
  expect(subjectsOf(monitoringViewers({ monitoring: watch }))).toEqual([{ ...group, name: 'monitoring-viewers' }]);
  expect(subjectsOf(monitoringViewers({ monitoring: watch, subjects: [{ kind: 'Group', name: 'family' }] }))).toEqual([
    { ...group, name: 'family' },
  ]);
});
