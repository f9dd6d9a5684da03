// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ClusterNetworkPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: ClusterNetworkPolicySpec;
}
export interface ClusterNetworkPolicySpec {
  egress?: readonly ClusterNetworkPolicySpecEgress[] | undefined;
  ingress?: readonly ClusterNetworkPolicySpecIngress[] | undefined;
  priority: number;
  subject: ClusterNetworkPolicySpecSubject;
  tier: "Admin" | "Baseline";
}
export interface ClusterNetworkPolicySpecEgress {
  action: "Accept" | "Deny" | "Pass";
  name?: string | undefined;
  protocols?: readonly ClusterNetworkPolicySpecEgressProtocols[] | undefined;
  to: readonly ClusterNetworkPolicySpecEgressTo[];
}
export interface ClusterNetworkPolicySpecIngress {
  action: "Accept" | "Deny" | "Pass";
  from: readonly ClusterNetworkPolicySpecSubject[];
  name?: string | undefined;
  protocols?: readonly ClusterNetworkPolicySpecEgressProtocols[] | undefined;
}
export interface ClusterNetworkPolicySpecSubject {
  namespaces?: ClusterNetworkPolicySpecSubjectNamespaces | undefined;
  pods?: ClusterNetworkPolicySpecSubjectPods | undefined;
}
export interface ClusterNetworkPolicySpecEgressProtocols {
  destinationNamedPort?: string | undefined;
  sctp?: ClusterNetworkPolicySpecEgressProtocolsSctp | undefined;
  tcp?: ClusterNetworkPolicySpecEgressProtocolsSctp | undefined;
  udp?: ClusterNetworkPolicySpecEgressProtocolsSctp | undefined;
}
export interface ClusterNetworkPolicySpecEgressTo {
  namespaces?: ClusterNetworkPolicySpecSubjectNamespaces | undefined;
  networks?: readonly string[] | undefined;
  pods?: ClusterNetworkPolicySpecSubjectPods | undefined;
}
export interface ClusterNetworkPolicySpecSubjectNamespaces {
  matchExpressions?: readonly ClusterNetworkPolicySpecSubjectNamespacesMatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface ClusterNetworkPolicySpecSubjectPods {
  namespaceSelector?: ClusterNetworkPolicySpecSubjectNamespaces | undefined;
  podSelector: ClusterNetworkPolicySpecSubjectNamespaces;
}
export interface ClusterNetworkPolicySpecEgressProtocolsSctp {
  destinationPort?: {
    number?: number | undefined;
    range?: {
      end: number;
      start: number;
    } | undefined;
  } | undefined;
}
export interface ClusterNetworkPolicySpecSubjectNamespacesMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export declare class ClusterNetworkPolicy extends $KubeObject {
  static readonly apiVersion: 'policy.networking.k8s.io/v1alpha2';
  static readonly kind: 'ClusterNetworkPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ClusterNetworkPolicyProps);
}
