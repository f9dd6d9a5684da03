// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterPolicyReportProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  results?: readonly $types.PolicyReportResults[] | undefined;
  scope?: $types.PolicyReportScope | undefined;
  scopeSelector?: $types.PolicyReportScopeSelector | undefined;
  summary?: $types.PolicyReportSummary | undefined;
}
export type ClusterPolicyReportScope = $types.PolicyReportScope;
export type ClusterPolicyReportScopeSelector = $types.PolicyReportScopeSelector;
export type ClusterPolicyReportSummary = $types.PolicyReportSummary;
export declare class ClusterPolicyReport extends $KubeObject {
  static readonly apiVersion: 'wgpolicyk8s.io/v1alpha2';
  static readonly kind: 'ClusterPolicyReport';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ClusterPolicyReportProps);
}
