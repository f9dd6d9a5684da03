import type { App } from '@kube-world/model';

import { monitoringDashboards } from '../../../apps/monitoring-dashboards/monitoring-dashboards';
import { monitoring } from '../../../apps/monitoring/monitoring';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith } from '../../packages/constructs/test-clusters';

const cluster = clusterWith();
const watch = monitoring({ cluster });
const homeAssistant: App = {
  name: 'home-assistant',
  namespace: { name: 'house', podSecurity: 'privileged' },
  layer: 'apps',
  build: () => undefined,
};

test.each([
  ['the cluster alone', {}, ['dashboard-cluster-overview']],
  ['the cluster and the house', { homeAssistant }, ['dashboard-cluster-overview', 'dashboard-home-automation']],
])('dashboards show %s', (_, settings, names) => {
  const { objects } = buildApp(monitoringDashboards({ monitoring: watch, ...settings }), cluster);
  expect(objects.map(({ metadata }) => metadata.name)).toStrictEqual(names);
});

test('the house is the namespace of Home Assistant', () => {
  const { objects } = buildApp(monitoringDashboards({ monitoring: watch, homeAssistant }), cluster);
  expect(JSON.stringify(objects[1])).toContain('house');
});
