// Written by `npx projen generate`.
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ContainerResourceMetricSource {
  container: string;
  name: string;
  target: MetricTarget;
}
export interface CrossVersionObjectReference {
  apiVersion?: string | undefined;
  kind: string;
  name: string;
}
export interface ExternalMetricSource {
  metric: MetricIdentifier;
  target: MetricTarget;
}
export interface HPAScalingPolicy {
  periodSeconds: number;
  type: string;
  value: number;
}
export interface HPAScalingRules {
  policies?: readonly HPAScalingPolicy[] | undefined;
  selectPolicy?: string | undefined;
  stabilizationWindowSeconds?: number | undefined;
  tolerance?: number | string | undefined;
}
export interface HorizontalPodAutoscalerBehavior {
  scaleDown?: HPAScalingRules | undefined;
  scaleUp?: HPAScalingRules | undefined;
}
export interface HorizontalPodAutoscalerSpec {
  behavior?: HorizontalPodAutoscalerBehavior | undefined;
  maxReplicas: number;
  metrics?: readonly MetricSpec[] | undefined;
  minReplicas?: number | undefined;
  scaleTargetRef: CrossVersionObjectReference;
}
export interface MetricIdentifier {
  name: string;
  selector?: $meta_v1.LabelSelector | undefined;
}
export interface MetricSpec {
  containerResource?: ContainerResourceMetricSource | undefined;
  external?: ExternalMetricSource | undefined;
  object?: ObjectMetricSource | undefined;
  pods?: PodsMetricSource | undefined;
  resource?: ResourceMetricSource | undefined;
  type: string;
}
export interface MetricTarget {
  averageUtilization?: number | undefined;
  averageValue?: number | string | undefined;
  type: string;
  value?: number | string | undefined;
}
export interface ObjectMetricSource {
  describedObject: CrossVersionObjectReference;
  metric: MetricIdentifier;
  target: MetricTarget;
}
export interface PodsMetricSource {
  metric: MetricIdentifier;
  target: MetricTarget;
}
export interface ResourceMetricSource {
  name: string;
  target: MetricTarget;
}
