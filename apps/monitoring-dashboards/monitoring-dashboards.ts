import { clusterOverview, Dashboard, homeAutomation, type MonitoringApp } from '@kube-world/constructs';
import { type App, defineApp } from '@kube-world/model';

export interface MonitoringDashboardsSettings {
  readonly monitoring: MonitoringApp;
  /** Home Assistant, whose namespace and entities are shown. @default - the cluster alone */
  readonly homeAssistant?: App;
}

/** Dashboards of ours, beside those that the chart brings. */
export const monitoringDashboards = defineApp('monitoring-dashboards', ({ monitoring, homeAssistant }: MonitoringDashboardsSettings) => ({
  namespace: monitoring.namespace,
  layer: 'infrastructure',
  dependsOn: [monitoring],
  build(scope) {
    new Dashboard(scope, 'cluster-overview', clusterOverview());
    if (homeAssistant) new Dashboard(scope, 'home-automation', homeAutomation(homeAssistant.namespace.name));
  },
}));
