// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface PrometheusAgentProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: PrometheusAgentSpec;
}
export interface PrometheusAgentSpec {
  additionalArgs?: readonly PrometheusAgentSpecAdditionalArgs[] | undefined;
  additionalScrapeConfigs?: $types.ProxyConnectHeader | undefined;
  affinity?: {
    nodeAffinity?: {
      preferredDuringSchedulingIgnoredDuringExecution?: readonly PrometheusAgentSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExe2[] | undefined;
      requiredDuringSchedulingIgnoredDuringExecution?: {
        nodeSelectorTerms: readonly PrometheusAgentSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExe3[];
      } | undefined;
    } | undefined;
    podAffinity?: PrometheusAgentSpecAffinityPodAffinity | undefined;
    podAntiAffinity?: PrometheusAgentSpecAffinityPodAffinity | undefined;
  } | undefined;
  apiserverConfig?: {
    authorization?: PrometheusAgentSpecApiserverConfigAuthorization | undefined;
    basicAuth?: $types.BasicAuth | undefined;
    bearerToken?: string | undefined;
    bearerTokenFile?: string | undefined;
    host: string;
    noProxy?: string | undefined;
    proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
    proxyFromEnvironment?: boolean | undefined;
    proxyUrl?: string | undefined;
    tlsConfig?: PrometheusAgentSpecApiserverConfigTlsConfig | undefined;
  } | undefined;
  arbitraryFSAccessThroughSMs?: {
    deny?: boolean | undefined;
  } | undefined;
  automountServiceAccountToken?: boolean | undefined;
  bodySizeLimit?: string | undefined;
  configMaps?: readonly string[] | undefined;
  containers?: readonly PrometheusAgentSpecContainers[] | undefined;
  convertClassicHistogramsToNHCB?: boolean | undefined;
  dnsConfig?: {
    nameservers?: readonly string[] | undefined;
    options?: readonly PrometheusAgentSpecAdditionalArgs[] | undefined;
    searches?: readonly string[] | undefined;
  } | undefined;
  dnsPolicy?: "ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None" | undefined;
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
  excludedFromEnforcement?: readonly PrometheusAgentSpecExcludedFromEnforcement[] | undefined;
  externalLabels?: { [key: string]: string } | undefined;
  externalUrl?: string | undefined;
  hostAliases?: readonly PrometheusAgentSpecHostAliases[] | undefined;
  hostNetwork?: boolean | undefined;
  hostUsers?: boolean | undefined;
  ignoreNamespaceSelectors?: boolean | undefined;
  image?: string | undefined;
  imagePullPolicy?: "" | "Always" | "Never" | "IfNotPresent" | undefined;
  imagePullSecrets?: readonly PrometheusAgentSpecImagePullSecrets[] | undefined;
  initContainers?: readonly PrometheusAgentSpecContainers[] | undefined;
  keepDroppedTargets?: number | undefined;
  labelLimit?: number | undefined;
  labelNameLengthLimit?: number | undefined;
  labelValueLengthLimit?: number | undefined;
  listenLocal?: boolean | undefined;
  logFormat?: "" | "logfmt" | "json" | undefined;
  logLevel?: "" | "debug" | "info" | "warn" | "error" | undefined;
  maximumStartupDurationSeconds?: number | undefined;
  minReadySeconds?: number | undefined;
  mode?: "StatefulSet" | "DaemonSet" | undefined;
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
  persistentVolumeClaimRetentionPolicy?: {
    whenDeleted?: string | undefined;
    whenScaled?: string | undefined;
  } | undefined;
  podManagementPolicy?: "OrderedReady" | "Parallel" | undefined;
  podMetadata?: PrometheusAgentSpecPodMetadata | undefined;
  podMonitorNamespaceSelector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
  podMonitorSelector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
  podTargetLabels?: readonly string[] | undefined;
  portName?: string | undefined;
  priorityClassName?: string | undefined;
  probeNamespaceSelector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
  probeSelector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
  prometheusExternalLabelName?: string | undefined;
  reloadStrategy?: "HTTP" | "ProcessSignal" | undefined;
  remoteWrite?: readonly PrometheusAgentSpecRemoteWrite[] | undefined;
  remoteWriteReceiverMessageVersions?: readonly ("V1.0" | "V2.0")[] | undefined;
  replicaExternalLabelName?: string | undefined;
  replicas?: number | undefined;
  resources?: PrometheusAgentSpecResources | undefined;
  routePrefix?: string | undefined;
  runtime?: {
    goGC?: number | undefined;
  } | undefined;
  sampleLimit?: number | undefined;
  schedulerName?: string | undefined;
  scrapeClasses?: readonly PrometheusAgentSpecScrapeClasses[] | undefined;
  scrapeClassicHistograms?: boolean | undefined;
  scrapeConfigNamespaceSelector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
  scrapeConfigSelector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
  scrapeFailureLogFile?: string | undefined;
  scrapeInterval?: string | undefined;
  scrapeNativeHistograms?: boolean | undefined;
  scrapeProtocols?: readonly ("PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0")[] | undefined;
  scrapeTimeout?: string | undefined;
  secrets?: readonly string[] | undefined;
  securityContext?: {
    appArmorProfile?: PrometheusAgentSpecSecurityContextAppArmorProfile | undefined;
    fsGroup?: number | undefined;
    fsGroupChangePolicy?: string | undefined;
    runAsGroup?: number | undefined;
    runAsNonRoot?: boolean | undefined;
    runAsUser?: number | undefined;
    seLinuxChangePolicy?: string | undefined;
    seLinuxOptions?: PrometheusAgentSpecSecurityContextSeLinuxOptions | undefined;
    seccompProfile?: PrometheusAgentSpecSecurityContextAppArmorProfile | undefined;
    supplementalGroups?: readonly number[] | undefined;
    supplementalGroupsPolicy?: string | undefined;
    sysctls?: readonly PrometheusAgentSpecSecurityContextSysctls[] | undefined;
    windowsOptions?: PrometheusAgentSpecSecurityContextWindowsOptions | undefined;
  } | undefined;
  serviceAccountName?: string | undefined;
  serviceDiscoveryRole?: "Endpoints" | "EndpointSlice" | undefined;
  serviceMonitorNamespaceSelector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
  serviceMonitorSelector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
  serviceName?: string | undefined;
  shardingStrategy?: {
    mode?: "Address" | "Topology" | undefined;
    topology?: {
      externalLabelName?: string | undefined;
      values?: readonly string[] | undefined;
    } | undefined;
  } | undefined;
  shards?: number | undefined;
  storage?: {
    disableMountSubPath?: boolean | undefined;
    emptyDir?: PrometheusAgentSpecStorageEmptyDir | undefined;
    ephemeral?: PrometheusAgentSpecStorageEphemeral | undefined;
    volumeClaimTemplate?: {
      apiVersion?: string | undefined;
      kind?: string | undefined;
      metadata?: PrometheusAgentSpecPodMetadata | undefined;
      spec?: PrometheusAgentSpecStorageVolumeClaimTemplateSpec | undefined;
      status?: {
        accessModes?: readonly string[] | undefined;
        allocatedResourceStatuses?: { [key: string]: string } | undefined;
        allocatedResources?: { [key: string]: number | string } | undefined;
        capacity?: { [key: string]: number | string } | undefined;
        conditions?: readonly PrometheusAgentSpecStorageVolumeClaimTemplateStatusConditions[] | undefined;
        currentVolumeAttributesClassName?: string | undefined;
        modifyVolumeStatus?: {
          status: string;
          targetVolumeAttributesClassName?: string | undefined;
        } | undefined;
        phase?: string | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  targetLimit?: number | undefined;
  terminationGracePeriodSeconds?: number | undefined;
  tolerations?: readonly PrometheusAgentSpecTolerations[] | undefined;
  topologySpreadConstraints?: readonly PrometheusAgentSpecTopologySpreadConstraints[] | undefined;
  tracingConfig?: {
    clientType?: "http" | "grpc" | "HTTP" | "GRPC" | undefined;
    compression?: "gzip" | "Gzip" | undefined;
    endpoint: string;
    headers?: { [key: string]: string } | undefined;
    insecure?: boolean | undefined;
    samplingFraction?: number | string | undefined;
    timeout?: string | undefined;
    tlsConfig?: PrometheusAgentSpecApiserverConfigTlsConfig | undefined;
  } | undefined;
  tsdb?: {
    chunkEncoding?: {
      floats?: "Xor" | "Xor2" | undefined;
    } | undefined;
    outOfOrderTimeWindow?: string | undefined;
    staleSeriesCompactionThreshold?: number | string | undefined;
  } | undefined;
  updateStrategy?: {
    rollingUpdate?: {
      maxUnavailable?: number | string | undefined;
    } | undefined;
    type: "OnDelete" | "RollingUpdate";
  } | undefined;
  version?: string | undefined;
  volumeMounts?: readonly PrometheusAgentSpecVolumeMounts[] | undefined;
  volumes?: readonly PrometheusAgentSpecVolumes[] | undefined;
  walCompression?: boolean | undefined;
  web?: {
    httpConfig?: {
      headers?: {
        contentSecurityPolicy?: string | undefined;
        strictTransportSecurity?: string | undefined;
        xContentTypeOptions?: "" | "NoSniff" | undefined;
        xFrameOptions?: "" | "Deny" | "SameOrigin" | undefined;
        xXSSProtection?: string | undefined;
      } | undefined;
      http2?: boolean | undefined;
    } | undefined;
    maxConnections?: number | undefined;
    pageTitle?: string | undefined;
    tlsConfig?: {
      cert?: $types.ClientId | undefined;
      certFile?: string | undefined;
      cipherSuites?: readonly string[] | undefined;
      clientAuthType?: string | undefined;
      clientCAFile?: string | undefined;
      client_ca?: $types.ClientId | undefined;
      curvePreferences?: readonly string[] | undefined;
      keyFile?: string | undefined;
      keySecret?: $types.ProxyConnectHeader | undefined;
      maxVersion?: string | undefined;
      minVersion?: string | undefined;
      preferServerCipherSuites?: boolean | undefined;
    } | undefined;
  } | undefined;
}
export interface PrometheusAgentSpecAdditionalArgs {
  name: string;
  value?: string | undefined;
}
export interface PrometheusAgentSpecContainers {
  args?: readonly string[] | undefined;
  command?: readonly string[] | undefined;
  env?: readonly PrometheusAgentSpecContainersEnv[] | undefined;
  envFrom?: readonly PrometheusAgentSpecContainersEnvFrom[] | undefined;
  image?: string | undefined;
  imagePullPolicy?: string | undefined;
  lifecycle?: {
    postStart?: PrometheusAgentSpecContainersLifecyclePostStart | undefined;
    preStop?: PrometheusAgentSpecContainersLifecyclePostStart | undefined;
    stopSignal?: string | undefined;
  } | undefined;
  livenessProbe?: PrometheusAgentSpecContainersLivenessProbe | undefined;
  name: string;
  ports?: readonly PrometheusAgentSpecContainersPorts[] | undefined;
  readinessProbe?: PrometheusAgentSpecContainersLivenessProbe | undefined;
  resizePolicy?: readonly PrometheusAgentSpecContainersResizePolicy[] | undefined;
  resources?: PrometheusAgentSpecResources | undefined;
  restartPolicy?: string | undefined;
  restartPolicyRules?: readonly PrometheusAgentSpecContainersRestartPolicyRules[] | undefined;
  securityContext?: {
    allowPrivilegeEscalation?: boolean | undefined;
    appArmorProfile?: PrometheusAgentSpecSecurityContextAppArmorProfile | undefined;
    capabilities?: {
      add?: readonly string[] | undefined;
      drop?: readonly string[] | undefined;
    } | undefined;
    privileged?: boolean | undefined;
    procMount?: string | undefined;
    readOnlyRootFilesystem?: boolean | undefined;
    runAsGroup?: number | undefined;
    runAsNonRoot?: boolean | undefined;
    runAsUser?: number | undefined;
    seLinuxOptions?: PrometheusAgentSpecSecurityContextSeLinuxOptions | undefined;
    seccompProfile?: PrometheusAgentSpecSecurityContextAppArmorProfile | undefined;
    windowsOptions?: PrometheusAgentSpecSecurityContextWindowsOptions | undefined;
  } | undefined;
  startupProbe?: PrometheusAgentSpecContainersLivenessProbe | undefined;
  stdin?: boolean | undefined;
  stdinOnce?: boolean | undefined;
  terminationMessagePath?: string | undefined;
  terminationMessagePolicy?: string | undefined;
  tty?: boolean | undefined;
  volumeDevices?: readonly PrometheusAgentSpecContainersVolumeDevices[] | undefined;
  volumeMounts?: readonly PrometheusAgentSpecVolumeMounts[] | undefined;
  workingDir?: string | undefined;
}
export interface PrometheusAgentSpecExcludedFromEnforcement {
  group?: "monitoring.coreos.com" | undefined;
  name?: string | undefined;
  namespace: string;
  resource: "prometheusrules" | "servicemonitors" | "podmonitors" | "probes" | "scrapeconfigs";
}
export interface PrometheusAgentSpecHostAliases {
  hostnames: readonly string[];
  ip: string;
}
export interface PrometheusAgentSpecImagePullSecrets {
  name?: string | undefined;
}
export interface PrometheusAgentSpecPodMetadata {
  annotations?: { [key: string]: string } | undefined;
  labels?: { [key: string]: string } | undefined;
  name?: string | undefined;
}
export interface PrometheusAgentSpecPodMonitorNamespaceSelector {
  matchExpressions?: readonly PrometheusAgentSpecPodMonitorNamespaceSelectorMatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface PrometheusAgentSpecRemoteWrite {
  authorization?: PrometheusAgentSpecApiserverConfigAuthorization | undefined;
  azureAd?: {
    cloud?: "AzureChina" | "AzureGovernment" | "AzurePublic" | undefined;
    managedIdentity?: {
      clientId?: string | undefined;
    } | undefined;
    oauth?: {
      clientId: string;
      clientSecret: $types.ProxyConnectHeader;
      tenantId: string;
    } | undefined;
    scope?: string | undefined;
    sdk?: {
      tenantId?: string | undefined;
    } | undefined;
    workloadIdentity?: {
      clientId: string;
      tenantId: string;
    } | undefined;
  } | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  bearerToken?: string | undefined;
  bearerTokenFile?: string | undefined;
  enableHTTP2?: boolean | undefined;
  followRedirects?: boolean | undefined;
  headers?: { [key: string]: string } | undefined;
  messageVersion?: "V1.0" | "V2.0" | undefined;
  metadataConfig?: {
    maxSamplesPerSend?: number | undefined;
    send?: boolean | undefined;
    sendInterval?: string | undefined;
  } | undefined;
  name?: string | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  queueConfig?: {
    batchSendDeadline?: string | undefined;
    capacity?: number | undefined;
    maxBackoff?: string | undefined;
    maxRetries?: number | undefined;
    maxSamplesPerSend?: number | undefined;
    maxShards?: number | undefined;
    minBackoff?: string | undefined;
    minShards?: number | undefined;
    retryOnRateLimit?: boolean | undefined;
    sampleAgeLimit?: string | undefined;
  } | undefined;
  remoteTimeout?: string | undefined;
  roundRobinDNS?: boolean | undefined;
  sendExemplars?: boolean | undefined;
  sendNativeHistograms?: boolean | undefined;
  sigv4?: $types.Sigv4 | undefined;
  tlsConfig?: PrometheusAgentSpecApiserverConfigTlsConfig | undefined;
  url: string;
  writeRelabelConfigs?: readonly $types.MetricRelabelings[] | undefined;
}
export interface PrometheusAgentSpecResources {
  claims?: readonly PrometheusAgentSpecResourcesClaims[] | undefined;
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface PrometheusAgentSpecScrapeClasses {
  attachMetadata?: {
    node?: boolean | undefined;
  } | undefined;
  authorization?: PrometheusAgentSpecApiserverConfigAuthorization | undefined;
  default?: boolean | undefined;
  fallbackScrapeProtocol?: "PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0" | undefined;
  metricRelabelings?: readonly $types.MetricRelabelings[] | undefined;
  name: string;
  relabelings?: readonly $types.MetricRelabelings[] | undefined;
  tlsConfig?: PrometheusAgentSpecApiserverConfigTlsConfig | undefined;
}
export interface PrometheusAgentSpecTolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface PrometheusAgentSpecTopologySpreadConstraints {
  additionalLabelSelectors?: "OnResource" | "OnShard" | undefined;
  labelSelector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  maxSkew: number;
  minDomains?: number | undefined;
  nodeAffinityPolicy?: string | undefined;
  nodeTaintsPolicy?: string | undefined;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface PrometheusAgentSpecVolumeMounts {
  mountPath: string;
  mountPropagation?: string | undefined;
  name: string;
  readOnly?: boolean | undefined;
  recursiveReadOnly?: string | undefined;
  subPath?: string | undefined;
  subPathExpr?: string | undefined;
}
export interface PrometheusAgentSpecVolumes {
  awsElasticBlockStore?: {
    fsType?: string | undefined;
    partition?: number | undefined;
    readOnly?: boolean | undefined;
    volumeID: string;
  } | undefined;
  azureDisk?: {
    cachingMode?: string | undefined;
    diskName: string;
    diskURI: string;
    fsType?: string | undefined;
    kind?: string | undefined;
    readOnly?: boolean | undefined;
  } | undefined;
  azureFile?: {
    readOnly?: boolean | undefined;
    secretName: string;
    shareName: string;
  } | undefined;
  cephfs?: {
    monitors: readonly string[];
    path?: string | undefined;
    readOnly?: boolean | undefined;
    secretFile?: string | undefined;
    secretRef?: PrometheusAgentSpecImagePullSecrets | undefined;
    user?: string | undefined;
  } | undefined;
  cinder?: {
    fsType?: string | undefined;
    readOnly?: boolean | undefined;
    secretRef?: PrometheusAgentSpecImagePullSecrets | undefined;
    volumeID: string;
  } | undefined;
  configMap?: {
    defaultMode?: number | undefined;
    items?: readonly PrometheusAgentSpecVolumesConfigMapItems[] | undefined;
    name?: string | undefined;
    optional?: boolean | undefined;
  } | undefined;
  csi?: {
    driver: string;
    fsType?: string | undefined;
    nodePublishSecretRef?: PrometheusAgentSpecImagePullSecrets | undefined;
    readOnly?: boolean | undefined;
    volumeAttributes?: { [key: string]: string } | undefined;
  } | undefined;
  downwardAPI?: {
    defaultMode?: number | undefined;
    items?: readonly PrometheusAgentSpecVolumesDownwardAPIItems[] | undefined;
  } | undefined;
  emptyDir?: PrometheusAgentSpecStorageEmptyDir | undefined;
  ephemeral?: PrometheusAgentSpecStorageEphemeral | undefined;
  fc?: {
    fsType?: string | undefined;
    lun?: number | undefined;
    readOnly?: boolean | undefined;
    targetWWNs?: readonly string[] | undefined;
    wwids?: readonly string[] | undefined;
  } | undefined;
  flexVolume?: {
    driver: string;
    fsType?: string | undefined;
    options?: { [key: string]: string } | undefined;
    readOnly?: boolean | undefined;
    secretRef?: PrometheusAgentSpecImagePullSecrets | undefined;
  } | undefined;
  flocker?: {
    datasetName?: string | undefined;
    datasetUUID?: string | undefined;
  } | undefined;
  gcePersistentDisk?: {
    fsType?: string | undefined;
    partition?: number | undefined;
    pdName: string;
    readOnly?: boolean | undefined;
  } | undefined;
  gitRepo?: {
    directory?: string | undefined;
    repository: string;
    revision?: string | undefined;
  } | undefined;
  glusterfs?: {
    endpoints: string;
    path: string;
    readOnly?: boolean | undefined;
  } | undefined;
  hostPath?: {
    path: string;
    type?: string | undefined;
  } | undefined;
  image?: {
    pullPolicy?: string | undefined;
    reference?: string | undefined;
  } | undefined;
  iscsi?: {
    chapAuthDiscovery?: boolean | undefined;
    chapAuthSession?: boolean | undefined;
    fsType?: string | undefined;
    initiatorName?: string | undefined;
    iqn: string;
    iscsiInterface?: string | undefined;
    lun: number;
    portals?: readonly string[] | undefined;
    readOnly?: boolean | undefined;
    secretRef?: PrometheusAgentSpecImagePullSecrets | undefined;
    targetPortal: string;
  } | undefined;
  name: string;
  nfs?: {
    path: string;
    readOnly?: boolean | undefined;
    server: string;
  } | undefined;
  persistentVolumeClaim?: {
    claimName: string;
    readOnly?: boolean | undefined;
  } | undefined;
  photonPersistentDisk?: {
    fsType?: string | undefined;
    pdID: string;
  } | undefined;
  portworxVolume?: {
    fsType?: string | undefined;
    readOnly?: boolean | undefined;
    volumeID: string;
  } | undefined;
  projected?: {
    defaultMode?: number | undefined;
    sources?: readonly PrometheusAgentSpecVolumesProjectedSources[] | undefined;
  } | undefined;
  quobyte?: {
    group?: string | undefined;
    readOnly?: boolean | undefined;
    registry: string;
    tenant?: string | undefined;
    user?: string | undefined;
    volume: string;
  } | undefined;
  rbd?: {
    fsType?: string | undefined;
    image: string;
    keyring?: string | undefined;
    monitors: readonly string[];
    pool?: string | undefined;
    readOnly?: boolean | undefined;
    secretRef?: PrometheusAgentSpecImagePullSecrets | undefined;
    user?: string | undefined;
  } | undefined;
  scaleIO?: {
    fsType?: string | undefined;
    gateway: string;
    protectionDomain?: string | undefined;
    readOnly?: boolean | undefined;
    secretRef: PrometheusAgentSpecImagePullSecrets;
    sslEnabled?: boolean | undefined;
    storageMode?: string | undefined;
    storagePool?: string | undefined;
    system: string;
    volumeName?: string | undefined;
  } | undefined;
  secret?: {
    defaultMode?: number | undefined;
    items?: readonly PrometheusAgentSpecVolumesConfigMapItems[] | undefined;
    optional?: boolean | undefined;
    secretName?: string | undefined;
  } | undefined;
  storageos?: {
    fsType?: string | undefined;
    readOnly?: boolean | undefined;
    secretRef?: PrometheusAgentSpecImagePullSecrets | undefined;
    volumeName?: string | undefined;
    volumeNamespace?: string | undefined;
  } | undefined;
  vsphereVolume?: {
    fsType?: string | undefined;
    storagePolicyID?: string | undefined;
    storagePolicyName?: string | undefined;
    volumePath: string;
  } | undefined;
}
export interface PrometheusAgentSpecAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PrometheusAgentSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExec2[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PrometheusAgentSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecu2[] | undefined;
}
export interface PrometheusAgentSpecApiserverConfigAuthorization {
  credentials?: $types.ProxyConnectHeader | undefined;
  credentialsFile?: string | undefined;
  type?: string | undefined;
}
export interface PrometheusAgentSpecApiserverConfigTlsConfig {
  ca?: $types.ClientId | undefined;
  caFile?: string | undefined;
  cert?: $types.ClientId | undefined;
  certFile?: string | undefined;
  insecureSkipVerify?: boolean | undefined;
  keyFile?: string | undefined;
  keySecret?: $types.ProxyConnectHeader | undefined;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13" | undefined;
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13" | undefined;
  serverName?: string | undefined;
}
export interface PrometheusAgentSpecContainersEnv {
  name: string;
  value?: string | undefined;
  valueFrom?: {
    configMapKeyRef?: $types.ProxyConnectHeader | undefined;
    fieldRef?: PrometheusAgentSpecContainersEnvValueFromFieldRef | undefined;
    fileKeyRef?: {
      key: string;
      optional?: boolean | undefined;
      path: string;
      volumeName: string;
    } | undefined;
    resourceFieldRef?: PrometheusAgentSpecContainersEnvValueFromResourceFieldRef | undefined;
    secretKeyRef?: $types.ProxyConnectHeader | undefined;
  } | undefined;
}
export interface PrometheusAgentSpecContainersEnvFrom {
  configMapRef?: PrometheusAgentSpecContainersEnvFromConfigMapRef | undefined;
  prefix?: string | undefined;
  secretRef?: PrometheusAgentSpecContainersEnvFromConfigMapRef | undefined;
}
export interface PrometheusAgentSpecContainersLivenessProbe {
  exec?: PrometheusAgentSpecContainersLivenessProbeExec | undefined;
  failureThreshold?: number | undefined;
  grpc?: {
    port: number;
    service?: string | undefined;
  } | undefined;
  httpGet?: PrometheusAgentSpecContainersLivenessProbeHttpGet | undefined;
  initialDelaySeconds?: number | undefined;
  periodSeconds?: number | undefined;
  successThreshold?: number | undefined;
  tcpSocket?: PrometheusAgentSpecContainersLivenessProbeTcpSocket | undefined;
  terminationGracePeriodSeconds?: number | undefined;
  timeoutSeconds?: number | undefined;
}
export interface PrometheusAgentSpecContainersPorts {
  containerPort: number;
  hostIP?: string | undefined;
  hostPort?: number | undefined;
  name?: string | undefined;
  protocol?: string | undefined;
}
export interface PrometheusAgentSpecContainersResizePolicy {
  resourceName: string;
  restartPolicy: string;
}
export interface PrometheusAgentSpecContainersRestartPolicyRules {
  action: string;
  exitCodes?: {
    operator: string;
    values?: readonly number[] | undefined;
  } | undefined;
}
export interface PrometheusAgentSpecContainersVolumeDevices {
  devicePath: string;
  name: string;
}
export interface PrometheusAgentSpecPodMonitorNamespaceSelectorMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface PrometheusAgentSpecResourcesClaims {
  name: string;
  request?: string | undefined;
}
export interface PrometheusAgentSpecSecurityContextAppArmorProfile {
  localhostProfile?: string | undefined;
  type: string;
}
export interface PrometheusAgentSpecSecurityContextSeLinuxOptions {
  level?: string | undefined;
  role?: string | undefined;
  type?: string | undefined;
  user?: string | undefined;
}
export interface PrometheusAgentSpecSecurityContextSysctls {
  name: string;
  value: string;
}
export interface PrometheusAgentSpecSecurityContextWindowsOptions {
  gmsaCredentialSpec?: string | undefined;
  gmsaCredentialSpecName?: string | undefined;
  hostProcess?: boolean | undefined;
  runAsUserName?: string | undefined;
}
export interface PrometheusAgentSpecStorageEmptyDir {
  medium?: string | undefined;
  sizeLimit?: number | string | undefined;
}
export interface PrometheusAgentSpecStorageEphemeral {
  volumeClaimTemplate?: {
    metadata?: { [key: string]: never } | undefined;
    spec: PrometheusAgentSpecStorageVolumeClaimTemplateSpec;
  } | undefined;
}
export interface PrometheusAgentSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExe2 {
  preference: PrometheusAgentSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExe3;
  weight: number;
}
export interface PrometheusAgentSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExec2 {
  podAffinityTerm: PrometheusAgentSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecu2;
  weight: number;
}
export interface PrometheusAgentSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecu2 {
  labelSelector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  mismatchLabelKeys?: readonly string[] | undefined;
  namespaceSelector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
  namespaces?: readonly string[] | undefined;
  topologyKey: string;
}
export interface PrometheusAgentSpecContainersEnvFromConfigMapRef {
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface PrometheusAgentSpecContainersLifecyclePostStart {
  exec?: PrometheusAgentSpecContainersLivenessProbeExec | undefined;
  httpGet?: PrometheusAgentSpecContainersLivenessProbeHttpGet | undefined;
  sleep?: {
    seconds: number;
  } | undefined;
  tcpSocket?: PrometheusAgentSpecContainersLivenessProbeTcpSocket | undefined;
}
export interface PrometheusAgentSpecContainersLivenessProbeExec {
  command?: readonly string[] | undefined;
}
export interface PrometheusAgentSpecContainersLivenessProbeHttpGet {
  host?: string | undefined;
  httpHeaders?: readonly PrometheusAgentSpecSecurityContextSysctls[] | undefined;
  path?: string | undefined;
  port: number | string;
  scheme?: string | undefined;
}
export interface PrometheusAgentSpecContainersLivenessProbeTcpSocket {
  host?: string | undefined;
  port: number | string;
}
export interface PrometheusAgentSpecStorageVolumeClaimTemplateSpec {
  accessModes?: readonly string[] | undefined;
  dataSource?: {
    apiGroup?: string | undefined;
    kind: string;
    name: string;
  } | undefined;
  dataSourceRef?: {
    apiGroup?: string | undefined;
    kind: string;
    name: string;
    namespace?: string | undefined;
  } | undefined;
  resources?: {
    limits?: { [key: string]: number | string } | undefined;
    requests?: { [key: string]: number | string } | undefined;
  } | undefined;
  selector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
  storageClassName?: string | undefined;
  volumeAttributesClassName?: string | undefined;
  volumeMode?: string | undefined;
  volumeName?: string | undefined;
}
export interface PrometheusAgentSpecVolumesConfigMapItems {
  key: string;
  mode?: number | undefined;
  path: string;
}
export interface PrometheusAgentSpecVolumesDownwardAPIItems {
  fieldRef?: PrometheusAgentSpecContainersEnvValueFromFieldRef | undefined;
  mode?: number | undefined;
  path: string;
  resourceFieldRef?: PrometheusAgentSpecContainersEnvValueFromResourceFieldRef | undefined;
}
export interface PrometheusAgentSpecVolumesProjectedSources {
  clusterTrustBundle?: {
    labelSelector?: PrometheusAgentSpecPodMonitorNamespaceSelector | undefined;
    name?: string | undefined;
    optional?: boolean | undefined;
    path: string;
    signerName?: string | undefined;
  } | undefined;
  configMap?: PrometheusAgentSpecVolumesProjectedSourcesConfigMap | undefined;
  downwardAPI?: {
    items?: readonly PrometheusAgentSpecVolumesDownwardAPIItems[] | undefined;
  } | undefined;
  podCertificate?: {
    certificateChainPath?: string | undefined;
    credentialBundlePath?: string | undefined;
    keyPath?: string | undefined;
    keyType: string;
    maxExpirationSeconds?: number | undefined;
    signerName: string;
    userAnnotations?: { [key: string]: string } | undefined;
  } | undefined;
  secret?: PrometheusAgentSpecVolumesProjectedSourcesConfigMap | undefined;
  serviceAccountToken?: {
    audience?: string | undefined;
    expirationSeconds?: number | undefined;
    path: string;
  } | undefined;
}
export interface PrometheusAgentSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExe3 {
  matchExpressions?: readonly PrometheusAgentSpecPodMonitorNamespaceSelectorMatchExpressions[] | undefined;
  matchFields?: readonly PrometheusAgentSpecPodMonitorNamespaceSelectorMatchExpressions[] | undefined;
}
export interface PrometheusAgentSpecContainersEnvValueFromFieldRef {
  apiVersion?: string | undefined;
  fieldPath: string;
}
export interface PrometheusAgentSpecContainersEnvValueFromResourceFieldRef {
  containerName?: string | undefined;
  divisor?: number | string | undefined;
  resource: string;
}
export interface PrometheusAgentSpecStorageVolumeClaimTemplateStatusConditions {
  lastProbeTime?: string | undefined;
  lastTransitionTime?: string | undefined;
  message?: string | undefined;
  reason?: string | undefined;
  status: string;
  type: string;
}
export interface PrometheusAgentSpecVolumesProjectedSourcesConfigMap {
  items?: readonly PrometheusAgentSpecVolumesConfigMapItems[] | undefined;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export declare class PrometheusAgent extends $KubeObject {
  static readonly apiVersion: 'monitoring.coreos.com/v1alpha1';
  static readonly kind: 'PrometheusAgent';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: PrometheusAgentProps);
}
