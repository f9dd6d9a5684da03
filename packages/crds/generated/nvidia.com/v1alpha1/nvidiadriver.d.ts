// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface NVIDIADriverProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: NVIDIADriverSpec | undefined;
}
export interface NVIDIADriverSpec {
  annotations?: { [key: string]: string } | undefined;
  args?: readonly string[] | undefined;
  certConfig?: {
    name?: string | undefined;
  } | undefined;
  default?: boolean | undefined;
  driverType?: "gpu" | "vgpu" | "vgpu-host-manager" | undefined;
  env?: readonly $types.Env[] | undefined;
  gdrcopy?: NVIDIADriverSpecGdrcopy | undefined;
  gds?: NVIDIADriverSpecGdrcopy | undefined;
  hostNetwork?: boolean | undefined;
  image?: string | undefined;
  imagePullPolicy?: string | undefined;
  imagePullSecrets?: readonly string[] | undefined;
  kernelModuleConfig?: {
    name?: string | undefined;
  } | undefined;
  kernelModuleType?: "auto" | "open" | "proprietary" | undefined;
  labels?: { [key: string]: string } | undefined;
  licensingConfig?: {
    name?: string | undefined;
    nlsEnabled?: boolean | undefined;
    secretName?: string | undefined;
  } | undefined;
  livenessProbe?: NVIDIADriverSpecLivenessProbe | undefined;
  manager?: {
    env?: readonly $types.Env[] | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    repository?: string | undefined;
    version?: string | undefined;
  } | undefined;
  nodeAffinity?: {
    preferredDuringSchedulingIgnoredDuringExecution?: readonly NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
    requiredDuringSchedulingIgnoredDuringExecution?: {
      nodeSelectorTerms: readonly NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPrefe2[];
    } | undefined;
  } | undefined;
  nodeSelector?: { [key: string]: string } | undefined;
  podSecurityContext?: $types.PodSecurityContext | undefined;
  priorityClassName?: string | undefined;
  rdma?: {
    enabled?: boolean | undefined;
    useHostMofed?: boolean | undefined;
  } | undefined;
  readinessProbe?: NVIDIADriverSpecLivenessProbe | undefined;
  repoConfig?: {
    name?: string | undefined;
  } | undefined;
  repository?: string | undefined;
  resources?: $types.Resources | undefined;
  secretEnv?: string | undefined;
  startupProbe?: NVIDIADriverSpecLivenessProbe | undefined;
  tolerations?: readonly $types.Tolerations[] | undefined;
  upgradePolicy?: {
    autoUpgrade?: boolean | undefined;
    drain?: {
      deleteEmptyDir?: boolean | undefined;
      enable?: boolean | undefined;
      force?: boolean | undefined;
      podSelector?: string | undefined;
      timeoutSeconds?: number | undefined;
    } | undefined;
    maxParallelUpgrades?: number | undefined;
    maxUnavailable?: number | string | undefined;
    podDeletion?: {
      deleteEmptyDir?: boolean | undefined;
      force?: boolean | undefined;
      timeoutSeconds?: number | undefined;
    } | undefined;
    waitForCompletion?: {
      podSelector?: string | undefined;
      timeoutSeconds?: number | undefined;
    } | undefined;
  } | undefined;
  useOpenKernelModules?: boolean | undefined;
  usePrecompiled?: boolean | undefined;
  version?: string | undefined;
  virtualTopologyConfig?: {
    name?: string | undefined;
  } | undefined;
}
export interface NVIDIADriverSpecGdrcopy {
  args?: readonly string[] | undefined;
  enabled?: boolean | undefined;
  env?: readonly $types.Env[] | undefined;
  image?: string | undefined;
  imagePullPolicy?: string | undefined;
  imagePullSecrets?: readonly string[] | undefined;
  repository?: string | undefined;
  version?: string | undefined;
}
export interface NVIDIADriverSpecLivenessProbe {
  failureThreshold?: number | undefined;
  initialDelaySeconds?: number | undefined;
  periodSeconds?: number | undefined;
  successThreshold?: number | undefined;
  timeoutSeconds?: number | undefined;
}
export interface NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPrefe2;
  weight: number;
}
export interface NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPrefe2 {
  matchExpressions?: readonly NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPrefe3[] | undefined;
  matchFields?: readonly NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPrefe3[] | undefined;
}
export interface NVIDIADriverSpecNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPrefe3 {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export declare class NVIDIADriver extends $KubeObject {
  static readonly apiVersion: 'nvidia.com/v1alpha1';
  static readonly kind: 'NVIDIADriver';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: NVIDIADriverProps);
}
