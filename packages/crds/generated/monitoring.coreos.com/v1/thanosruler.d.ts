// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ThanosRulerProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ThanosRulerSpec;
}
export interface ThanosRulerSpec {
  additionalArgs?: readonly $types.AdditionalArgs[] | undefined;
  affinity?: $types.Affinity | undefined;
  alertDropLabels?: readonly string[] | undefined;
  alertQueryUrl?: string | undefined;
  alertRelabelConfigFile?: string | undefined;
  alertRelabelConfigs?: $types.BearerTokenSecret | undefined;
  alertmanagersConfig?: $types.BearerTokenSecret | undefined;
  alertmanagersUrl?: readonly string[] | undefined;
  containers?: readonly $types.Containers[] | undefined;
  dnsConfig?: $types.DnsConfig | undefined;
  dnsPolicy?: "ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None" | undefined;
  enableFeatures?: readonly string[] | undefined;
  enableServiceLinks?: boolean | undefined;
  enforcedNamespaceLabel?: string | undefined;
  evaluationInterval?: string | undefined;
  excludedFromEnforcement?: readonly $types.ExcludedFromEnforcement[] | undefined;
  externalPrefix?: string | undefined;
  grpcServerTlsConfig?: $types.GrpcServerTlsConfig | undefined;
  hostAliases?: readonly $types.HostAliases[] | undefined;
  hostUsers?: boolean | undefined;
  image?: string | undefined;
  imagePullPolicy?: "" | "Always" | "Never" | "IfNotPresent" | undefined;
  imagePullSecrets?: readonly $types.ImagePullSecrets[] | undefined;
  initContainers?: readonly $types.Containers[] | undefined;
  labels?: { [key: string]: string } | undefined;
  listenLocal?: boolean | undefined;
  logFormat?: "" | "logfmt" | "json" | undefined;
  logLevel?: "" | "debug" | "info" | "warn" | "error" | undefined;
  minReadySeconds?: number | undefined;
  nodeSelector?: { [key: string]: string } | undefined;
  objectStorageConfig?: $types.BearerTokenSecret | undefined;
  objectStorageConfigFile?: string | undefined;
  paused?: boolean | undefined;
  podManagementPolicy?: "OrderedReady" | "Parallel" | undefined;
  podMetadata?: $types.PodMetadata | undefined;
  portName?: string | undefined;
  priorityClassName?: string | undefined;
  prometheusRulesExcludedFromEnforce?: readonly $types.PrometheusRulesExcludedFromEnforce[] | undefined;
  queryConfig?: $types.BearerTokenSecret | undefined;
  queryEndpoints?: readonly string[] | undefined;
  remoteWrite?: readonly $types.RemoteWrite[] | undefined;
  replicas?: number | undefined;
  resendDelay?: string | undefined;
  resources?: $types.Resources | undefined;
  retention?: string | undefined;
  routePrefix?: string | undefined;
  ruleConcurrentEval?: number | undefined;
  ruleGracePeriod?: string | undefined;
  ruleNamespaceSelector?: $types.Selector | undefined;
  ruleOutageTolerance?: string | undefined;
  ruleQueryOffset?: string | undefined;
  ruleSelector?: $types.Selector | undefined;
  schedulerName?: string | undefined;
  securityContext?: $types.SecurityContext | undefined;
  serviceAccountName?: string | undefined;
  serviceName?: string | undefined;
  storage?: $types.Storage | undefined;
  terminationGracePeriodSeconds?: number | undefined;
  tolerations?: readonly $types.Tolerations[] | undefined;
  topologySpreadConstraints?: readonly $types.TopologySpreadConstraints[] | undefined;
  tracingConfig?: $types.BearerTokenSecret | undefined;
  tracingConfigFile?: string | undefined;
  updateStrategy?: $types.UpdateStrategy | undefined;
  version?: string | undefined;
  volumeMounts?: readonly $types.VolumeMounts[] | undefined;
  volumes?: readonly $types.Volumes[] | undefined;
  web?: {
    httpConfig?: $types.HttpConfig | undefined;
    tlsConfig?: $types.WebTlsConfig | undefined;
  } | undefined;
}
export declare class ThanosRuler extends $KubeObject {
  static readonly apiVersion: 'monitoring.coreos.com/v1';
  static readonly kind: 'ThanosRuler';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ThanosRulerProps);
}
