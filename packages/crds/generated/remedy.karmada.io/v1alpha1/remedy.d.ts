// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface RemedyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: RemedySpec;
}
export interface RemedySpec {
  actions?: readonly string[] | undefined;
  clusterAffinity?: {
    clusterNames?: readonly string[] | undefined;
  } | undefined;
  decisionMatches?: readonly RemedySpecDecisionMatches[] | undefined;
}
export interface RemedySpecDecisionMatches {
  clusterConditionMatch?: {
    conditionStatus: string;
    conditionType: string;
    operator: "Equal" | "NotEqual";
  } | undefined;
}
export declare class Remedy extends $KubeObject {
  static readonly apiVersion: 'remedy.karmada.io/v1alpha1';
  static readonly kind: 'Remedy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: RemedyProps);
}
