// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ProbeProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ProbeSpec;
}
export interface ProbeSpec {
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  bearerTokenSecret?: $types.BearerTokenSecret | undefined;
  convertClassicHistogramsToNHCB?: boolean | undefined;
  enableHttp2?: boolean | undefined;
  fallbackScrapeProtocol?: "PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0" | undefined;
  followRedirects?: boolean | undefined;
  interval?: string | undefined;
  jobName?: string | undefined;
  keepDroppedTargets?: number | undefined;
  labelLimit?: number | undefined;
  labelNameLengthLimit?: number | undefined;
  labelValueLengthLimit?: number | undefined;
  metricRelabelings?: readonly $types.MetricRelabelings[] | undefined;
  module?: string | undefined;
  nativeHistogramBucketLimit?: number | undefined;
  nativeHistogramMinBucketFactor?: number | string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  params?: readonly ProbeSpecParams[] | undefined;
  prober?: {
    noProxy?: string | undefined;
    path?: string | undefined;
    proxyConnectHeader?: { [key: string]: readonly $types.BearerTokenSecret[] } | undefined;
    proxyFromEnvironment?: boolean | undefined;
    proxyUrl?: string | undefined;
    scheme?: "http" | "https" | "HTTP" | "HTTPS" | undefined;
    url: string;
  } | undefined;
  sampleLimit?: number | undefined;
  scrapeClass?: string | undefined;
  scrapeClassicHistograms?: boolean | undefined;
  scrapeNativeHistograms?: boolean | undefined;
  scrapeProtocols?: readonly ("PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0")[] | undefined;
  scrapeTimeout?: string | undefined;
  targetLimit?: number | undefined;
  targets?: {
    ingress?: {
      namespaceSelector?: $types.NamespaceSelector | undefined;
      relabelingConfigs?: readonly $types.MetricRelabelings[] | undefined;
      selector?: $types.Selector | undefined;
    } | undefined;
    staticConfig?: {
      labels?: { [key: string]: string } | undefined;
      relabelingConfigs?: readonly $types.MetricRelabelings[] | undefined;
      static?: readonly string[] | undefined;
    } | undefined;
  } | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ProbeSpecParams {
  name: string;
  values?: readonly string[] | undefined;
}
export declare class Probe extends $KubeObject {
  static readonly apiVersion: 'monitoring.coreos.com/v1';
  static readonly kind: 'Probe';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ProbeProps);
}
