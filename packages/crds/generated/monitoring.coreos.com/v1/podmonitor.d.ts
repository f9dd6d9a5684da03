// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface PodMonitorProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: PodMonitorSpec;
}
export interface PodMonitorSpec {
  attachMetadata?: {
    node?: boolean | undefined;
  } | undefined;
  bodySizeLimit?: string | undefined;
  convertClassicHistogramsToNHCB?: boolean | undefined;
  fallbackScrapeProtocol?: "PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0" | undefined;
  jobLabel?: string | undefined;
  keepDroppedTargets?: number | undefined;
  labelLimit?: number | undefined;
  labelNameLengthLimit?: number | undefined;
  labelValueLengthLimit?: number | undefined;
  namespaceSelector?: $types.NamespaceSelector | undefined;
  nativeHistogramBucketLimit?: number | undefined;
  nativeHistogramMinBucketFactor?: number | string | undefined;
  podMetricsEndpoints?: readonly PodMonitorSpecPodMetricsEndpoints[] | undefined;
  podTargetLabels?: readonly string[] | undefined;
  sampleLimit?: number | undefined;
  scrapeClass?: string | undefined;
  scrapeClassicHistograms?: boolean | undefined;
  scrapeNativeHistograms?: boolean | undefined;
  scrapeProtocols?: readonly ("PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0")[] | undefined;
  selector: $types.Selector;
  selectorMechanism?: "RelabelConfig" | "RoleSelector" | undefined;
  targetLimit?: number | undefined;
}
export interface PodMonitorSpecPodMetricsEndpoints {
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  bearerTokenSecret?: $types.BearerTokenSecret | undefined;
  enableHttp2?: boolean | undefined;
  filterRunning?: boolean | undefined;
  followRedirects?: boolean | undefined;
  honorLabels?: boolean | undefined;
  honorTimestamps?: boolean | undefined;
  interval?: string | undefined;
  metricRelabelings?: readonly $types.MetricRelabelings[] | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  params?: { [key: string]: readonly string[] } | undefined;
  path?: string | undefined;
  port?: string | undefined;
  portNumber?: number | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.BearerTokenSecret[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  relabelings?: readonly $types.MetricRelabelings[] | undefined;
  scheme?: "http" | "https" | "HTTP" | "HTTPS" | undefined;
  scrapeTimeout?: string | undefined;
  targetPort?: number | string | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
  trackTimestampsStaleness?: boolean | undefined;
}
export declare class PodMonitor extends $KubeObject {
  static readonly apiVersion: 'monitoring.coreos.com/v1';
  static readonly kind: 'PodMonitor';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: PodMonitorProps);
}
