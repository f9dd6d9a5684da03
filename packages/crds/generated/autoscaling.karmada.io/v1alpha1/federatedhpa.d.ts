// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface FederatedHPAProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: FederatedHPASpec;
}
export interface FederatedHPASpec {
  behavior?: {
    scaleDown?: FederatedHPASpecBehaviorScaleDown | undefined;
    scaleUp?: FederatedHPASpecBehaviorScaleDown | undefined;
  } | undefined;
  maxReplicas: number;
  metrics?: readonly FederatedHPASpecMetrics[] | undefined;
  minReplicas?: number | undefined;
  scaleTargetRef: $types.ScaleTargetRef;
}
export interface FederatedHPASpecMetrics {
  containerResource?: {
    container: string;
    name: string;
    target: FederatedHPASpecMetricsContainerResourceTarget;
  } | undefined;
  external?: FederatedHPASpecMetricsExternal | undefined;
  object?: {
    describedObject: $types.ScaleTargetRef;
    metric: FederatedHPASpecMetricsExternalMetric;
    target: FederatedHPASpecMetricsContainerResourceTarget;
  } | undefined;
  pods?: FederatedHPASpecMetricsExternal | undefined;
  resource?: {
    name: string;
    target: FederatedHPASpecMetricsContainerResourceTarget;
  } | undefined;
  type: string;
}
export interface FederatedHPASpecBehaviorScaleDown {
  policies?: readonly FederatedHPASpecBehaviorScaleDownPolicies[] | undefined;
  selectPolicy?: string | undefined;
  stabilizationWindowSeconds?: number | undefined;
  tolerance?: number | string | undefined;
}
export interface FederatedHPASpecMetricsExternal {
  metric: FederatedHPASpecMetricsExternalMetric;
  target: FederatedHPASpecMetricsContainerResourceTarget;
}
export interface FederatedHPASpecBehaviorScaleDownPolicies {
  periodSeconds: number;
  type: string;
  value: number;
}
export interface FederatedHPASpecMetricsContainerResourceTarget {
  averageUtilization?: number | undefined;
  averageValue?: number | string | undefined;
  type: string;
  value?: number | string | undefined;
}
export interface FederatedHPASpecMetricsExternalMetric {
  name: string;
  selector?: {
    matchExpressions?: readonly FederatedHPASpecMetricsExternalMetricSelectorMatchExpressions[] | undefined;
    matchLabels?: { [key: string]: string } | undefined;
  } | undefined;
}
export interface FederatedHPASpecMetricsExternalMetricSelectorMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export declare class FederatedHPA extends $KubeObject {
  static readonly apiVersion: 'autoscaling.karmada.io/v1alpha1';
  static readonly kind: 'FederatedHPA';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: FederatedHPAProps);
}
