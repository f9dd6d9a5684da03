// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface StagedKubernetesNetworkPolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: StagedKubernetesNetworkPolicySpec;
}
export interface StagedKubernetesNetworkPolicySpec {
  egress?: readonly StagedKubernetesNetworkPolicySpecEgress[] | undefined;
  ingress?: readonly StagedKubernetesNetworkPolicySpecIngress[] | undefined;
  podSelector?: StagedKubernetesNetworkPolicySpecPodSelector | undefined;
  policyTypes?: readonly string[] | undefined;
  stagedAction?: "Set" | "Delete" | "Learn" | "Ignore" | undefined;
}
export interface StagedKubernetesNetworkPolicySpecEgress {
  ports?: readonly StagedKubernetesNetworkPolicySpecEgressPorts[] | undefined;
  to?: readonly StagedKubernetesNetworkPolicySpecEgressTo[] | undefined;
}
export interface StagedKubernetesNetworkPolicySpecIngress {
  from?: readonly StagedKubernetesNetworkPolicySpecEgressTo[] | undefined;
  ports?: readonly StagedKubernetesNetworkPolicySpecEgressPorts[] | undefined;
}
export interface StagedKubernetesNetworkPolicySpecPodSelector {
  matchExpressions?: readonly StagedKubernetesNetworkPolicySpecPodSelectorMatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface StagedKubernetesNetworkPolicySpecEgressPorts {
  endPort?: number | undefined;
  port?: number | string | undefined;
  protocol?: string | undefined;
}
export interface StagedKubernetesNetworkPolicySpecEgressTo {
  ipBlock?: {
    cidr: string;
    except?: readonly string[] | undefined;
  } | undefined;
  namespaceSelector?: StagedKubernetesNetworkPolicySpecPodSelector | undefined;
  podSelector?: StagedKubernetesNetworkPolicySpecPodSelector | undefined;
}
export interface StagedKubernetesNetworkPolicySpecPodSelectorMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export declare class StagedKubernetesNetworkPolicy extends $KubeObject {
  static readonly apiVersion: 'projectcalico.org/v3';
  static readonly kind: 'StagedKubernetesNetworkPolicy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: StagedKubernetesNetworkPolicyProps);
}
