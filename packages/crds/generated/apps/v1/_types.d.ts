// Written by `npx projen generate`.
import type * as $core_v1 from '../../core/v1/_types';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface DaemonSetSpec {
  minReadySeconds?: number | undefined;
  revisionHistoryLimit?: number | undefined;
  selector: $meta_v1.LabelSelector;
  template: $core_v1.PodTemplateSpec;
  updateStrategy?: DaemonSetUpdateStrategy | undefined;
}
export interface DaemonSetUpdateStrategy {
  rollingUpdate?: RollingUpdateDaemonSet | undefined;
  type?: "OnDelete" | "RollingUpdate" | undefined;
}
export interface DeploymentSpec {
  minReadySeconds?: number | undefined;
  paused?: boolean | undefined;
  progressDeadlineSeconds?: number | undefined;
  replicas?: number | undefined;
  revisionHistoryLimit?: number | undefined;
  selector: $meta_v1.LabelSelector;
  strategy?: DeploymentStrategy | undefined;
  template: $core_v1.PodTemplateSpec;
}
export interface DeploymentStrategy {
  rollingUpdate?: RollingUpdateDeployment | undefined;
  type?: "Recreate" | "RollingUpdate" | undefined;
}
export interface ReplicaSetSpec {
  minReadySeconds?: number | undefined;
  replicas?: number | undefined;
  selector: $meta_v1.LabelSelector;
  template?: $core_v1.PodTemplateSpec | undefined;
}
export interface RollingUpdateDaemonSet {
  maxSurge?: number | string | undefined;
  maxUnavailable?: number | string | undefined;
}
export interface RollingUpdateDeployment {
  maxSurge?: number | string | undefined;
  maxUnavailable?: number | string | undefined;
}
export interface RollingUpdateStatefulSetStrategy {
  maxUnavailable?: number | string | undefined;
  partition?: number | undefined;
}
export interface StatefulSetOrdinals {
  start?: number | undefined;
}
export interface StatefulSetPersistentVolumeClaimRetentionPolicy {
  whenDeleted?: string | undefined;
  whenScaled?: string | undefined;
}
export interface StatefulSetSpec {
  minReadySeconds?: number | undefined;
  ordinals?: StatefulSetOrdinals | undefined;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy | undefined;
  podManagementPolicy?: "OrderedReady" | "Parallel" | undefined;
  replicas?: number | undefined;
  revisionHistoryLimit?: number | undefined;
  selector: $meta_v1.LabelSelector;
  serviceName?: string | undefined;
  template: $core_v1.PodTemplateSpec;
  updateStrategy?: StatefulSetUpdateStrategy | undefined;
  volumeClaimTemplates?: readonly $core_v1.PersistentVolumeClaimObject[] | undefined;
}
export interface StatefulSetUpdateStrategy {
  rollingUpdate?: RollingUpdateStatefulSetStrategy | undefined;
  type?: "OnDelete" | "RollingUpdate" | undefined;
}
