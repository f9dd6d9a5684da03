import {
  type Alerting,
  alertingEgress,
  type GrafanaSettings,
  type MonitoringApp,
  monitoringNamespace,
  monitoringSecrets,
  PrometheusStack,
  type PrometheusSettings,
} from '@kube-world/constructs';
import { type Caller, type Cluster, defineApp, ModelError, type Outside } from '@kube-world/model';

export interface MonitoringSettings<Receiver extends string> {
  /** Where it will be placed: Prometheus scrapes the programs that listen on its nodes. */
  readonly cluster: Cluster;
  /** Size of the claim for samples. @default '20Gi' */
  readonly size?: string;
  /** @default - samples of 15 days, with 200m of CPU and 1Gi of memory, at most 2 and 2Gi */
  readonly prometheus?: Partial<Omit<PrometheusSettings, 'receives'>>;
  /** @default - nobody is told; alerts are shown */
  readonly alerting?: Alerting<Receiver>;
  readonly grafana?: GrafanaSettings;
  /** Takes samples of other clusters at this host name; `users`: a Secret with what they log in with. @default - none are taken */
  readonly remoteWrite?: { readonly host: string; readonly users: string };
  /** Where receivers or the remote Prometheus are, when that is not the internet. @default - nowhere else */
  readonly egress?: readonly Outside[];
}

const name = 'monitoring';
const port = { grafana: { port: 3000 }, prometheus: { port: 9090 }, alertmanager: { port: 9093 } };
const prometheusDefaults: PrometheusSettings = {
  retention: '15d',
  resources: { requests: { cpu: '200m', memory: '1Gi' }, limits: { cpu: '2', memory: '2Gi' } },
};

/** Prometheus, Alertmanager and Grafana. Rules, dashboards and routes are apps that hold this one. */
export const monitoring = <Receiver extends string = never>(settings: MonitoringSettings<Receiver>): MonitoringApp => stack(settings);

const stack = defineApp<MonitoringSettings<string>, Pick<MonitoringApp, 'web'>>(name, (settings) => {
  const { cluster, size = '20Gi', alerting = { receivers: {} }, grafana, remoteWrite } = settings;
  const prometheus = { ...prometheusDefaults, ...settings.prometheus, receives: remoteWrite !== undefined };
  return {
    namespace: monitoringNamespace,
    layer: 'infrastructure',
    needs: { storage: { metrics: 'ReadWriteOnce' } },
    web: { ...(grafana?.host === undefined ? {} : { grafana: grafana.host }), ...(remoteWrite ? { remoteWrite } : {}) },
    traffic: {
      // the namespace holds nothing else, and its programs have many names
      pods: {},
      serves: port,
      amongItself: true,
      egress: [...scraped, ...alertingEgress(alerting), ...remoteWriteEgress(prometheus), ...(settings.egress ?? [])],
      ingress: callers(settings),
    },
    secrets: monitoringSecrets({ alerting, grafana, remoteWrite: prometheus.remoteWrite, users: remoteWrite?.users }),
    build(scope, context) {
      if (context.cluster.name !== cluster.name) {
        throw new ModelError(`was made for cluster '${cluster.name}'; place it there, or make another for '${context.cluster.name}'`, {
          at: `${context.cluster.name}/${context.unit}`,
        });
      }
      new PrometheusStack(scope, name, {
        cluster,
        prometheus: { ...prometheus, claim: context.storage('metrics', size) },
        alertmanager: { alerting, claim: context.storage('metrics', '1Gi') },
        ...(grafana ? { grafana } : {}),
      });
    },
  };
});

/** What no app of ours serves: Kubernetes's API, kubelet and node exporter on the nodes, and DNS. Apps that are scraped say so themselves. */
const scraped: readonly Outside[] = [
  { kind: 'kubernetes-api' },
  { kind: 'nodes', ports: [{ port: 9100 }, { port: 10250 }] },
  { kind: 'namespace', pods: { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } }, ports: [{ port: 9153 }] },
];

function remoteWriteEgress({ remoteWrite }: PrometheusSettings): readonly Outside[] {
  if (!remoteWrite) return [];
  const { address } = remoteWrite;
  return [{ ...(address === undefined ? { kind: 'internet' } : { kind: 'network', cidr: `${address}/32` }), ports: [{ port: 443 }] }];
}

function callers({ grafana, remoteWrite }: MonitoringSettings<string>): readonly Caller[] {
  const ports = [...(grafana?.host === undefined ? [] : [port.grafana]), ...(remoteWrite ? [port.prometheus] : [])];
  return ports.length === 0 ? [] : [{ kind: 'ingress', ports }];
}
