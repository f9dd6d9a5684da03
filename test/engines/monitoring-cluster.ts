import type { App } from '@kube-world/model';

import { monitoringDashboards } from '../../apps/monitoring-dashboards/monitoring-dashboards';
import { monitoringRules } from '../../apps/monitoring-rules/monitoring-rules';
import { monitoring } from '../../apps/monitoring/monitoring';
import { buildApp } from '../packages/constructs/build-app';
import type { BuiltObject } from '../packages/constructs/objects-of';
import { clusterWith } from '../packages/constructs/test-clusters';

const cluster = clusterWith();
const inHouse = (name: string): App => ({
  name,
  namespace: { name: 'home-assistant', podSecurity: 'privileged' },
  layer: 'apps',
  build: () => undefined,
});
const stack = monitoring({ cluster });
const homeAssistant = inHouse('home-assistant');
const home = { homeAssistant, mqttBroker: inHouse('mosquitto'), zigbee2mqtt: inHouse('zigbee2mqtt') };

interface RuleGroup {
  readonly name: string;
  readonly rules: readonly {
    readonly alert: string;
    readonly labels: Record<string, string>;
    readonly annotations: Record<string, string>;
  }[];
}

/** Every alert that an app of ours can bring, as Prometheus reads groups. */
export const ruleGroups: readonly RuleGroup[] = buildApp(monitoringRules({ monitoring: stack, home }), cluster).objects.flatMap(
  ({ spec }) => (spec as { readonly groups: readonly RuleGroup[] }).groups,
);

/** Every dashboard, as the ConfigMaps that Grafana's sidecar reads. */
export const dashboardObjects: readonly BuiltObject[] = buildApp(
  monitoringDashboards({ monitoring: stack, homeAssistant }),
  cluster,
).objects;
