// Written by `npx projen generate`.
export interface ErasureCoded {
  algorithm?: "isa" | "jerasure" | undefined;
  codingChunks: number;
  crushNumFailureDomains?: number | undefined;
  crushOSDsPerFailureDomain?: number | undefined;
  dataChunks: number;
  stripeUnit?: "4Ki" | "16Ki" | "64Ki" | "256Ki" | "1Mi" | undefined;
}
export interface Mirroring {
  enabled?: boolean | undefined;
  mode?: "pool" | "image" | "init-only" | undefined;
  peers?: Peers | null | undefined;
  snapshotSchedules?: readonly SnapshotSchedules[] | undefined;
}
export interface Quotas {
  maxBytes?: number | undefined;
  maxObjects?: number | undefined;
  maxSize?: string | undefined;
}
export interface Replicated {
  hybridStorage?: HybridStorage | null | undefined;
  replicasPerFailureDomain?: number | undefined;
  requireSafeReplicaSize?: boolean | undefined;
  size: number;
  subFailureDomain?: string | undefined;
  targetSizeRatio?: number | undefined;
}
export interface StatusCheck {
  mirror?: Mirror | null | undefined;
  [key: string]: unknown;
}
export interface CephConfigFromSecret {
  key: string;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface Placement {
  nodeAffinity?: NodeAffinity | undefined;
  podAffinity?: PodAffinity | undefined;
  podAntiAffinity?: PodAffinity | undefined;
  tolerations?: readonly Tolerations[] | undefined;
  topologySpreadConstraints?: readonly TopologySpreadConstraints[] | undefined;
}
export interface Resources {
  claims?: readonly Claims[] | undefined;
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface LivenessProbe {
  disabled?: boolean | undefined;
  probe?: Probe | undefined;
}
export interface Zone {
  name: string;
}
export interface DataPool {
  application?: string | undefined;
  compressionMode?: "none" | "passive" | "aggressive" | "force" | "" | null | undefined;
  crushRoot?: string | null | undefined;
  deviceClass?: string | null | undefined;
  enableCrushUpdates?: boolean | null | undefined;
  enableRBDStats?: boolean | undefined;
  erasureCoded?: ErasureCoded | undefined;
  failureDomain?: string | undefined;
  mirroring?: Mirroring | undefined;
  parameters?: { [key: string]: string } | null | undefined;
  quotas?: Quotas | null | undefined;
  replicated?: Replicated | undefined;
  statusCheck?: StatusCheck | undefined;
}
export interface SharedPools {
  dataPoolName?: string | undefined;
  metadataPoolName?: string | undefined;
  poolPlacements?: readonly PoolPlacements[] | undefined;
  preserveRadosNamespaceDataOnDelete?: boolean | undefined;
}
export interface Peers {
  secretNames?: readonly string[] | undefined;
}
export interface SpecPlacement {
  nodeAffinity?: NodeAffinity | undefined;
  podAffinity?: PodAffinity | undefined;
  podAntiAffinity?: PodAffinity | undefined;
  tolerations?: readonly Tolerations[] | undefined;
  topologySpreadConstraints?: readonly TopologySpreadConstraints[] | undefined;
  [key: string]: unknown;
}
export interface SpecResources {
  claims?: readonly Claims[] | undefined;
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
  [key: string]: unknown;
}
export interface SnapshotSchedules {
  interval?: string | undefined;
  path?: string | undefined;
  startTime?: string | undefined;
}
export interface HybridStorage {
  primaryDeviceClass: string;
  secondaryDeviceClass: string;
}
export interface Mirror {
  disabled?: boolean | undefined;
  interval?: string | undefined;
  timeout?: string | undefined;
}
export interface MetadataFilters {
  name: string;
  value: string;
}
export interface Cephx {
  keyGeneration?: number | undefined;
  keyRotationPolicy?: "" | "Disabled" | "KeyGeneration" | undefined;
  keyType?: "aes" | "aes256k" | undefined;
}
export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: {
    nodeSelectorTerms: readonly Preference[];
  } | undefined;
}
export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityPreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly RequiredDuringSchedulingIgnoredDuringExecution[] | undefined;
}
export interface Tolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface TopologySpreadConstraints {
  labelSelector?: LabelSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  maxSkew: number;
  minDomains?: number | undefined;
  nodeAffinityPolicy?: string | undefined;
  nodeTaintsPolicy?: string | undefined;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface Claims {
  name: string;
  request?: string | undefined;
}
export interface KeyRotation {
  enabled?: boolean | undefined;
  schedule?: string | undefined;
}
export interface Kms {
  connectionDetails?: { [key: string]: string } | null | undefined;
  tokenSecretName?: string | undefined;
}
export interface Probe {
  exec?: {
    command?: readonly string[] | undefined;
  } | undefined;
  failureThreshold?: number | undefined;
  grpc?: {
    port: number;
    service?: string | undefined;
  } | undefined;
  httpGet?: {
    host?: string | undefined;
    httpHeaders?: readonly MetadataFilters[] | undefined;
    path?: string | undefined;
    port: number | string;
    scheme?: string | undefined;
  } | undefined;
  initialDelaySeconds?: number | undefined;
  periodSeconds?: number | undefined;
  successThreshold?: number | undefined;
  tcpSocket?: {
    host?: string | undefined;
    port: number | string;
  } | undefined;
  terminationGracePeriodSeconds?: number | undefined;
  timeoutSeconds?: number | undefined;
}
export interface AdditionalVolumeMounts {
  subPath: string;
  volumeSource: VolumeSource;
}
export interface PoolPlacements {
  dataNonECPoolName?: string | undefined;
  dataPoolName: string;
  default?: boolean | undefined;
  metadataPoolName: string;
  name: string;
  storageClasses?: readonly StorageClasses[] | undefined;
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
  labelSelector?: LabelSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  mismatchLabelKeys?: readonly string[] | undefined;
  namespaceSelector?: LabelSelector | undefined;
  namespaces?: readonly string[] | undefined;
  topologyKey: string;
}
export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface VolumeSource {
  configMap?: {
    defaultMode?: number | undefined;
    items?: readonly Items[] | undefined;
    name?: string | undefined;
    optional?: boolean | undefined;
  } | undefined;
  emptyDir?: {
    medium?: string | undefined;
    sizeLimit?: number | string | undefined;
  } | undefined;
  hostPath?: {
    path: string;
    type?: string | undefined;
  } | undefined;
  persistentVolumeClaim?: {
    claimName: string;
    readOnly?: boolean | undefined;
  } | undefined;
  projected?: {
    defaultMode?: number | undefined;
    sources?: readonly Sources[] | undefined;
  } | undefined;
  secret?: {
    defaultMode?: number | undefined;
    items?: readonly Items[] | undefined;
    optional?: boolean | undefined;
    secretName?: string | undefined;
  } | undefined;
}
export interface StorageClasses {
  dataPoolName: string;
  name: string;
}
export interface Preference {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchFields?: readonly MatchExpressions[] | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface Items {
  key: string;
  mode?: number | undefined;
  path: string;
}
export interface Sources {
  clusterTrustBundle?: {
    labelSelector?: LabelSelector | undefined;
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
export interface ConfigMap {
  items?: readonly Items[] | undefined;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface DownwardAPIItems {
  fieldRef?: {
    apiVersion?: string | undefined;
    fieldPath: string;
  } | undefined;
  mode?: number | undefined;
  path: string;
  resourceFieldRef?: {
    containerName?: string | undefined;
    divisor?: number | string | undefined;
    resource: string;
  } | undefined;
}
