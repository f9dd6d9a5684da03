// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ClusterSpec | undefined;
}
export interface ClusterSpec {
  agentAffinity?: ClusterSpecAgentAffinity | null | undefined;
  agentEnvVars?: readonly ClusterSpecAgentEnvVars[] | null | undefined;
  agentNamespace?: string | null | undefined;
  agentPullSecrets?: readonly $types.AgentPullSecrets[] | null | undefined;
  agentResources?: ClusterSpecAgentResources | null | undefined;
  agentSchedulingCustomization?: ClusterSpecAgentSchedulingCustomization | null | undefined;
  agentTolerations?: readonly ClusterSpecAgentTolerations[] | null | undefined;
  clientID?: string | null | undefined;
  hostNetwork?: boolean | null | undefined;
  kubeConfigSecret?: string | null | undefined;
  kubeConfigSecretNamespace?: string | null | undefined;
  paused?: boolean | undefined;
  privateRepoURL?: string | null | undefined;
  redeployAgentGeneration?: number | undefined;
  templateValues?: { [key: string]: unknown } | null | undefined;
}
export interface ClusterSpecAgentAffinity {
  nodeAffinity?: {
    preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecut2[] | undefined;
    requiredDuringSchedulingIgnoredDuringExecution?: {
      nodeSelectorTerms: readonly ClusterSpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecut3[];
    } | undefined;
  } | undefined;
  podAffinity?: ClusterSpecAgentAffinityPodAffinity | undefined;
  podAntiAffinity?: ClusterSpecAgentAffinityPodAffinity | undefined;
}
export interface ClusterSpecAgentEnvVars {
  name: string;
  value?: string | undefined;
  valueFrom?: {
    configMapKeyRef?: ClusterSpecAgentEnvVarsValueFromConfigMapKeyRef | undefined;
    fieldRef?: {
      apiVersion?: string | undefined;
      fieldPath: string;
    } | undefined;
    fileKeyRef?: {
      key: string;
      optional?: boolean | undefined;
      path: string;
      volumeName: string;
    } | undefined;
    resourceFieldRef?: {
      containerName?: string | undefined;
      divisor?: number | string | undefined;
      resource: string;
    } | undefined;
    secretKeyRef?: ClusterSpecAgentEnvVarsValueFromConfigMapKeyRef | undefined;
  } | undefined;
}
export interface ClusterSpecAgentResources {
  claims?: readonly ClusterSpecAgentResourcesClaims[] | undefined;
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface ClusterSpecAgentSchedulingCustomization {
  podDisruptionBudget?: {
    maxUnavailable?: string | undefined;
    minAvailable?: string | undefined;
  } | undefined;
  priorityClass?: {
    preemptionPolicy?: string | undefined;
    value?: number | undefined;
  } | undefined;
}
export interface ClusterSpecAgentTolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface ClusterSpecAgentAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecuti2[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutio2[] | undefined;
}
export interface ClusterSpecAgentResourcesClaims {
  name: string;
  request?: string | undefined;
}
export interface ClusterSpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecut2 {
  preference: ClusterSpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecut3;
  weight: number;
}
export interface ClusterSpecAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecuti2 {
  podAffinityTerm: ClusterSpecAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutio2;
  weight: number;
}
export interface ClusterSpecAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutio2 {
  labelSelector?: $types.GitRepoRestrictionAllowedTargetNamespaceSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  mismatchLabelKeys?: readonly string[] | undefined;
  namespaceSelector?: $types.GitRepoRestrictionAllowedTargetNamespaceSelector | undefined;
  namespaces?: readonly string[] | undefined;
  topologyKey: string;
}
export interface ClusterSpecAgentEnvVarsValueFromConfigMapKeyRef {
  key: string;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface ClusterSpecAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecut3 {
  matchExpressions?: readonly $types.MatchExpressions[] | undefined;
  matchFields?: readonly $types.MatchExpressions[] | undefined;
}
export declare class Cluster extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'Cluster';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ClusterProps);
}
