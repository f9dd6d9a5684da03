// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterTaintPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: ClusterTaintPolicySpec;
}
export interface ClusterTaintPolicySpec {
  addOnConditions?: readonly ClusterTaintPolicySpecAddOnConditions[] | undefined;
  removeOnConditions?: readonly ClusterTaintPolicySpecAddOnConditions[] | undefined;
  taints: readonly ClusterTaintPolicySpecTaints[];
  targetClusters?: $types.TargetCluster | undefined;
}
export interface ClusterTaintPolicySpecAddOnConditions {
  conditionType: string;
  operator: string;
  statusValues: readonly string[];
}
export interface ClusterTaintPolicySpecTaints {
  effect: string;
  key: string;
  value?: string | undefined;
}
export declare class ClusterTaintPolicy extends $KubeObject {
  static readonly apiVersion: 'policy.karmada.io/v1alpha1';
  static readonly kind: 'ClusterTaintPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ClusterTaintPolicyProps);
}
