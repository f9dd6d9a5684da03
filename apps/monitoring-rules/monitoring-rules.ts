import {
  type AlertGroup,
  AlertRules,
  backupAlerts,
  type BackupAlerts,
  certificateAlerts,
  generalAlerts,
  homeAlerts,
  type MonitoringApp,
  nodeAlerts,
  type Watched,
  workloadAlerts,
} from '@kube-world/constructs';
import { type App, defineApp } from '@kube-world/model';

export interface MonitoringRulesSettings {
  readonly monitoring: MonitoringApp;
  /** Apps of the house, each one StatefulSet of its own name. @default - not watched */
  readonly home?: { readonly homeAssistant?: App; readonly mqttBroker?: App; readonly zigbee2mqtt?: App };
  /** CronJobs whose name ends in `-backup`. @default - a day and two hours without one is too long */
  readonly backups?: BackupAlerts;
  /** Alerts of your own. @default - none */
  readonly groups?: readonly AlertGroup[];
}

/** The alerts that every cluster has, and those of the apps that are given. */
export const monitoringRules = defineApp('monitoring-rules', (settings: MonitoringRulesSettings) => {
  const { monitoring, backups, groups = [] } = settings;
  return {
    namespace: monitoring.namespace,
    layer: 'infrastructure',
    build(scope) {
      const all = [
        generalAlerts(),
        nodeAlerts(),
        workloadAlerts(),
        certificateAlerts(),
        backupAlerts(backups),
        ...homeGroups(settings),
        ...groups,
      ];
      new AlertRules(scope, 'alerts', { groups: all });
    },
  };
});

function homeGroups({ home }: MonitoringRulesSettings): readonly AlertGroup[] {
  const { homeAssistant, mqttBroker, zigbee2mqtt } = home ?? {};
  const group = homeAlerts({
    ...(homeAssistant ? { homeAssistant: watched(homeAssistant) } : {}),
    ...(mqttBroker ? { mqttBroker: watched(mqttBroker) } : {}),
    ...(zigbee2mqtt ? { zigbee2mqtt: watched(zigbee2mqtt) } : {}),
  });
  return group.alerts.length === 0 ? [] : [group];
}

const watched = ({ name, namespace }: App): Watched => ({ name, namespace: namespace.name });
