// Written by `npx projen generate`.
export interface NamespaceSelector {
  any?: boolean | undefined;
  matchNames?: readonly string[] | undefined;
}
export interface Selector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface Authorization {
  credentials?: BearerTokenSecret | undefined;
  type?: string | undefined;
}
export interface BasicAuth {
  password?: BearerTokenSecret | undefined;
  username?: BearerTokenSecret | undefined;
}
export interface BearerTokenSecret {
  key: string;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface MetricRelabelings {
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual" | undefined;
  modulus?: number | undefined;
  regex?: string | undefined;
  replacement?: string | undefined;
  separator?: string | undefined;
  sourceLabels?: readonly string[] | undefined;
  targetLabel?: string | undefined;
}
export interface Oauth2 {
  clientId: ClientId;
  clientSecret: BearerTokenSecret;
  endpointParams?: { [key: string]: string } | undefined;
  noProxy?: string | undefined;
  proxyConnectHeader?: { [key: string]: readonly BearerTokenSecret[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  scopes?: readonly string[] | undefined;
  tlsConfig?: TlsConfig | undefined;
  tokenUrl: string;
}
export interface TlsConfig {
  ca?: ClientId | undefined;
  cert?: ClientId | undefined;
  insecureSkipVerify?: boolean | undefined;
  keySecret?: BearerTokenSecret | undefined;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13" | undefined;
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13" | undefined;
  serverName?: string | undefined;
}
export interface AdditionalArgs {
  name: string;
  value?: string | undefined;
}
export interface Affinity {
  nodeAffinity?: {
    preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
    requiredDuringSchedulingIgnoredDuringExecution?: {
      nodeSelectorTerms: readonly Preference[];
    } | undefined;
  } | undefined;
  podAffinity?: PodAffinity | undefined;
  podAntiAffinity?: PodAffinity | undefined;
}
export interface Containers {
  args?: readonly string[] | undefined;
  command?: readonly string[] | undefined;
  env?: readonly Env[] | undefined;
  envFrom?: readonly EnvFrom[] | undefined;
  image?: string | undefined;
  imagePullPolicy?: string | undefined;
  lifecycle?: {
    postStart?: PostStart | undefined;
    preStop?: PostStart | undefined;
    stopSignal?: string | undefined;
  } | undefined;
  livenessProbe?: LivenessProbe | undefined;
  name: string;
  ports?: readonly Ports[] | undefined;
  readinessProbe?: LivenessProbe | undefined;
  resizePolicy?: readonly ResizePolicy[] | undefined;
  resources?: Resources | undefined;
  restartPolicy?: string | undefined;
  restartPolicyRules?: readonly RestartPolicyRules[] | undefined;
  securityContext?: {
    allowPrivilegeEscalation?: boolean | undefined;
    appArmorProfile?: AppArmorProfile | undefined;
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
    seLinuxOptions?: SeLinuxOptions | undefined;
    seccompProfile?: AppArmorProfile | undefined;
    windowsOptions?: WindowsOptions | undefined;
  } | undefined;
  startupProbe?: LivenessProbe | undefined;
  stdin?: boolean | undefined;
  stdinOnce?: boolean | undefined;
  terminationMessagePath?: string | undefined;
  terminationMessagePolicy?: string | undefined;
  tty?: boolean | undefined;
  volumeDevices?: readonly VolumeDevices[] | undefined;
  volumeMounts?: readonly VolumeMounts[] | undefined;
  workingDir?: string | undefined;
}
export interface DnsConfig {
  nameservers?: readonly string[] | undefined;
  options?: readonly AdditionalArgs[] | undefined;
  searches?: readonly string[] | undefined;
}
export interface ExcludedFromEnforcement {
  group?: "monitoring.coreos.com" | undefined;
  name?: string | undefined;
  namespace: string;
  resource: "prometheusrules" | "servicemonitors" | "podmonitors" | "probes" | "scrapeconfigs";
}
export interface HostAliases {
  hostnames: readonly string[];
  ip: string;
}
export interface ImagePullSecrets {
  name?: string | undefined;
}
export interface PersistentVolumeClaimRetentionPolicy {
  whenDeleted?: string | undefined;
  whenScaled?: string | undefined;
}
export interface PodMetadata {
  annotations?: { [key: string]: string } | undefined;
  labels?: { [key: string]: string } | undefined;
  name?: string | undefined;
}
export interface PrometheusRulesExcludedFromEnforce {
  ruleName: string;
  ruleNamespace: string;
}
export interface RemoteWrite {
  authorization?: ApiserverConfigAuthorization | undefined;
  azureAd?: {
    cloud?: "AzureChina" | "AzureGovernment" | "AzurePublic" | undefined;
    managedIdentity?: {
      clientId?: string | undefined;
    } | undefined;
    oauth?: {
      clientId: string;
      clientSecret: BearerTokenSecret;
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
  basicAuth?: BasicAuth | undefined;
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
  oauth2?: Oauth2 | undefined;
  proxyConnectHeader?: { [key: string]: readonly BearerTokenSecret[] } | undefined;
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
  sigv4?: Sigv4 | undefined;
  tlsConfig?: ApiserverConfigTlsConfig | undefined;
  url: string;
  writeRelabelConfigs?: readonly MetricRelabelings[] | undefined;
}
export interface Resources {
  claims?: readonly Claims[] | undefined;
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface SecurityContext {
  appArmorProfile?: AppArmorProfile | undefined;
  fsGroup?: number | undefined;
  fsGroupChangePolicy?: string | undefined;
  runAsGroup?: number | undefined;
  runAsNonRoot?: boolean | undefined;
  runAsUser?: number | undefined;
  seLinuxChangePolicy?: string | undefined;
  seLinuxOptions?: SeLinuxOptions | undefined;
  seccompProfile?: AppArmorProfile | undefined;
  supplementalGroups?: readonly number[] | undefined;
  supplementalGroupsPolicy?: string | undefined;
  sysctls?: readonly Sysctls[] | undefined;
  windowsOptions?: WindowsOptions | undefined;
}
export interface Storage {
  disableMountSubPath?: boolean | undefined;
  emptyDir?: EmptyDir | undefined;
  ephemeral?: Ephemeral | undefined;
  volumeClaimTemplate?: {
    apiVersion?: string | undefined;
    kind?: string | undefined;
    metadata?: PodMetadata | undefined;
    spec?: Spec | undefined;
    status?: {
      accessModes?: readonly string[] | undefined;
      allocatedResourceStatuses?: { [key: string]: string } | undefined;
      allocatedResources?: { [key: string]: number | string } | undefined;
      capacity?: { [key: string]: number | string } | undefined;
      conditions?: readonly Conditions[] | undefined;
      currentVolumeAttributesClassName?: string | undefined;
      modifyVolumeStatus?: {
        status: string;
        targetVolumeAttributesClassName?: string | undefined;
      } | undefined;
      phase?: string | undefined;
    } | undefined;
  } | undefined;
}
export interface Tolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface UpdateStrategy {
  rollingUpdate?: {
    maxUnavailable?: number | string | undefined;
  } | undefined;
  type: "OnDelete" | "RollingUpdate";
}
export interface VolumeMounts {
  mountPath: string;
  mountPropagation?: string | undefined;
  name: string;
  readOnly?: boolean | undefined;
  recursiveReadOnly?: string | undefined;
  subPath?: string | undefined;
  subPathExpr?: string | undefined;
}
export interface Volumes {
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
    secretRef?: ImagePullSecrets | undefined;
    user?: string | undefined;
  } | undefined;
  cinder?: {
    fsType?: string | undefined;
    readOnly?: boolean | undefined;
    secretRef?: ImagePullSecrets | undefined;
    volumeID: string;
  } | undefined;
  configMap?: {
    defaultMode?: number | undefined;
    items?: readonly Items[] | undefined;
    name?: string | undefined;
    optional?: boolean | undefined;
  } | undefined;
  csi?: {
    driver: string;
    fsType?: string | undefined;
    nodePublishSecretRef?: ImagePullSecrets | undefined;
    readOnly?: boolean | undefined;
    volumeAttributes?: { [key: string]: string } | undefined;
  } | undefined;
  downwardAPI?: {
    defaultMode?: number | undefined;
    items?: readonly DownwardAPIItems[] | undefined;
  } | undefined;
  emptyDir?: EmptyDir | undefined;
  ephemeral?: Ephemeral | undefined;
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
    secretRef?: ImagePullSecrets | undefined;
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
    secretRef?: ImagePullSecrets | undefined;
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
    sources?: readonly Sources[] | undefined;
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
    secretRef?: ImagePullSecrets | undefined;
    user?: string | undefined;
  } | undefined;
  scaleIO?: {
    fsType?: string | undefined;
    gateway: string;
    protectionDomain?: string | undefined;
    readOnly?: boolean | undefined;
    secretRef: ImagePullSecrets;
    sslEnabled?: boolean | undefined;
    storageMode?: string | undefined;
    storagePool?: string | undefined;
    system: string;
    volumeName?: string | undefined;
  } | undefined;
  secret?: {
    defaultMode?: number | undefined;
    items?: readonly Items[] | undefined;
    optional?: boolean | undefined;
    secretName?: string | undefined;
  } | undefined;
  storageos?: {
    fsType?: string | undefined;
    readOnly?: boolean | undefined;
    secretRef?: ImagePullSecrets | undefined;
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
export interface GrpcServerTlsConfig {
  ca?: ClientId | undefined;
  caFile?: string | undefined;
  cert?: ClientId | undefined;
  certFile?: string | undefined;
  cipherSuites?: readonly string[] | undefined;
  curves?: readonly string[] | undefined;
  insecureSkipVerify?: boolean | undefined;
  keyFile?: string | undefined;
  keySecret?: BearerTokenSecret | undefined;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13" | undefined;
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13" | undefined;
  serverName?: string | undefined;
}
export interface TopologySpreadConstraints {
  labelSelector?: Selector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  maxSkew: number;
  minDomains?: number | undefined;
  nodeAffinityPolicy?: string | undefined;
  nodeTaintsPolicy?: string | undefined;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface ClientId {
  configMap?: BearerTokenSecret | undefined;
  secret?: BearerTokenSecret | undefined;
}
export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityPreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly RequiredDuringSchedulingIgnoredDuringExecution[] | undefined;
}
export interface ApiserverConfigAuthorization {
  credentials?: BearerTokenSecret | undefined;
  credentialsFile?: string | undefined;
  type?: string | undefined;
}
export interface ApiserverConfigTlsConfig {
  ca?: ClientId | undefined;
  caFile?: string | undefined;
  cert?: ClientId | undefined;
  certFile?: string | undefined;
  insecureSkipVerify?: boolean | undefined;
  keyFile?: string | undefined;
  keySecret?: BearerTokenSecret | undefined;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13" | undefined;
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13" | undefined;
  serverName?: string | undefined;
}
export interface Env {
  name: string;
  value?: string | undefined;
  valueFrom?: {
    configMapKeyRef?: BearerTokenSecret | undefined;
    fieldRef?: FieldRef | undefined;
    fileKeyRef?: {
      key: string;
      optional?: boolean | undefined;
      path: string;
      volumeName: string;
    } | undefined;
    resourceFieldRef?: ResourceFieldRef | undefined;
    secretKeyRef?: BearerTokenSecret | undefined;
  } | undefined;
}
export interface EnvFrom {
  configMapRef?: ConfigMapRef | undefined;
  prefix?: string | undefined;
  secretRef?: ConfigMapRef | undefined;
}
export interface LivenessProbe {
  exec?: Exec | undefined;
  failureThreshold?: number | undefined;
  grpc?: {
    port: number;
    service?: string | undefined;
  } | undefined;
  httpGet?: HttpGet | undefined;
  initialDelaySeconds?: number | undefined;
  periodSeconds?: number | undefined;
  successThreshold?: number | undefined;
  tcpSocket?: TcpSocket | undefined;
  terminationGracePeriodSeconds?: number | undefined;
  timeoutSeconds?: number | undefined;
}
export interface Ports {
  containerPort: number;
  hostIP?: string | undefined;
  hostPort?: number | undefined;
  name?: string | undefined;
  protocol?: string | undefined;
}
export interface ResizePolicy {
  resourceName: string;
  restartPolicy: string;
}
export interface RestartPolicyRules {
  action: string;
  exitCodes?: {
    operator: string;
    values?: readonly number[] | undefined;
  } | undefined;
}
export interface VolumeDevices {
  devicePath: string;
  name: string;
}
export interface Sigv4 {
  accessKey?: BearerTokenSecret | undefined;
  externalId?: string | undefined;
  profile?: string | undefined;
  region?: string | undefined;
  roleArn?: string | undefined;
  secretKey?: BearerTokenSecret | undefined;
  useFIPSSTSEndpoint?: boolean | undefined;
}
export interface Claims {
  name: string;
  request?: string | undefined;
}
export interface AppArmorProfile {
  localhostProfile?: string | undefined;
  type: string;
}
export interface SeLinuxOptions {
  level?: string | undefined;
  role?: string | undefined;
  type?: string | undefined;
  user?: string | undefined;
}
export interface Sysctls {
  name: string;
  value: string;
}
export interface WindowsOptions {
  gmsaCredentialSpec?: string | undefined;
  gmsaCredentialSpecName?: string | undefined;
  hostProcess?: boolean | undefined;
  runAsUserName?: string | undefined;
}
export interface EmptyDir {
  medium?: string | undefined;
  sizeLimit?: number | string | undefined;
}
export interface Ephemeral {
  volumeClaimTemplate?: {
    metadata?: { [key: string]: never } | undefined;
    spec: Spec;
  } | undefined;
}
export interface HttpConfig {
  headers?: {
    contentSecurityPolicy?: string | undefined;
    strictTransportSecurity?: string | undefined;
    xContentTypeOptions?: "" | "NoSniff" | undefined;
    xFrameOptions?: "" | "Deny" | "SameOrigin" | undefined;
    xXSSProtection?: string | undefined;
  } | undefined;
  http2?: boolean | undefined;
}
export interface WebTlsConfig {
  cert?: ClientId | undefined;
  certFile?: string | undefined;
  cipherSuites?: readonly string[] | undefined;
  clientAuthType?: string | undefined;
  clientCAFile?: string | undefined;
  client_ca?: ClientId | undefined;
  curvePreferences?: readonly string[] | undefined;
  keyFile?: string | undefined;
  keySecret?: BearerTokenSecret | undefined;
  maxVersion?: string | undefined;
  minVersion?: string | undefined;
  preferServerCipherSuites?: boolean | undefined;
}
export interface PreferredDuringSchedulingIgnoredDuringExecution {
  preference: Preference;
  weight: number;
}
export interface PodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: RequiredDuringSchedulingIgnoredDuringExecution;
  weight: number;
}
export interface RequiredDuringSchedulingIgnoredDuringExecution {
  labelSelector?: Selector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  mismatchLabelKeys?: readonly string[] | undefined;
  namespaceSelector?: Selector | undefined;
  namespaces?: readonly string[] | undefined;
  topologyKey: string;
}
export interface ConfigMapRef {
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface PostStart {
  exec?: Exec | undefined;
  httpGet?: HttpGet | undefined;
  sleep?: {
    seconds: number;
  } | undefined;
  tcpSocket?: TcpSocket | undefined;
}
export interface Exec {
  command?: readonly string[] | undefined;
}
export interface HttpGet {
  host?: string | undefined;
  httpHeaders?: readonly Sysctls[] | undefined;
  path?: string | undefined;
  port: number | string;
  scheme?: string | undefined;
}
export interface TcpSocket {
  host?: string | undefined;
  port: number | string;
}
export interface Spec {
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
  selector?: Selector | undefined;
  storageClassName?: string | undefined;
  volumeAttributesClassName?: string | undefined;
  volumeMode?: string | undefined;
  volumeName?: string | undefined;
}
export interface Items {
  key: string;
  mode?: number | undefined;
  path: string;
}
export interface DownwardAPIItems {
  fieldRef?: FieldRef | undefined;
  mode?: number | undefined;
  path: string;
  resourceFieldRef?: ResourceFieldRef | undefined;
}
export interface Sources {
  clusterTrustBundle?: {
    labelSelector?: Selector | undefined;
    name?: string | undefined;
    optional?: boolean | undefined;
    path: string;
    signerName?: string | undefined;
  } | undefined;
  configMap?: ConfigMap | undefined;
  downwardAPI?: {
    items?: readonly DownwardAPIItems[] | undefined;
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
  secret?: ConfigMap | undefined;
  serviceAccountToken?: {
    audience?: string | undefined;
    expirationSeconds?: number | undefined;
    path: string;
  } | undefined;
}
export interface Preference {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchFields?: readonly MatchExpressions[] | undefined;
}
export interface FieldRef {
  apiVersion?: string | undefined;
  fieldPath: string;
}
export interface ResourceFieldRef {
  containerName?: string | undefined;
  divisor?: number | string | undefined;
  resource: string;
}
export interface Conditions {
  lastProbeTime?: string | undefined;
  lastTransitionTime?: string | undefined;
  message?: string | undefined;
  reason?: string | undefined;
  status: string;
  type: string;
}
export interface ConfigMap {
  items?: readonly Items[] | undefined;
  name?: string | undefined;
  optional?: boolean | undefined;
}
