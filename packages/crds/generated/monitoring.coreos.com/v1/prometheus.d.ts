// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface PrometheusProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: PrometheusSpec;
}
export interface PrometheusSpec {
  additionalAlertManagerConfigs?: $types.BearerTokenSecret | undefined;
  additionalAlertRelabelConfigs?: $types.BearerTokenSecret | undefined;
  additionalArgs?: readonly $types.AdditionalArgs[] | undefined;
  additionalScrapeConfigs?: $types.BearerTokenSecret | undefined;
  affinity?: $types.Affinity | undefined;
  alerting?: {
    alertmanagers: readonly PrometheusSpecAlertingAlertmanagers[];
  } | undefined;
  allowOverlappingBlocks?: boolean | undefined;
  apiserverConfig?: {
    authorization?: $types.ApiserverConfigAuthorization | undefined;
    basicAuth?: $types.BasicAuth | undefined;
    bearerToken?: string | undefined;
    bearerTokenFile?: string | undefined;
    host: string;
    noProxy?: string | undefined;
    proxyConnectHeader?: { [key: string]: readonly $types.BearerTokenSecret[] } | undefined;
    proxyFromEnvironment?: boolean | undefined;
    proxyUrl?: string | undefined;
    tlsConfig?: $types.ApiserverConfigTlsConfig | undefined;
  } | undefined;
  arbitraryFSAccessThroughSMs?: {
    deny?: boolean | undefined;
  } | undefined;
  automountServiceAccountToken?: boolean | undefined;
  baseImage?: string | undefined;
  bodySizeLimit?: string | undefined;
  configMaps?: readonly string[] | undefined;
  containers?: readonly $types.Containers[] | undefined;
  convertClassicHistogramsToNHCB?: boolean | undefined;
  disableCompaction?: boolean | undefined;
  dnsConfig?: $types.DnsConfig | undefined;
  dnsPolicy?: "ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None" | undefined;
  enableAdminAPI?: boolean | undefined;
  enableFeatures?: readonly string[] | undefined;
  enableOTLPReceiver?: boolean | undefined;
  enableRemoteWriteReceiver?: boolean | undefined;
  enableServiceLinks?: boolean | undefined;
  enforcedBodySizeLimit?: string | undefined;
  enforcedKeepDroppedTargets?: number | undefined;
  enforcedLabelLimit?: number | undefined;
  enforcedLabelNameLengthLimit?: number | undefined;
  enforcedLabelValueLengthLimit?: number | undefined;
  enforcedNamespaceLabel?: string | undefined;
  enforcedSampleLimit?: number | undefined;
  enforcedTargetLimit?: number | undefined;
  evaluationInterval?: string | undefined;
  excludedFromEnforcement?: readonly $types.ExcludedFromEnforcement[] | undefined;
  exemplars?: {
    maxSize?: number | undefined;
  } | undefined;
  externalLabels?: { [key: string]: string } | undefined;
  externalUrl?: string | undefined;
  hostAliases?: readonly $types.HostAliases[] | undefined;
  hostNetwork?: boolean | undefined;
  hostUsers?: boolean | undefined;
  ignoreNamespaceSelectors?: boolean | undefined;
  image?: string | undefined;
  imagePullPolicy?: "" | "Always" | "Never" | "IfNotPresent" | undefined;
  imagePullSecrets?: readonly $types.ImagePullSecrets[] | undefined;
  initContainers?: readonly $types.Containers[] | undefined;
  keepDroppedTargets?: number | undefined;
  labelLimit?: number | undefined;
  labelNameLengthLimit?: number | undefined;
  labelValueLengthLimit?: number | undefined;
  listenLocal?: boolean | undefined;
  logFormat?: "" | "logfmt" | "json" | undefined;
  logLevel?: "" | "debug" | "info" | "warn" | "error" | undefined;
  maximumStartupDurationSeconds?: number | undefined;
  minReadySeconds?: number | undefined;
  nameEscapingScheme?: "AllowUTF8" | "Underscores" | "Dots" | "Values" | undefined;
  nameValidationScheme?: "UTF8" | "Legacy" | undefined;
  nodeSelector?: { [key: string]: string } | undefined;
  otlp?: {
    convertHistogramsToNHCB?: boolean | undefined;
    ignoreResourceAttributes?: readonly string[] | undefined;
    keepIdentifyingResourceAttributes?: boolean | undefined;
    labelNamePreserveMultipleUnderscores?: boolean | undefined;
    labelNameUnderscoreSanitization?: boolean | undefined;
    promoteAllResourceAttributes?: boolean | undefined;
    promoteResourceAttributes?: readonly string[] | undefined;
    promoteScopeMetadata?: boolean | undefined;
    translationStrategy?: "NoUTF8EscapingWithSuffixes" | "UnderscoreEscapingWithSuffixes" | "NoTranslation" | "UnderscoreEscapingWithoutSuffixes" | undefined;
  } | undefined;
  overrideHonorLabels?: boolean | undefined;
  overrideHonorTimestamps?: boolean | undefined;
  paused?: boolean | undefined;
  persistentVolumeClaimRetentionPolicy?: $types.PersistentVolumeClaimRetentionPolicy | undefined;
  podManagementPolicy?: "OrderedReady" | "Parallel" | undefined;
  podMetadata?: $types.PodMetadata | undefined;
  podMonitorNamespaceSelector?: $types.Selector | undefined;
  podMonitorSelector?: $types.Selector | undefined;
  podTargetLabels?: readonly string[] | undefined;
  portName?: string | undefined;
  priorityClassName?: string | undefined;
  probeNamespaceSelector?: $types.Selector | undefined;
  probeSelector?: $types.Selector | undefined;
  prometheusExternalLabelName?: string | undefined;
  prometheusRulesExcludedFromEnforce?: readonly $types.PrometheusRulesExcludedFromEnforce[] | undefined;
  query?: {
    lookbackDelta?: string | undefined;
    maxConcurrency?: number | undefined;
    maxSamples?: number | undefined;
    timeout?: string | undefined;
  } | undefined;
  queryLogFile?: string | undefined;
  reloadStrategy?: "HTTP" | "ProcessSignal" | undefined;
  remoteRead?: readonly PrometheusSpecRemoteRead[] | undefined;
  remoteWrite?: readonly $types.RemoteWrite[] | undefined;
  remoteWriteReceiverMessageVersions?: readonly ("V1.0" | "V2.0")[] | undefined;
  replicaExternalLabelName?: string | undefined;
  replicas?: number | undefined;
  resources?: $types.Resources | undefined;
  retention?: string | undefined;
  retentionSize?: string | undefined;
  routePrefix?: string | undefined;
  ruleNamespaceSelector?: $types.Selector | undefined;
  ruleQueryOffset?: string | undefined;
  ruleSelector?: $types.Selector | undefined;
  rules?: {
    alert?: {
      forGracePeriod?: string | undefined;
      forOutageTolerance?: string | undefined;
      resendDelay?: string | undefined;
    } | undefined;
  } | undefined;
  runtime?: {
    goGC?: number | undefined;
  } | undefined;
  sampleLimit?: number | undefined;
  schedulerName?: string | undefined;
  scrapeClasses?: readonly PrometheusSpecScrapeClasses[] | undefined;
  scrapeClassicHistograms?: boolean | undefined;
  scrapeConfigNamespaceSelector?: $types.Selector | undefined;
  scrapeConfigSelector?: $types.Selector | undefined;
  scrapeFailureLogFile?: string | undefined;
  scrapeInterval?: string | undefined;
  scrapeNativeHistograms?: boolean | undefined;
  scrapeProtocols?: readonly ("PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0")[] | undefined;
  scrapeTimeout?: string | undefined;
  secrets?: readonly string[] | undefined;
  securityContext?: $types.SecurityContext | undefined;
  serviceAccountName?: string | undefined;
  serviceDiscoveryRole?: "Endpoints" | "EndpointSlice" | undefined;
  serviceMonitorNamespaceSelector?: $types.Selector | undefined;
  serviceMonitorSelector?: $types.Selector | undefined;
  serviceName?: string | undefined;
  sha?: string | undefined;
  shardRetentionPolicy?: {
    retain?: {
      retentionPeriod: string;
    } | undefined;
    whenScaled?: "Retain" | "Delete" | undefined;
  } | undefined;
  shardingStrategy?: {
    mode?: "Address" | "Topology" | undefined;
    topology?: {
      externalLabelName?: string | undefined;
      values?: readonly string[] | undefined;
    } | undefined;
  } | undefined;
  shards?: number | undefined;
  storage?: $types.Storage | undefined;
  tag?: string | undefined;
  targetLimit?: number | undefined;
  terminationGracePeriodSeconds?: number | undefined;
  thanos?: {
    additionalArgs?: readonly $types.AdditionalArgs[] | undefined;
    baseImage?: string | undefined;
    blockSize?: string | undefined;
    getConfigInterval?: string | undefined;
    getConfigTimeout?: string | undefined;
    grpcListenLocal?: boolean | undefined;
    grpcServerTlsConfig?: $types.GrpcServerTlsConfig | undefined;
    httpListenLocal?: boolean | undefined;
    image?: string | undefined;
    listenLocal?: boolean | undefined;
    logFormat?: "" | "logfmt" | "json" | undefined;
    logLevel?: "" | "debug" | "info" | "warn" | "error" | undefined;
    minTime?: string | undefined;
    objectStorageConfig?: $types.BearerTokenSecret | undefined;
    objectStorageConfigFile?: string | undefined;
    readyTimeout?: string | undefined;
    resources?: $types.Resources | undefined;
    sha?: string | undefined;
    tag?: string | undefined;
    tracingConfig?: $types.BearerTokenSecret | undefined;
    tracingConfigFile?: string | undefined;
    version?: string | undefined;
    volumeMounts?: readonly $types.VolumeMounts[] | undefined;
  } | undefined;
  tolerations?: readonly $types.Tolerations[] | undefined;
  topologySpreadConstraints?: readonly PrometheusSpecTopologySpreadConstraints[] | undefined;
  tracingConfig?: {
    clientType?: "http" | "grpc" | "HTTP" | "GRPC" | undefined;
    compression?: "gzip" | "Gzip" | undefined;
    endpoint: string;
    headers?: { [key: string]: string } | undefined;
    insecure?: boolean | undefined;
    samplingFraction?: number | string | undefined;
    timeout?: string | undefined;
    tlsConfig?: $types.ApiserverConfigTlsConfig | undefined;
  } | undefined;
  tsdb?: {
    chunkEncoding?: {
      floats?: "Xor" | "Xor2" | undefined;
    } | undefined;
    outOfOrderTimeWindow?: string | undefined;
    staleSeriesCompactionThreshold?: number | string | undefined;
  } | undefined;
  updateStrategy?: $types.UpdateStrategy | undefined;
  version?: string | undefined;
  volumeMounts?: readonly $types.VolumeMounts[] | undefined;
  volumes?: readonly $types.Volumes[] | undefined;
  walCompression?: boolean | undefined;
  web?: {
    httpConfig?: $types.HttpConfig | undefined;
    maxConnections?: number | undefined;
    pageTitle?: string | undefined;
    tlsConfig?: $types.WebTlsConfig | undefined;
  } | undefined;
}
export interface PrometheusSpecRemoteRead {
  authorization?: $types.ApiserverConfigAuthorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  bearerToken?: string | undefined;
  bearerTokenFile?: string | undefined;
  filterExternalLabels?: boolean | undefined;
  followRedirects?: boolean | undefined;
  headers?: { [key: string]: string } | undefined;
  name?: string | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.BearerTokenSecret[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  readRecent?: boolean | undefined;
  remoteTimeout?: string | undefined;
  requiredMatchers?: { [key: string]: string } | undefined;
  tlsConfig?: $types.ApiserverConfigTlsConfig | undefined;
  url: string;
}
export interface PrometheusSpecScrapeClasses {
  attachMetadata?: {
    node?: boolean | undefined;
  } | undefined;
  authorization?: $types.ApiserverConfigAuthorization | undefined;
  default?: boolean | undefined;
  fallbackScrapeProtocol?: "PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0" | undefined;
  metricRelabelings?: readonly $types.MetricRelabelings[] | undefined;
  name: string;
  relabelings?: readonly $types.MetricRelabelings[] | undefined;
  tlsConfig?: $types.ApiserverConfigTlsConfig | undefined;
}
export interface PrometheusSpecTopologySpreadConstraints {
  additionalLabelSelectors?: "OnResource" | "OnShard" | undefined;
  labelSelector?: $types.Selector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  maxSkew: number;
  minDomains?: number | undefined;
  nodeAffinityPolicy?: string | undefined;
  nodeTaintsPolicy?: string | undefined;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface PrometheusSpecAlertingAlertmanagers {
  alertRelabelings?: readonly $types.MetricRelabelings[] | undefined;
  apiVersion?: "v1" | "V1" | "v2" | "V2" | undefined;
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  bearerTokenFile?: string | undefined;
  enableHttp2?: boolean | undefined;
  name: string;
  namespace?: string | undefined;
  noProxy?: string | undefined;
  pathPrefix?: string | undefined;
  port: number | string;
  proxyConnectHeader?: { [key: string]: readonly $types.BearerTokenSecret[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  relabelings?: readonly $types.MetricRelabelings[] | undefined;
  scheme?: "http" | "https" | "HTTP" | "HTTPS" | undefined;
  sigv4?: $types.Sigv4 | undefined;
  timeout?: string | undefined;
  tlsConfig?: $types.ApiserverConfigTlsConfig | undefined;
}
export declare class Prometheus extends $KubeObject {
  static readonly apiVersion: 'monitoring.coreos.com/v1';
  static readonly kind: 'Prometheus';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: PrometheusProps);
}
