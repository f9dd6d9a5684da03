// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ServiceMonitorProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ServiceMonitorSpec;
}
export interface ServiceMonitorSpec {
  attachMetadata?: {
    node?: boolean | undefined;
  } | undefined;
  bodySizeLimit?: string | undefined;
  convertClassicHistogramsToNHCB?: boolean | undefined;
  endpoints: readonly ServiceMonitorSpecEndpoints[];
  fallbackScrapeProtocol?: "PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0" | undefined;
  jobLabel?: string | undefined;
  keepDroppedTargets?: number | undefined;
  labelLimit?: number | undefined;
  labelNameLengthLimit?: number | undefined;
  labelValueLengthLimit?: number | undefined;
  namespaceSelector?: $types.NamespaceSelector | undefined;
  nativeHistogramBucketLimit?: number | undefined;
  nativeHistogramMinBucketFactor?: number | string | undefined;
  podTargetLabels?: readonly string[] | undefined;
  sampleLimit?: number | undefined;
  scrapeClass?: string | undefined;
  scrapeClassicHistograms?: boolean | undefined;
  scrapeNativeHistograms?: boolean | undefined;
  scrapeProtocols?: readonly ("PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0")[] | undefined;
  selector: $types.Selector;
  selectorMechanism?: "RelabelConfig" | "RoleSelector" | undefined;
  serviceDiscoveryRole?: "Endpoints" | "EndpointSlice" | undefined;
  targetLabels?: readonly string[] | undefined;
  targetLimit?: number | undefined;
}
export interface ServiceMonitorSpecEndpoints {
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  bearerTokenFile?: string | undefined;
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
  proxyConnectHeader?: { [key: string]: readonly $types.BearerTokenSecret[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  relabelings?: readonly $types.MetricRelabelings[] | undefined;
  scheme?: "http" | "https" | "HTTP" | "HTTPS" | undefined;
  scrapeTimeout?: string | undefined;
  targetPort?: number | string | undefined;
  tlsConfig?: $types.ApiserverConfigTlsConfig | undefined;
  trackTimestampsStaleness?: boolean | undefined;
}
export declare class ServiceMonitor extends $KubeObject {
  static readonly apiVersion: 'monitoring.coreos.com/v1';
  static readonly kind: 'ServiceMonitor';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ServiceMonitorProps);
}
