// Written by `npx projen generate`.
import type * as $meta_v1 from '../../meta/v1/_types';
export interface AWSElasticBlockStoreVolumeSource {
  fsType?: string | undefined;
  partition?: number | undefined;
  readOnly?: boolean | undefined;
  volumeID: string;
}
export interface Affinity {
  nodeAffinity?: NodeAffinity | undefined;
  podAffinity?: PodAffinity | undefined;
  podAntiAffinity?: PodAntiAffinity | undefined;
}
export interface AppArmorProfile {
  localhostProfile?: string | undefined;
  type: "Localhost" | "RuntimeDefault" | "Unconfined";
}
export interface AzureDiskVolumeSource {
  cachingMode?: "None" | "ReadOnly" | "ReadWrite" | undefined;
  diskName: string;
  diskURI: string;
  fsType?: string | undefined;
  kind?: "Dedicated" | "Managed" | "Shared" | undefined;
  readOnly?: boolean | undefined;
}
export interface AzureFilePersistentVolumeSource {
  readOnly?: boolean | undefined;
  secretName: string;
  secretNamespace?: string | undefined;
  shareName: string;
}
export interface AzureFileVolumeSource {
  readOnly?: boolean | undefined;
  secretName: string;
  shareName: string;
}
export interface CSIPersistentVolumeSource {
  controllerExpandSecretRef?: SecretReference | undefined;
  controllerPublishSecretRef?: SecretReference | undefined;
  driver: string;
  fsType?: string | undefined;
  nodeExpandSecretRef?: SecretReference | undefined;
  nodePublishSecretRef?: SecretReference | undefined;
  nodeStageSecretRef?: SecretReference | undefined;
  readOnly?: boolean | undefined;
  volumeAttributes?: { [key: string]: string } | undefined;
  volumeHandle: string;
}
export interface CSIVolumeSource {
  driver: string;
  fsType?: string | undefined;
  nodePublishSecretRef?: LocalObjectReference | undefined;
  readOnly?: boolean | undefined;
  volumeAttributes?: { [key: string]: string } | undefined;
}
export interface Capabilities {
  add?: readonly string[] | undefined;
  drop?: readonly string[] | undefined;
}
export interface CephFSPersistentVolumeSource {
  monitors: readonly string[];
  path?: string | undefined;
  readOnly?: boolean | undefined;
  secretFile?: string | undefined;
  secretRef?: SecretReference | undefined;
  user?: string | undefined;
}
export interface CephFSVolumeSource {
  monitors: readonly string[];
  path?: string | undefined;
  readOnly?: boolean | undefined;
  secretFile?: string | undefined;
  secretRef?: LocalObjectReference | undefined;
  user?: string | undefined;
}
export interface CinderPersistentVolumeSource {
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  secretRef?: SecretReference | undefined;
  volumeID: string;
}
export interface CinderVolumeSource {
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  secretRef?: LocalObjectReference | undefined;
  volumeID: string;
}
export interface ClientIPConfig {
  timeoutSeconds?: number | undefined;
}
export interface ClusterTrustBundleProjection {
  labelSelector?: $meta_v1.LabelSelector | undefined;
  name?: string | undefined;
  optional?: boolean | undefined;
  path: string;
  signerName?: string | undefined;
}
export interface ConfigMapEnvSource {
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface ConfigMapKeySelector {
  key: string;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface ConfigMapNodeConfigSource {
  kubeletConfigKey: string;
  name: string;
  namespace: string;
  resourceVersion?: string | undefined;
  uid?: string | undefined;
}
export interface ConfigMapProjection {
  items?: readonly KeyToPath[] | undefined;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface ConfigMapVolumeSource {
  defaultMode?: number | undefined;
  items?: readonly KeyToPath[] | undefined;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface Container {
  args?: readonly string[] | undefined;
  command?: readonly string[] | undefined;
  env?: readonly EnvVar[] | undefined;
  envFrom?: readonly EnvFromSource[] | undefined;
  image?: string | undefined;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never" | undefined;
  lifecycle?: Lifecycle | undefined;
  livenessProbe?: Probe | undefined;
  name: string;
  ports?: readonly ContainerPort[] | undefined;
  readinessProbe?: Probe | undefined;
  resizePolicy?: readonly ContainerResizePolicy[] | undefined;
  resources?: ResourceRequirements | undefined;
  restartPolicy?: string | undefined;
  restartPolicyRules?: readonly ContainerRestartRule[] | undefined;
  securityContext?: SecurityContext | undefined;
  startupProbe?: Probe | undefined;
  stdin?: boolean | undefined;
  stdinOnce?: boolean | undefined;
  terminationMessagePath?: string | undefined;
  terminationMessagePolicy?: "FallbackToLogsOnError" | "File" | undefined;
  tty?: boolean | undefined;
  volumeDevices?: readonly VolumeDevice[] | undefined;
  volumeMounts?: readonly VolumeMount[] | undefined;
  workingDir?: string | undefined;
}
export interface ContainerPort {
  containerPort: number;
  hostIP?: string | undefined;
  hostPort?: number | undefined;
  name?: string | undefined;
  protocol?: "SCTP" | "TCP" | "UDP" | undefined;
}
export interface ContainerResizePolicy {
  resourceName: string;
  restartPolicy: string;
}
export interface ContainerRestartRule {
  action: string;
  exitCodes?: ContainerRestartRuleOnExitCodes | undefined;
}
export interface ContainerRestartRuleOnExitCodes {
  operator: string;
  values?: readonly number[] | undefined;
}
export interface DownwardAPIProjection {
  items?: readonly DownwardAPIVolumeFile[] | undefined;
}
export interface DownwardAPIVolumeFile {
  fieldRef?: ObjectFieldSelector | undefined;
  mode?: number | undefined;
  path: string;
  resourceFieldRef?: ResourceFieldSelector | undefined;
}
export interface DownwardAPIVolumeSource {
  defaultMode?: number | undefined;
  items?: readonly DownwardAPIVolumeFile[] | undefined;
}
export interface EmptyDirVolumeSource {
  medium?: string | undefined;
  sizeLimit?: number | string | undefined;
}
export interface EndpointAddress {
  hostname?: string | undefined;
  ip: string;
  nodeName?: string | undefined;
  targetRef?: ObjectReference | undefined;
}
export interface EndpointPort {
  appProtocol?: string | undefined;
  name?: string | undefined;
  port: number;
  protocol?: "SCTP" | "TCP" | "UDP" | undefined;
}
export interface EndpointSubset {
  addresses?: readonly EndpointAddress[] | undefined;
  notReadyAddresses?: readonly EndpointAddress[] | undefined;
  ports?: readonly EndpointPort[] | undefined;
}
export interface EnvFromSource {
  configMapRef?: ConfigMapEnvSource | undefined;
  prefix?: string | undefined;
  secretRef?: SecretEnvSource | undefined;
}
export interface EnvVar {
  name: string;
  value?: string | undefined;
  valueFrom?: EnvVarSource | undefined;
}
export interface EnvVarSource {
  configMapKeyRef?: ConfigMapKeySelector | undefined;
  fieldRef?: ObjectFieldSelector | undefined;
  fileKeyRef?: FileKeySelector | undefined;
  resourceFieldRef?: ResourceFieldSelector | undefined;
  secretKeyRef?: SecretKeySelector | undefined;
}
export interface EphemeralContainer {
  args?: readonly string[] | undefined;
  command?: readonly string[] | undefined;
  env?: readonly EnvVar[] | undefined;
  envFrom?: readonly EnvFromSource[] | undefined;
  image?: string | undefined;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never" | undefined;
  lifecycle?: Lifecycle | undefined;
  livenessProbe?: Probe | undefined;
  name: string;
  ports?: readonly ContainerPort[] | undefined;
  readinessProbe?: Probe | undefined;
  resizePolicy?: readonly ContainerResizePolicy[] | undefined;
  resources?: ResourceRequirements | undefined;
  restartPolicy?: string | undefined;
  restartPolicyRules?: readonly ContainerRestartRule[] | undefined;
  securityContext?: SecurityContext | undefined;
  startupProbe?: Probe | undefined;
  stdin?: boolean | undefined;
  stdinOnce?: boolean | undefined;
  targetContainerName?: string | undefined;
  terminationMessagePath?: string | undefined;
  terminationMessagePolicy?: "FallbackToLogsOnError" | "File" | undefined;
  tty?: boolean | undefined;
  volumeDevices?: readonly VolumeDevice[] | undefined;
  volumeMounts?: readonly VolumeMount[] | undefined;
  workingDir?: string | undefined;
}
export interface EphemeralVolumeSource {
  volumeClaimTemplate?: PersistentVolumeClaimTemplate | undefined;
}
export interface EventSeries {
  count?: number | undefined;
  lastObservedTime?: string | undefined;
}
export interface EventSource {
  component?: string | undefined;
  host?: string | undefined;
}
export interface ExecAction {
  command?: readonly string[] | undefined;
}
export interface FCVolumeSource {
  fsType?: string | undefined;
  lun?: number | undefined;
  readOnly?: boolean | undefined;
  targetWWNs?: readonly string[] | undefined;
  wwids?: readonly string[] | undefined;
}
export interface FileKeySelector {
  key: string;
  optional?: boolean | undefined;
  path: string;
  volumeName: string;
}
export interface FlexPersistentVolumeSource {
  driver: string;
  fsType?: string | undefined;
  options?: { [key: string]: string } | undefined;
  readOnly?: boolean | undefined;
  secretRef?: SecretReference | undefined;
}
export interface FlexVolumeSource {
  driver: string;
  fsType?: string | undefined;
  options?: { [key: string]: string } | undefined;
  readOnly?: boolean | undefined;
  secretRef?: LocalObjectReference | undefined;
}
export interface FlockerVolumeSource {
  datasetName?: string | undefined;
  datasetUUID?: string | undefined;
}
export interface GCEPersistentDiskVolumeSource {
  fsType?: string | undefined;
  partition?: number | undefined;
  pdName: string;
  readOnly?: boolean | undefined;
}
export interface GRPCAction {
  port: number;
  service?: string | undefined;
}
export interface GitRepoVolumeSource {
  directory?: string | undefined;
  repository: string;
  revision?: string | undefined;
}
export interface GlusterfsPersistentVolumeSource {
  endpoints: string;
  endpointsNamespace?: string | undefined;
  path: string;
  readOnly?: boolean | undefined;
}
export interface GlusterfsVolumeSource {
  endpoints: string;
  path: string;
  readOnly?: boolean | undefined;
}
export interface HTTPGetAction {
  host?: string | undefined;
  httpHeaders?: readonly HTTPHeader[] | undefined;
  path?: string | undefined;
  port: number | string;
  scheme?: "HTTP" | "HTTPS" | undefined;
}
export interface HTTPHeader {
  name: string;
  value: string;
}
export interface HostAlias {
  hostnames?: readonly string[] | undefined;
  ip: string;
}
export interface HostPathVolumeSource {
  path: string;
  type?: "" | "BlockDevice" | "CharDevice" | "Directory" | "DirectoryOrCreate" | "File" | "FileOrCreate" | "Socket" | undefined;
}
export interface ISCSIPersistentVolumeSource {
  chapAuthDiscovery?: boolean | undefined;
  chapAuthSession?: boolean | undefined;
  fsType?: string | undefined;
  initiatorName?: string | undefined;
  iqn: string;
  iscsiInterface?: string | undefined;
  lun: number;
  portals?: readonly string[] | undefined;
  readOnly?: boolean | undefined;
  secretRef?: SecretReference | undefined;
  targetPortal: string;
}
export interface ISCSIVolumeSource {
  chapAuthDiscovery?: boolean | undefined;
  chapAuthSession?: boolean | undefined;
  fsType?: string | undefined;
  initiatorName?: string | undefined;
  iqn: string;
  iscsiInterface?: string | undefined;
  lun: number;
  portals?: readonly string[] | undefined;
  readOnly?: boolean | undefined;
  secretRef?: LocalObjectReference | undefined;
  targetPortal: string;
}
export interface ImageVolumeSource {
  pullPolicy?: "Always" | "IfNotPresent" | "Never" | undefined;
  reference?: string | undefined;
}
export interface KeyToPath {
  key: string;
  mode?: number | undefined;
  path: string;
}
export interface Lifecycle {
  postStart?: LifecycleHandler | undefined;
  preStop?: LifecycleHandler | undefined;
  stopSignal?: string | undefined;
}
export interface LifecycleHandler {
  exec?: ExecAction | undefined;
  httpGet?: HTTPGetAction | undefined;
  sleep?: SleepAction | undefined;
  tcpSocket?: TCPSocketAction | undefined;
}
export interface LimitRangeItem {
  default?: { [key: string]: number | string } | undefined;
  defaultRequest?: { [key: string]: number | string } | undefined;
  max?: { [key: string]: number | string } | undefined;
  maxLimitRequestRatio?: { [key: string]: number | string } | undefined;
  min?: { [key: string]: number | string } | undefined;
  type: string;
}
export interface LimitRangeSpec {
  limits: readonly LimitRangeItem[];
}
export interface LocalObjectReference {
  name?: string | undefined;
}
export interface LocalVolumeSource {
  fsType?: string | undefined;
  path: string;
}
export interface NFSVolumeSource {
  path: string;
  readOnly?: boolean | undefined;
  server: string;
}
export interface NamespaceSpec {
  finalizers?: readonly string[] | undefined;
}
export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector | undefined;
}
export interface NodeConfigSource {
  configMap?: ConfigMapNodeConfigSource | undefined;
}
export interface NodeSelector {
  nodeSelectorTerms: readonly NodeSelectorTerm[];
}
export interface NodeSelectorRequirement {
  key: string;
  operator: "DoesNotExist" | "Exists" | "Gt" | "In" | "Lt" | "NotIn";
  values?: readonly string[] | undefined;
}
export interface NodeSelectorTerm {
  matchExpressions?: readonly NodeSelectorRequirement[] | undefined;
  matchFields?: readonly NodeSelectorRequirement[] | undefined;
}
export interface NodeSpec {
  configSource?: NodeConfigSource | undefined;
  externalID?: string | undefined;
  podCIDR?: string | undefined;
  podCIDRs?: readonly string[] | undefined;
  providerID?: string | undefined;
  taints?: readonly Taint[] | undefined;
  unschedulable?: boolean | undefined;
}
export interface ObjectFieldSelector {
  apiVersion?: string | undefined;
  fieldPath: string;
}
export interface ObjectReference {
  apiVersion?: string | undefined;
  fieldPath?: string | undefined;
  kind?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  resourceVersion?: string | undefined;
  uid?: string | undefined;
}
export interface PersistentVolumeClaimObject {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: PersistentVolumeClaimSpec | undefined;
}
export interface PersistentVolumeClaimSpec {
  accessModes?: readonly ("ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod")[] | undefined;
  dataSource?: TypedLocalObjectReference | undefined;
  dataSourceRef?: TypedObjectReference | undefined;
  resources?: VolumeResourceRequirements | undefined;
  selector?: $meta_v1.LabelSelector | undefined;
  storageClassName?: string | undefined;
  volumeAttributesClassName?: string | undefined;
  volumeMode?: "Block" | "Filesystem" | undefined;
  volumeName?: string | undefined;
}
export interface PersistentVolumeClaimTemplate {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: PersistentVolumeClaimSpec;
}
export interface PersistentVolumeClaimVolumeSource {
  claimName: string;
  readOnly?: boolean | undefined;
}
export interface PersistentVolumeSpec {
  accessModes?: readonly ("ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOnce" | "ReadWriteOncePod")[] | undefined;
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource | undefined;
  azureDisk?: AzureDiskVolumeSource | undefined;
  azureFile?: AzureFilePersistentVolumeSource | undefined;
  capacity?: { [key: string]: number | string } | undefined;
  cephfs?: CephFSPersistentVolumeSource | undefined;
  cinder?: CinderPersistentVolumeSource | undefined;
  claimRef?: ObjectReference | undefined;
  csi?: CSIPersistentVolumeSource | undefined;
  fc?: FCVolumeSource | undefined;
  flexVolume?: FlexPersistentVolumeSource | undefined;
  flocker?: FlockerVolumeSource | undefined;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource | undefined;
  glusterfs?: GlusterfsPersistentVolumeSource | undefined;
  hostPath?: HostPathVolumeSource | undefined;
  iscsi?: ISCSIPersistentVolumeSource | undefined;
  local?: LocalVolumeSource | undefined;
  mountOptions?: readonly string[] | undefined;
  nfs?: NFSVolumeSource | undefined;
  nodeAffinity?: VolumeNodeAffinity | undefined;
  persistentVolumeReclaimPolicy?: "Delete" | "Recycle" | "Retain" | undefined;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource | undefined;
  portworxVolume?: PortworxVolumeSource | undefined;
  quobyte?: QuobyteVolumeSource | undefined;
  rbd?: RBDPersistentVolumeSource | undefined;
  scaleIO?: ScaleIOPersistentVolumeSource | undefined;
  storageClassName?: string | undefined;
  storageos?: StorageOSPersistentVolumeSource | undefined;
  volumeAttributesClassName?: string | undefined;
  volumeMode?: "Block" | "Filesystem" | undefined;
  vsphereVolume?: VsphereVirtualDiskVolumeSource | undefined;
}
export interface PhotonPersistentDiskVolumeSource {
  fsType?: string | undefined;
  pdID: string;
}
export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[] | undefined;
}
export interface PodAffinityTerm {
  labelSelector?: $meta_v1.LabelSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  mismatchLabelKeys?: readonly string[] | undefined;
  namespaceSelector?: $meta_v1.LabelSelector | undefined;
  namespaces?: readonly string[] | undefined;
  topologyKey: string;
}
export interface PodAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[] | undefined;
}
export interface PodCertificateProjection {
  certificateChainPath?: string | undefined;
  credentialBundlePath?: string | undefined;
  keyPath?: string | undefined;
  keyType: string;
  maxExpirationSeconds?: number | undefined;
  signerName: string;
  userAnnotations?: { [key: string]: string } | undefined;
}
export interface PodDNSConfig {
  nameservers?: readonly string[] | undefined;
  options?: readonly PodDNSConfigOption[] | undefined;
  searches?: readonly string[] | undefined;
}
export interface PodDNSConfigOption {
  name?: string | undefined;
  value?: string | undefined;
}
export interface PodOS {
  name: string;
}
export interface PodReadinessGate {
  conditionType: string;
}
export interface PodResourceClaim {
  name: string;
  resourceClaimName?: string | undefined;
  resourceClaimTemplateName?: string | undefined;
}
export interface PodSchedulingGate {
  name: string;
}
export interface PodSchedulingGroup {
  podGroupName?: string | undefined;
}
export interface PodSecurityContext {
  appArmorProfile?: AppArmorProfile | undefined;
  fsGroup?: number | undefined;
  fsGroupChangePolicy?: "Always" | "OnRootMismatch" | undefined;
  runAsGroup?: number | undefined;
  runAsNonRoot?: boolean | undefined;
  runAsUser?: number | undefined;
  seLinuxChangePolicy?: string | undefined;
  seLinuxOptions?: SELinuxOptions | undefined;
  seccompProfile?: SeccompProfile | undefined;
  supplementalGroups?: readonly number[] | undefined;
  supplementalGroupsPolicy?: "Merge" | "Strict" | undefined;
  sysctls?: readonly Sysctl[] | undefined;
  windowsOptions?: WindowsSecurityContextOptions | undefined;
}
export interface PodSpec {
  activeDeadlineSeconds?: number | undefined;
  affinity?: Affinity | undefined;
  automountServiceAccountToken?: boolean | undefined;
  containers: readonly Container[];
  dnsConfig?: PodDNSConfig | undefined;
  dnsPolicy?: "ClusterFirst" | "ClusterFirstWithHostNet" | "Default" | "None" | undefined;
  enableServiceLinks?: boolean | undefined;
  ephemeralContainers?: readonly EphemeralContainer[] | undefined;
  hostAliases?: readonly HostAlias[] | undefined;
  hostIPC?: boolean | undefined;
  hostNetwork?: boolean | undefined;
  hostPID?: boolean | undefined;
  hostUsers?: boolean | undefined;
  hostname?: string | undefined;
  hostnameOverride?: string | undefined;
  imagePullSecrets?: readonly LocalObjectReference[] | undefined;
  initContainers?: readonly Container[] | undefined;
  nodeName?: string | undefined;
  nodeSelector?: { [key: string]: string } | undefined;
  os?: PodOS | undefined;
  overhead?: { [key: string]: number | string } | undefined;
  preemptionPolicy?: "Never" | "PreemptLowerPriority" | undefined;
  priority?: number | undefined;
  priorityClassName?: string | undefined;
  readinessGates?: readonly PodReadinessGate[] | undefined;
  resourceClaims?: readonly PodResourceClaim[] | undefined;
  resources?: ResourceRequirements | undefined;
  restartPolicy?: "Always" | "Never" | "OnFailure" | undefined;
  runtimeClassName?: string | undefined;
  schedulerName?: string | undefined;
  schedulingGates?: readonly PodSchedulingGate[] | undefined;
  schedulingGroup?: PodSchedulingGroup | undefined;
  securityContext?: PodSecurityContext | undefined;
  serviceAccount?: string | undefined;
  serviceAccountName?: string | undefined;
  setHostnameAsFQDN?: boolean | undefined;
  shareProcessNamespace?: boolean | undefined;
  subdomain?: string | undefined;
  terminationGracePeriodSeconds?: number | undefined;
  tolerations?: readonly Toleration[] | undefined;
  topologySpreadConstraints?: readonly TopologySpreadConstraint[] | undefined;
  volumes?: readonly Volume[] | undefined;
}
export interface PodTemplateSpec {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: PodSpec | undefined;
}
export interface PortworxVolumeSource {
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  volumeID: string;
}
export interface PreferredSchedulingTerm {
  preference: NodeSelectorTerm;
  weight: number;
}
export interface Probe {
  exec?: ExecAction | undefined;
  failureThreshold?: number | undefined;
  grpc?: GRPCAction | undefined;
  httpGet?: HTTPGetAction | undefined;
  initialDelaySeconds?: number | undefined;
  periodSeconds?: number | undefined;
  successThreshold?: number | undefined;
  tcpSocket?: TCPSocketAction | undefined;
  terminationGracePeriodSeconds?: number | undefined;
  timeoutSeconds?: number | undefined;
}
export interface ProjectedVolumeSource {
  defaultMode?: number | undefined;
  sources?: readonly VolumeProjection[] | undefined;
}
export interface QuobyteVolumeSource {
  group?: string | undefined;
  readOnly?: boolean | undefined;
  registry: string;
  tenant?: string | undefined;
  user?: string | undefined;
  volume: string;
}
export interface RBDPersistentVolumeSource {
  fsType?: string | undefined;
  image: string;
  keyring?: string | undefined;
  monitors: readonly string[];
  pool?: string | undefined;
  readOnly?: boolean | undefined;
  secretRef?: SecretReference | undefined;
  user?: string | undefined;
}
export interface RBDVolumeSource {
  fsType?: string | undefined;
  image: string;
  keyring?: string | undefined;
  monitors: readonly string[];
  pool?: string | undefined;
  readOnly?: boolean | undefined;
  secretRef?: LocalObjectReference | undefined;
  user?: string | undefined;
}
export interface ReplicationControllerSpec {
  minReadySeconds?: number | undefined;
  replicas?: number | undefined;
  selector?: { [key: string]: string } | undefined;
  template?: PodTemplateSpec | undefined;
}
export interface ResourceClaim {
  name: string;
  request?: string | undefined;
}
export interface ResourceFieldSelector {
  containerName?: string | undefined;
  divisor?: number | string | undefined;
  resource: string;
}
export interface ResourceQuotaSpec {
  hard?: { [key: string]: number | string } | undefined;
  scopeSelector?: ScopeSelector | undefined;
  scopes?: readonly string[] | undefined;
}
export interface ResourceRequirements {
  claims?: readonly ResourceClaim[] | undefined;
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface SELinuxOptions {
  level?: string | undefined;
  role?: string | undefined;
  type?: string | undefined;
  user?: string | undefined;
}
export interface ScaleIOPersistentVolumeSource {
  fsType?: string | undefined;
  gateway: string;
  protectionDomain?: string | undefined;
  readOnly?: boolean | undefined;
  secretRef: SecretReference;
  sslEnabled?: boolean | undefined;
  storageMode?: string | undefined;
  storagePool?: string | undefined;
  system: string;
  volumeName?: string | undefined;
}
export interface ScaleIOVolumeSource {
  fsType?: string | undefined;
  gateway: string;
  protectionDomain?: string | undefined;
  readOnly?: boolean | undefined;
  secretRef: LocalObjectReference;
  sslEnabled?: boolean | undefined;
  storageMode?: string | undefined;
  storagePool?: string | undefined;
  system: string;
  volumeName?: string | undefined;
}
export interface ScopeSelector {
  matchExpressions?: readonly ScopedResourceSelectorRequirement[] | undefined;
}
export interface ScopedResourceSelectorRequirement {
  operator: "DoesNotExist" | "Exists" | "In" | "NotIn";
  scopeName: "BestEffort" | "CrossNamespacePodAffinity" | "NotBestEffort" | "NotTerminating" | "PriorityClass" | "Terminating" | "VolumeAttributesClass";
  values?: readonly string[] | undefined;
}
export interface SeccompProfile {
  localhostProfile?: string | undefined;
  type: "Localhost" | "RuntimeDefault" | "Unconfined";
}
export interface SecretEnvSource {
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface SecretKeySelector {
  key: string;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface SecretProjection {
  items?: readonly KeyToPath[] | undefined;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface SecretReference {
  name?: string | undefined;
  namespace?: string | undefined;
}
export interface SecretVolumeSource {
  defaultMode?: number | undefined;
  items?: readonly KeyToPath[] | undefined;
  optional?: boolean | undefined;
  secretName?: string | undefined;
}
export interface SecurityContext {
  allowPrivilegeEscalation?: boolean | undefined;
  appArmorProfile?: AppArmorProfile | undefined;
  capabilities?: Capabilities | undefined;
  privileged?: boolean | undefined;
  procMount?: "Default" | "Unmasked" | undefined;
  readOnlyRootFilesystem?: boolean | undefined;
  runAsGroup?: number | undefined;
  runAsNonRoot?: boolean | undefined;
  runAsUser?: number | undefined;
  seLinuxOptions?: SELinuxOptions | undefined;
  seccompProfile?: SeccompProfile | undefined;
  windowsOptions?: WindowsSecurityContextOptions | undefined;
}
export interface ServiceAccountTokenProjection {
  audience?: string | undefined;
  expirationSeconds?: number | undefined;
  path: string;
}
export interface ServicePort {
  appProtocol?: string | undefined;
  name?: string | undefined;
  nodePort?: number | undefined;
  port: number;
  protocol?: "SCTP" | "TCP" | "UDP" | undefined;
  targetPort?: number | string | undefined;
}
export interface ServiceSpec {
  allocateLoadBalancerNodePorts?: boolean | undefined;
  clusterIP?: string | undefined;
  clusterIPs?: readonly string[] | undefined;
  externalIPs?: readonly string[] | undefined;
  externalName?: string | undefined;
  externalTrafficPolicy?: "Cluster" | "Local" | undefined;
  healthCheckNodePort?: number | undefined;
  internalTrafficPolicy?: "Cluster" | "Local" | undefined;
  ipFamilies?: readonly ("IPv4" | "IPv6")[] | undefined;
  ipFamilyPolicy?: "PreferDualStack" | "RequireDualStack" | "SingleStack" | undefined;
  loadBalancerClass?: string | undefined;
  loadBalancerIP?: string | undefined;
  loadBalancerSourceRanges?: readonly string[] | undefined;
  ports?: readonly ServicePort[] | undefined;
  publishNotReadyAddresses?: boolean | undefined;
  selector?: { [key: string]: string } | undefined;
  sessionAffinity?: "ClientIP" | "None" | undefined;
  sessionAffinityConfig?: SessionAffinityConfig | undefined;
  trafficDistribution?: string | undefined;
  type?: "ClusterIP" | "ExternalName" | "LoadBalancer" | "NodePort" | undefined;
}
export interface SessionAffinityConfig {
  clientIP?: ClientIPConfig | undefined;
}
export interface SleepAction {
  seconds: number;
}
export interface StorageOSPersistentVolumeSource {
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  secretRef?: ObjectReference | undefined;
  volumeName?: string | undefined;
  volumeNamespace?: string | undefined;
}
export interface StorageOSVolumeSource {
  fsType?: string | undefined;
  readOnly?: boolean | undefined;
  secretRef?: LocalObjectReference | undefined;
  volumeName?: string | undefined;
  volumeNamespace?: string | undefined;
}
export interface Sysctl {
  name: string;
  value: string;
}
export interface TCPSocketAction {
  host?: string | undefined;
  port: number | string;
}
export interface Taint {
  effect: "NoExecute" | "NoSchedule" | "PreferNoSchedule";
  key: string;
  timeAdded?: string | undefined;
  value?: string | undefined;
}
export interface Toleration {
  effect?: "NoExecute" | "NoSchedule" | "PreferNoSchedule" | undefined;
  key?: string | undefined;
  operator?: "Equal" | "Exists" | "Gt" | "Lt" | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface TopologySelectorLabelRequirement {
  key: string;
  values: readonly string[];
}
export interface TopologySelectorTerm {
  matchLabelExpressions?: readonly TopologySelectorLabelRequirement[] | undefined;
}
export interface TopologySpreadConstraint {
  labelSelector?: $meta_v1.LabelSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  maxSkew: number;
  minDomains?: number | undefined;
  nodeAffinityPolicy?: "Honor" | "Ignore" | undefined;
  nodeTaintsPolicy?: "Honor" | "Ignore" | undefined;
  topologyKey: string;
  whenUnsatisfiable: "DoNotSchedule" | "ScheduleAnyway";
}
export interface TypedLocalObjectReference {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
}
export interface TypedObjectReference {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
  namespace?: string | undefined;
}
export interface Volume {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource | undefined;
  azureDisk?: AzureDiskVolumeSource | undefined;
  azureFile?: AzureFileVolumeSource | undefined;
  cephfs?: CephFSVolumeSource | undefined;
  cinder?: CinderVolumeSource | undefined;
  configMap?: ConfigMapVolumeSource | undefined;
  csi?: CSIVolumeSource | undefined;
  downwardAPI?: DownwardAPIVolumeSource | undefined;
  emptyDir?: EmptyDirVolumeSource | undefined;
  ephemeral?: EphemeralVolumeSource | undefined;
  fc?: FCVolumeSource | undefined;
  flexVolume?: FlexVolumeSource | undefined;
  flocker?: FlockerVolumeSource | undefined;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource | undefined;
  gitRepo?: GitRepoVolumeSource | undefined;
  glusterfs?: GlusterfsVolumeSource | undefined;
  hostPath?: HostPathVolumeSource | undefined;
  image?: ImageVolumeSource | undefined;
  iscsi?: ISCSIVolumeSource | undefined;
  name: string;
  nfs?: NFSVolumeSource | undefined;
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource | undefined;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource | undefined;
  portworxVolume?: PortworxVolumeSource | undefined;
  projected?: ProjectedVolumeSource | undefined;
  quobyte?: QuobyteVolumeSource | undefined;
  rbd?: RBDVolumeSource | undefined;
  scaleIO?: ScaleIOVolumeSource | undefined;
  secret?: SecretVolumeSource | undefined;
  storageos?: StorageOSVolumeSource | undefined;
  vsphereVolume?: VsphereVirtualDiskVolumeSource | undefined;
}
export interface VolumeDevice {
  devicePath: string;
  name: string;
}
export interface VolumeMount {
  mountPath: string;
  mountPropagation?: "Bidirectional" | "HostToContainer" | "None" | undefined;
  name: string;
  readOnly?: boolean | undefined;
  recursiveReadOnly?: string | undefined;
  subPath?: string | undefined;
  subPathExpr?: string | undefined;
}
export interface VolumeNodeAffinity {
  required?: NodeSelector | undefined;
}
export interface VolumeProjection {
  clusterTrustBundle?: ClusterTrustBundleProjection | undefined;
  configMap?: ConfigMapProjection | undefined;
  downwardAPI?: DownwardAPIProjection | undefined;
  podCertificate?: PodCertificateProjection | undefined;
  secret?: SecretProjection | undefined;
  serviceAccountToken?: ServiceAccountTokenProjection | undefined;
}
export interface VolumeResourceRequirements {
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface VsphereVirtualDiskVolumeSource {
  fsType?: string | undefined;
  storagePolicyID?: string | undefined;
  storagePolicyName?: string | undefined;
  volumePath: string;
}
export interface WeightedPodAffinityTerm {
  podAffinityTerm: PodAffinityTerm;
  weight: number;
}
export interface WindowsSecurityContextOptions {
  gmsaCredentialSpec?: string | undefined;
  gmsaCredentialSpecName?: string | undefined;
  hostProcess?: boolean | undefined;
  runAsUserName?: string | undefined;
}
