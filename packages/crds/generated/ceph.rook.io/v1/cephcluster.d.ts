// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephClusterProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephClusterSpec;
}
export interface CephClusterSpec {
  annotations?: { [key: string]: { [key: string]: string } } | null | undefined;
  cephConfig?: { [key: string]: { [key: string]: string } } | null | undefined;
  cephConfigFromSecret?: { [key: string]: { [key: string]: $types.CephConfigFromSecret } } | null | undefined;
  cephVersion?: CephClusterSpecCephVersion | null | undefined;
  cleanupPolicy?: CephClusterSpecCleanupPolicy | null | undefined;
  continueUpgradeAfterChecksEvenIfNotHealthy?: boolean | undefined;
  crashCollector?: CephClusterSpecCrashCollector | null | undefined;
  csi?: {
    cephfs?: {
      fuseMountOptions?: string | undefined;
      kernelMountOptions?: string | undefined;
    } | undefined;
    readAffinity?: {
      crushLocationLabels?: readonly string[] | undefined;
      enabled?: boolean | undefined;
    } | undefined;
    skipUserCreation?: boolean | undefined;
  } | undefined;
  dashboard?: CephClusterSpecDashboard | null | undefined;
  dataDirHostPath?: string | undefined;
  disruptionManagement?: CephClusterSpecDisruptionManagement | null | undefined;
  external?: CephClusterSpecExternal | null | undefined;
  healthCheck?: CephClusterSpecHealthCheck | null | undefined;
  labels?: { [key: string]: { [key: string]: string } } | null | undefined;
  logCollector?: CephClusterSpecLogCollector | null | undefined;
  mgr?: CephClusterSpecMgr | null | undefined;
  mon?: CephClusterSpecMon | null | undefined;
  monitoring?: CephClusterSpecMonitoring | null | undefined;
  network?: CephClusterSpecNetwork | null | undefined;
  placement?: { [key: string]: $types.Placement } | null | undefined;
  priorityClassNames?: { [key: string]: string } | null | undefined;
  removeOSDsIfOutAndSafeToRemove?: boolean | undefined;
  resources?: { [key: string]: $types.Resources } | null | undefined;
  security?: CephClusterSpecSecurity | null | undefined;
  skipUpgradeChecks?: boolean | undefined;
  storage?: CephClusterSpecStorage | null | undefined;
  upgradeOSDRequiresHealthyPGs?: boolean | undefined;
  waitTimeoutForHealthyOSDInMinutes?: number | undefined;
}
export interface CephClusterSpecCephVersion {
  allowUnsupported?: boolean | undefined;
  image?: string | undefined;
  imagePullPolicy?: "IfNotPresent" | "Always" | "Never" | "" | undefined;
}
export interface CephClusterSpecCleanupPolicy {
  allowUninstallWithVolumes?: boolean | undefined;
  confirmation?: string | null | undefined;
  sanitizeDisks?: CephClusterSpecCleanupPolicySanitizeDisks | null | undefined;
  wipeDevicesFromOtherClusters?: boolean | undefined;
}
export interface CephClusterSpecCrashCollector {
  daysToRetain?: number | undefined;
  disable?: boolean | undefined;
}
export interface CephClusterSpecDashboard {
  enabled?: boolean | undefined;
  port?: number | undefined;
  prometheusEndpoint?: string | undefined;
  prometheusEndpointSSLVerify?: boolean | undefined;
  ssl?: boolean | undefined;
  urlPrefix?: string | undefined;
}
export interface CephClusterSpecDisruptionManagement {
  machineDisruptionBudgetNamespace?: string | undefined;
  manageMachineDisruptionBudgets?: boolean | undefined;
  managePodBudgets?: boolean | undefined;
  osdMaintenanceTimeout?: number | undefined;
  pgHealthCheckTimeout?: number | undefined;
  pgHealthyRegex?: string | undefined;
}
export interface CephClusterSpecExternal {
  enable?: boolean | undefined;
  [key: string]: unknown;
}
export interface CephClusterSpecHealthCheck {
  daemonHealth?: CephClusterSpecHealthCheckDaemonHealth | null | undefined;
  livenessProbe?: { [key: string]: $types.LivenessProbe } | undefined;
  muteHealthWarning?: { [key: string]: CephClusterSpecHealthCheckMuteHealthWarning } | undefined;
  startupProbe?: { [key: string]: $types.LivenessProbe } | undefined;
}
export interface CephClusterSpecLogCollector {
  enabled?: boolean | undefined;
  maxLogSize?: number | string | undefined;
  periodicity?: string | undefined;
}
export interface CephClusterSpecMgr {
  allowMultiplePerNode?: boolean | undefined;
  count?: number | undefined;
  hostNetwork?: boolean | undefined;
  modules?: readonly CephClusterSpecMgrModules[] | null | undefined;
}
export interface CephClusterSpecMon {
  allowMultiplePerNode?: boolean | undefined;
  count?: number | undefined;
  externalMonIDs?: readonly string[] | undefined;
  failureDomainLabel?: string | undefined;
  floatingMon?: {
    configmapName: string;
    name: string;
  } | undefined;
  stretchCluster?: {
    failureDomainLabel?: string | undefined;
    subFailureDomain?: string | undefined;
    zones?: readonly CephClusterSpecMonZones[] | null | undefined;
  } | undefined;
  volumeClaimTemplate?: CephClusterSpecMonVolumeClaimTemplate | undefined;
  zones?: readonly CephClusterSpecMonZones[] | undefined;
}
export interface CephClusterSpecMonitoring {
  enabled?: boolean | undefined;
  exporter?: {
    hostNetwork?: boolean | null | undefined;
    perfCountersPrioLimit?: number | undefined;
    port?: number | undefined;
    statsPeriodSeconds?: number | undefined;
  } | undefined;
  externalMgrEndpoints?: readonly CephClusterSpecMonitoringExternalMgrEndpoints[] | null | undefined;
  externalMgrPrometheusPort?: number | undefined;
  interval?: string | undefined;
  metricsDisabled?: boolean | undefined;
  port?: number | undefined;
}
export interface CephClusterSpecNetwork {
  addressRanges?: CephClusterSpecNetworkAddressRanges | null | undefined;
  connections?: CephClusterSpecNetworkConnections | null | undefined;
  dualStack?: boolean | undefined;
  hostNetwork?: boolean | undefined;
  ipFamily?: "IPv4" | "IPv6" | null | undefined;
  multiClusterService?: {
    clusterID?: string | undefined;
    enabled?: boolean | undefined;
  } | undefined;
  provider?: "" | "host" | "multus" | null | undefined;
  selectors?: { [key: string]: string } | null | undefined;
  [key: string]: unknown;
}
export interface CephClusterSpecSecurity {
  cephx?: {
    allowedCiphers?: readonly ("aes" | "aes256k")[] | undefined;
    csi?: {
      keepPriorKeyCountMax?: number | undefined;
      keyGeneration?: number | undefined;
      keyRotationPolicy?: "" | "Disabled" | "KeyGeneration" | undefined;
      keyType?: "aes" | "aes256k" | undefined;
    } | undefined;
    daemon?: $types.Cephx | undefined;
    rbdMirrorPeer?: $types.Cephx | undefined;
  } | undefined;
  keyRotation?: $types.KeyRotation | null | undefined;
  kms?: $types.Kms | null | undefined;
}
export interface CephClusterSpecStorage {
  allowDeviceClassUpdate?: boolean | undefined;
  allowOsdCrushWeightUpdate?: boolean | undefined;
  backfillFullRatio?: number | null | undefined;
  config?: { [key: string]: string } | null | undefined;
  deviceFilter?: string | undefined;
  devicePathFilter?: string | undefined;
  devices?: readonly CephClusterSpecStorageDevices[] | null | undefined;
  flappingRestartIntervalHours?: number | undefined;
  fullRatio?: number | null | undefined;
  migration?: {
    confirmation?: string | undefined;
  } | undefined;
  nearFullRatio?: number | null | undefined;
  nodes?: readonly CephClusterSpecStorageNodes[] | null | undefined;
  onlyApplyOSDPlacement?: boolean | undefined;
  osdMaxUpdatesInParallel?: number | undefined;
  scheduleAlways?: boolean | undefined;
  storageClassDeviceSets?: readonly CephClusterSpecStorageStorageClassDeviceSets[] | null | undefined;
  store?: {
    type?: "bluestore" | "bluestore-rdr" | undefined;
    updateStore?: string | undefined;
  } | undefined;
  useAllDevices?: boolean | undefined;
  useAllNodes?: boolean | undefined;
  volumeClaimTemplates?: readonly CephClusterSpecStorageVolumeClaimTemplates[] | undefined;
}
export interface CephClusterSpecCleanupPolicySanitizeDisks {
  dataSource?: "zero" | "random" | undefined;
  iteration?: number | undefined;
  method?: "complete" | "quick" | undefined;
}
export interface CephClusterSpecHealthCheckDaemonHealth {
  mon?: $types.Mirror | null | undefined;
  osd?: $types.Mirror | null | undefined;
  status?: $types.Mirror | null | undefined;
}
export interface CephClusterSpecHealthCheckMuteHealthWarning {
  policy: "mute" | "unmute";
}
export interface CephClusterSpecMgrModules {
  enabled?: boolean | undefined;
  name?: string | undefined;
  settings?: {
    balancerMode?: "" | "crush-compat" | "upmap" | "read" | "upmap-read" | undefined;
  } | undefined;
}
export interface CephClusterSpecMonVolumeClaimTemplate {
  metadata?: CephClusterSpecMonVolumeClaimTemplateMetadata | undefined;
  spec?: CephClusterSpecMonVolumeClaimTemplateSpec | undefined;
  [key: string]: unknown;
}
export interface CephClusterSpecMonZones {
  arbiter?: boolean | undefined;
  name?: string | undefined;
  volumeClaimTemplate?: CephClusterSpecMonVolumeClaimTemplate | undefined;
}
export interface CephClusterSpecMonitoringExternalMgrEndpoints {
  hostname?: string | undefined;
  ip: string;
  nodeName?: string | undefined;
  targetRef?: {
    apiVersion?: string | undefined;
    fieldPath?: string | undefined;
    kind?: string | undefined;
    name?: string | undefined;
    namespace?: string | undefined;
    resourceVersion?: string | undefined;
    uid?: string | undefined;
  } | undefined;
}
export interface CephClusterSpecNetworkAddressRanges {
  cluster?: readonly string[] | undefined;
  public?: readonly string[] | undefined;
}
export interface CephClusterSpecNetworkConnections {
  compression?: CephClusterSpecNetworkConnectionsCompression | null | undefined;
  encryption?: CephClusterSpecNetworkConnectionsCompression | null | undefined;
  requireMsgr2?: boolean | undefined;
}
export interface CephClusterSpecStorageDevices {
  config?: { [key: string]: string } | null | undefined;
  fullpath?: string | undefined;
  name?: string | undefined;
}
export interface CephClusterSpecStorageNodes {
  config?: { [key: string]: string } | null | undefined;
  deviceFilter?: string | undefined;
  devicePathFilter?: string | undefined;
  devices?: readonly CephClusterSpecStorageDevices[] | null | undefined;
  name?: string | undefined;
  resources?: $types.SpecResources | null | undefined;
  useAllDevices?: boolean | undefined;
  volumeClaimTemplates?: readonly CephClusterSpecStorageVolumeClaimTemplates[] | undefined;
}
export interface CephClusterSpecStorageStorageClassDeviceSets {
  config?: { [key: string]: string } | null | undefined;
  count: number;
  encrypted?: boolean | undefined;
  name: string;
  placement?: $types.SpecPlacement | null | undefined;
  portable?: boolean | undefined;
  preparePlacement?: $types.SpecPlacement | null | undefined;
  resources?: $types.SpecResources | null | undefined;
  schedulerName?: string | undefined;
  tuneDeviceClass?: boolean | undefined;
  tuneFastDeviceClass?: boolean | undefined;
  volumeClaimTemplates: readonly CephClusterSpecStorageVolumeClaimTemplates[];
}
export interface CephClusterSpecStorageVolumeClaimTemplates {
  metadata?: CephClusterSpecMonVolumeClaimTemplateMetadata | undefined;
  spec?: CephClusterSpecMonVolumeClaimTemplateSpec | undefined;
}
export interface CephClusterSpecMonVolumeClaimTemplateMetadata {
  annotations?: { [key: string]: string } | undefined;
  finalizers?: readonly string[] | undefined;
  labels?: { [key: string]: string } | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
}
export interface CephClusterSpecMonVolumeClaimTemplateSpec {
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
  selector?: $types.LabelSelector | undefined;
  storageClassName?: string | undefined;
  volumeAttributesClassName?: string | undefined;
  volumeMode?: string | undefined;
  volumeName?: string | undefined;
}
export interface CephClusterSpecNetworkConnectionsCompression {
  enabled?: boolean | undefined;
}
export declare class CephCluster extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephCluster';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephClusterProps);
}
