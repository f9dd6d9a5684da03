import { absent, lt, n, or, vector, type VectorExprBuilder } from '@grafana/promql-builder';

import type { Alert, AlertGroup } from './alert';

/** A program that runs as a StatefulSet of one. */
export interface Watched {
  readonly namespace: string;
  readonly name: string;
}

export interface HomeAlerts {
  /** @default - not watched */
  readonly homeAssistant?: Watched;
  /** @default - not watched */
  readonly mqttBroker?: Watched;
  /** @default - not watched */
  readonly zigbee2mqtt?: Watched;
}

/** What the people of the house notice first. */
export function homeAlerts({ homeAssistant, mqttBroker, zigbee2mqtt }: HomeAlerts): AlertGroup {
  const alerts: Alert[] = [];
  if (homeAssistant) alerts.push(down('HomeAssistantDown', homeAssistant, 'Home Assistant', 'automations stand still'));
  if (mqttBroker) alerts.push(down('MqttBrokerDown', mqttBroker, 'the MQTT broker', 'no device behind it answers'));
  if (zigbee2mqtt) alerts.push(down('ZigbeeBridgeDown', zigbee2mqtt, 'Zigbee2MQTT', 'no Zigbee device answers'));
  return { name: 'home', alerts };
}

function down(name: string, watched: Watched, title: string, consequence: string): Alert {
  const ready = (): VectorExprBuilder =>
    vector('kube_statefulset_status_replicas_ready').label('namespace', watched.namespace).label('statefulset', watched.name);
  return {
    name,
    // one that is gone has no such figure at all
    expr: or(lt(ready(), n(1)), absent(ready())),
    for: '5m',
    severity: 'critical',
    summary: `${title} is down: ${consequence}`,
    runbook: `Look at the pods and events of ${watched.namespace}; then at the node, its radio, and the claim for its configuration.`,
  };
}
