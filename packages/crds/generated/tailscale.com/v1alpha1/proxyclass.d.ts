// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ProxyClassProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: ProxyClassSpec;
}
export interface ProxyClassSpec {
  metrics?: {
    enable: boolean;
    serviceMonitor?: {
      enable: boolean;
      labels?: { [key: string]: string } | undefined;
    } | undefined;
  } | undefined;
  statefulSet?: {
    annotations?: { [key: string]: string } | undefined;
    labels?: { [key: string]: string } | undefined;
    pod?: {
      affinity?: $types.Affinity | undefined;
      annotations?: { [key: string]: string } | undefined;
      dnsConfig?: {
        nameservers?: readonly string[] | undefined;
        options?: readonly ProxyClassSpecStatefulSetPodDnsConfigOptions[] | undefined;
        searches?: readonly string[] | undefined;
      } | undefined;
      dnsPolicy?: "ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None" | undefined;
      imagePullSecrets?: readonly $types.ImagePullSecrets[] | undefined;
      labels?: { [key: string]: string } | undefined;
      nodeName?: string | undefined;
      nodeSelector?: { [key: string]: string } | undefined;
      priorityClassName?: string | undefined;
      securityContext?: $types.SecurityContext | undefined;
      tailscaleContainer?: ProxyClassSpecStatefulSetPodTailscaleContainer | undefined;
      tailscaleInitContainer?: ProxyClassSpecStatefulSetPodTailscaleContainer | undefined;
      tolerations?: readonly $types.Tolerations[] | undefined;
      topologySpreadConstraints?: readonly ProxyClassSpecStatefulSetPodTopologySpreadConstraints[] | undefined;
    } | undefined;
  } | undefined;
  staticEndpoints?: {
    nodePort: {
      ports: readonly ProxyClassSpecStaticEndpointsNodePortPorts[];
      selector?: { [key: string]: string } | undefined;
    };
  } | undefined;
  tailscale?: {
    acceptRoutes?: boolean | undefined;
  } | undefined;
  useLetsEncryptStagingEnvironment?: boolean | undefined;
}
export interface ProxyClassSpecStatefulSetPodTailscaleContainer {
  debug?: {
    enable?: boolean | undefined;
  } | undefined;
  env?: readonly $types.Env[] | undefined;
  image?: string | undefined;
  imagePullPolicy?: "Always" | "Never" | "IfNotPresent" | undefined;
  resources?: $types.Resources | undefined;
  securityContext?: $types.ContainerSecurityContext | undefined;
}
export interface ProxyClassSpecStatefulSetPodTopologySpreadConstraints {
  labelSelector?: $types.LabelSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  maxSkew: number;
  minDomains?: number | undefined;
  nodeAffinityPolicy?: string | undefined;
  nodeTaintsPolicy?: string | undefined;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface ProxyClassSpecStaticEndpointsNodePortPorts {
  endPort?: number | undefined;
  port: number;
}
export interface ProxyClassSpecStatefulSetPodDnsConfigOptions {
  name?: string | undefined;
  value?: string | undefined;
}
export declare class ProxyClass extends $KubeObject {
  static readonly apiVersion: 'tailscale.com/v1alpha1';
  static readonly kind: 'ProxyClass';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ProxyClassProps);
}
