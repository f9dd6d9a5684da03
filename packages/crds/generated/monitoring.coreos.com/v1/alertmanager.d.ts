// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface AlertmanagerProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: AlertmanagerSpec;
}
export interface AlertmanagerSpec {
  additionalArgs?: readonly $types.AdditionalArgs[] | undefined;
  additionalPeers?: readonly string[] | undefined;
  affinity?: $types.Affinity | undefined;
  alertmanagerConfigMatcherStrategy?: {
    type?: "OnNamespace" | "OnNamespaceExceptForAlertmanagerNamespace" | "None" | undefined;
  } | undefined;
  alertmanagerConfigNamespaceSelector?: $types.Selector | undefined;
  alertmanagerConfigSelector?: $types.Selector | undefined;
  alertmanagerConfiguration?: {
    global?: {
      httpConfig?: {
        authorization?: $types.Authorization | undefined;
        basicAuth?: $types.BasicAuth | undefined;
        bearerTokenSecret?: $types.BearerTokenSecret | undefined;
        enableHttp2?: boolean | undefined;
        followRedirects?: boolean | undefined;
        noProxy?: string | undefined;
        oauth2?: $types.Oauth2 | undefined;
        proxyConnectHeader?: { [key: string]: readonly $types.BearerTokenSecret[] } | undefined;
        proxyFromEnvironment?: boolean | undefined;
        proxyUrl?: string | undefined;
        tlsConfig?: $types.TlsConfig | undefined;
      } | undefined;
      jira?: {
        apiURL?: string | undefined;
      } | undefined;
      mattermost?: {
        webhookURL?: $types.BearerTokenSecret | undefined;
      } | undefined;
      opsGenieApiKey?: $types.BearerTokenSecret | undefined;
      opsGenieApiUrl?: $types.BearerTokenSecret | undefined;
      pagerdutyUrl?: string | undefined;
      resolveTimeout?: string | undefined;
      rocketChat?: {
        apiURL?: string | undefined;
        token?: $types.BearerTokenSecret | undefined;
        tokenID?: $types.BearerTokenSecret | undefined;
      } | undefined;
      slackApiUrl?: $types.BearerTokenSecret | undefined;
      smtp?: {
        authIdentity?: string | undefined;
        authPassword?: $types.BearerTokenSecret | undefined;
        authSecret?: $types.BearerTokenSecret | undefined;
        authUsername?: string | undefined;
        forceImplicitTLS?: boolean | undefined;
        from?: string | undefined;
        hello?: string | undefined;
        requireTLS?: boolean | undefined;
        smartHost?: {
          host: string;
          port: string;
        } | undefined;
        tlsConfig?: $types.TlsConfig | undefined;
      } | undefined;
      telegram?: {
        apiURL?: string | undefined;
      } | undefined;
      victorops?: {
        apiKey?: $types.BearerTokenSecret | undefined;
        apiURL?: string | undefined;
      } | undefined;
      webex?: {
        apiURL?: string | undefined;
      } | undefined;
      wechat?: {
        apiCorpID?: string | undefined;
        apiSecret?: $types.BearerTokenSecret | undefined;
        apiURL?: string | undefined;
      } | undefined;
    } | undefined;
    name?: string | undefined;
    templates?: readonly $types.ClientId[] | undefined;
  } | undefined;
  automountServiceAccountToken?: boolean | undefined;
  baseImage?: string | undefined;
  clusterAdvertiseAddress?: string | undefined;
  clusterGossipInterval?: string | undefined;
  clusterLabel?: string | undefined;
  clusterPeerTimeout?: string | undefined;
  clusterPushpullInterval?: string | undefined;
  clusterTLS?: {
    client: $types.TlsConfig;
    server: $types.WebTlsConfig;
  } | undefined;
  configMaps?: readonly string[] | undefined;
  configSecret?: string | undefined;
  containers?: readonly $types.Containers[] | undefined;
  dnsConfig?: $types.DnsConfig | undefined;
  dnsPolicy?: "ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None" | undefined;
  enableFeatures?: readonly string[] | undefined;
  enableServiceLinks?: boolean | undefined;
  externalUrl?: string | undefined;
  forceEnableClusterMode?: boolean | undefined;
  hostAliases?: readonly $types.HostAliases[] | undefined;
  hostNetwork?: boolean | undefined;
  hostUsers?: boolean | undefined;
  image?: string | undefined;
  imagePullPolicy?: "" | "Always" | "Never" | "IfNotPresent" | undefined;
  imagePullSecrets?: readonly $types.ImagePullSecrets[] | undefined;
  initContainers?: readonly $types.Containers[] | undefined;
  limits?: {
    maxPerSilenceBytes?: string | undefined;
    maxSilences?: number | undefined;
  } | undefined;
  listenLocal?: boolean | undefined;
  logFormat?: "" | "logfmt" | "json" | undefined;
  logLevel?: "" | "debug" | "info" | "warn" | "error" | undefined;
  minReadySeconds?: number | undefined;
  nodeSelector?: { [key: string]: string } | undefined;
  paused?: boolean | undefined;
  persistentVolumeClaimRetentionPolicy?: $types.PersistentVolumeClaimRetentionPolicy | undefined;
  podManagementPolicy?: "OrderedReady" | "Parallel" | undefined;
  podMetadata?: $types.PodMetadata | undefined;
  portName?: string | undefined;
  priorityClassName?: string | undefined;
  replicas?: number | undefined;
  resources?: $types.Resources | undefined;
  retention?: string | undefined;
  routePrefix?: string | undefined;
  schedulerName?: string | undefined;
  secrets?: readonly string[] | undefined;
  securityContext?: $types.SecurityContext | undefined;
  serviceAccountName?: string | undefined;
  serviceName?: string | undefined;
  sha?: string | undefined;
  storage?: $types.Storage | undefined;
  tag?: string | undefined;
  terminationGracePeriodSeconds?: number | undefined;
  tolerations?: readonly $types.Tolerations[] | undefined;
  topologySpreadConstraints?: readonly $types.TopologySpreadConstraints[] | undefined;
  updateStrategy?: $types.UpdateStrategy | undefined;
  version?: string | undefined;
  volumeMounts?: readonly $types.VolumeMounts[] | undefined;
  volumes?: readonly $types.Volumes[] | undefined;
  web?: {
    getConcurrency?: number | undefined;
    httpConfig?: $types.HttpConfig | undefined;
    timeout?: number | undefined;
    tlsConfig?: $types.WebTlsConfig | undefined;
  } | undefined;
}
export declare class Alertmanager extends $KubeObject {
  static readonly apiVersion: 'monitoring.coreos.com/v1';
  static readonly kind: 'Alertmanager';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: AlertmanagerProps);
}
