// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GPUClusterProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: GPUClusterSpec | undefined;
}
export interface GPUClusterSpec {
  daemonsets?: {
    annotations?: { [key: string]: string } | undefined;
    labels?: { [key: string]: string } | undefined;
    podSecurityContext?: $types.PodSecurityContext | undefined;
    priorityClassName?: string | undefined;
    rollingUpdate?: {
      maxUnavailable?: string | undefined;
    } | undefined;
    tolerations?: readonly $types.Tolerations[] | undefined;
    updateStrategy?: "RollingUpdate" | "OnDelete" | undefined;
  } | undefined;
  dcgm?: {
    args?: readonly string[] | undefined;
    enabled?: boolean | undefined;
    env?: readonly $types.Env[] | undefined;
    hostNetwork?: boolean | undefined;
    hostPort?: number | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    repository?: string | undefined;
    resources?: $types.Resources | undefined;
    version?: string | undefined;
  } | undefined;
  dcgmExporter?: {
    annotations?: { [key: string]: string } | undefined;
    args?: readonly string[] | undefined;
    config?: {
      name?: string | undefined;
    } | undefined;
    enablePodLabels?: boolean | undefined;
    enablePodUID?: boolean | undefined;
    enabled?: boolean | undefined;
    env?: readonly $types.Env[] | undefined;
    hostNetwork?: boolean | undefined;
    hostPID?: boolean | undefined;
    hpcJobMapping?: {
      directory?: string | undefined;
      enabled?: boolean | undefined;
    } | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    podLabelAllowlistRegex?: readonly string[] | undefined;
    repository?: string | undefined;
    resources?: $types.Resources | undefined;
    service?: {
      internalTrafficPolicy?: string | undefined;
      type?: string | undefined;
    } | undefined;
    serviceMonitor?: {
      additionalLabels?: { [key: string]: string } | undefined;
      enabled?: boolean | undefined;
      honorLabels?: boolean | undefined;
      interval?: string | undefined;
      relabelings?: readonly GPUClusterSpecDcgmExporterServiceMonitorRelabelings[] | undefined;
      scrapeTimeout?: string | undefined;
    } | undefined;
    version?: string | undefined;
  } | undefined;
  draDriver: {
    computeDomains?: {
      controller?: {
        env?: readonly $types.Env[] | undefined;
        resources?: $types.Resources | undefined;
      } | undefined;
      enabled?: boolean | undefined;
      kubeletPlugin?: GPUClusterSpecDraDriverComputeDomainsKubeletPlugin | undefined;
    } | undefined;
    featureGates?: { [key: string]: boolean } | undefined;
    gpus?: {
      kubeletPlugin?: GPUClusterSpecDraDriverComputeDomainsKubeletPlugin | undefined;
    } | undefined;
    image?: string | undefined;
    imagePullPolicy?: string | undefined;
    imagePullSecrets?: readonly string[] | undefined;
    repository?: string | undefined;
    version?: string | undefined;
  };
  hostPaths?: {
    driverInstallDir?: string | undefined;
    kubeletRootDir?: string | undefined;
  } | undefined;
}
export interface GPUClusterSpecDcgmExporterServiceMonitorRelabelings {
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual" | undefined;
  modulus?: number | undefined;
  regex?: string | undefined;
  replacement?: string | undefined;
  separator?: string | undefined;
  sourceLabels?: readonly string[] | undefined;
  targetLabel?: string | undefined;
}
export interface GPUClusterSpecDraDriverComputeDomainsKubeletPlugin {
  env?: readonly $types.Env[] | undefined;
  healthcheck?: {
    enabled?: boolean | undefined;
    port?: number | undefined;
  } | undefined;
  resources?: $types.Resources | undefined;
}
export declare class GPUCluster extends $KubeObject {
  static readonly apiVersion: 'nvidia.com/v1alpha1';
  static readonly kind: 'GPUCluster';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: GPUClusterProps);
}
