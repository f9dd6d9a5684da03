import type { KubePrometheusStackValues } from '@kube-world/charts/kube-prometheus-stack';

import { alertingSecrets, alertmanagerConfig } from '../alertmanager/alerting';
import { claimTemplate } from './claim-template';
import type { GrafanaSettings, PrometheusStackProps } from './props';
import { defaultAdmin } from './secrets';
import { prometheusValues } from './prometheus-values';

/** Begins the names of the chart's objects; Prometheus's service is `monitoring-prometheus`. */
export const stackName = 'monitoring';
export const prometheusService = { name: `${stackName}-prometheus`, port: 9090 } as const;
export const grafanaService = { name: `${stackName}-grafana`, port: 80 } as const;

const amounts = (cpu: string, memory: string, cpuLimit: string, memoryLimit: string) => ({
  requests: { cpu, memory },
  limits: { cpu: cpuLimit, memory: memoryLimit },
});

/** What differs from the chart's defaults. @throws ModelError at `at` for settings that cannot be read */
export function stackValues(props: PrometheusStackProps, at: string): KubePrometheusStackValues {
  const off = { enabled: false };
  return {
    fullnameOverride: stackName,
    cleanPrometheusOperatorObjectNames: true,
    defaultRules,
    // they listen on the node's loopback alone, or are parts of one program as in K3s, or are the cloud's
    kubeControllerManager: off,
    kubeScheduler: off,
    kubeProxy: off,
    kubeEtcd: off,
    prometheus: prometheusValues(props, `${at} prometheus`),
    alertmanager: alertmanagerValues(props, at),
    grafana: grafanaValues(props.grafana),
    prometheusOperator: {
      // rules are checked before they are committed, so nothing has to be asked at admission
      admissionWebhooks: off,
      tls: off,
      resources: amounts('20m', '64Mi', '200m', '128Mi'),
      prometheusConfigReloader: { resources: amounts('10m', '32Mi', '100m', '64Mi') },
    },
    'kube-state-metrics': { fullnameOverride: 'kube-state-metrics', resources: amounts('10m', '64Mi', '200m', '192Mi') },
    'prometheus-node-exporter': { fullnameOverride: 'node-exporter', resources: amounts('20m', '32Mi', '200m', '64Mi') },
  };
}

/**
 * The chart's recording rules stay: its dashboards read them. Alerts that ours replace are off, or everything would be said
 * twice. One of its general alerts stays too: `InfoInhibitor`, by which Alertmanager keeps `info` to itself while nothing is wrong.
 */
const defaultRules: KubePrometheusStackValues['defaultRules'] = {
  rules: {
    etcd: false,
    kubeControllerManager: false,
    kubeProxy: false,
    kubeSchedulerAlerting: false,
    kubeSchedulerRecording: false,
    windows: false,
  },
  disabled: {
    KubeNodeNotReady: true,
    KubeNodeUnreachable: true,
    KubePersistentVolumeFillingUp: true,
    KubePodCrashLooping: true,
    NodeFilesystemAlmostOutOfSpace: true,
    NodeFilesystemSpaceFillingUp: true,
    TargetDown: true,
    Watchdog: true,
  },
};

function alertmanagerValues(
  { alertmanager: { alerting, claim } }: PrometheusStackProps,
  at: string,
): KubePrometheusStackValues['alertmanager'] {
  const secrets = alertingSecrets(alerting);
  return {
    config: { ...alertmanagerConfig(alerting, `${at} alertmanager`) },
    alertmanagerSpec: {
      retention: '120h',
      ...(secrets.length > 0 ? { secrets } : {}),
      storage: claimTemplate(claim),
      resources: amounts('10m', '32Mi', '100m', '64Mi'),
      priorityClassName: 'standard',
    },
  };
}

/** Dashboards and data sources come from Git, so that Grafana keeps nothing. */
function grafanaValues({ admin, host }: GrafanaSettings = {}): KubePrometheusStackValues['grafana'] {
  const { secret, userKey, passwordKey } = admin ?? defaultAdmin;
  return {
    admin: { existingSecret: secret, userKey, passwordKey },
    defaultDashboardsEditable: false,
    defaultDashboardsTimezone: 'browser',
    ...(host === undefined ? {} : { 'grafana.ini': { server: { root_url: `https://${host}` } } }),
    resources: amounts('50m', '192Mi', '500m', '384Mi'),
    sidecar: { resources: amounts('10m', '96Mi', '100m', '192Mi') },
    testFramework: { enabled: false },
  };
}
