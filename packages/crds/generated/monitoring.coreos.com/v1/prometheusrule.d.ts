// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface PrometheusRuleProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: PrometheusRuleSpec;
}
export interface PrometheusRuleSpec {
  groups?: readonly PrometheusRuleSpecGroups[] | undefined;
}
export interface PrometheusRuleSpecGroups {
  interval?: string | undefined;
  labels?: { [key: string]: string } | undefined;
  limit?: number | undefined;
  name: string;
  partial_response_strategy?: string | undefined;
  query_offset?: string | undefined;
  rules?: readonly PrometheusRuleSpecGroupsRules[] | undefined;
}
export interface PrometheusRuleSpecGroupsRules {
  alert?: string | undefined;
  annotations?: { [key: string]: string } | undefined;
  expr: number | string;
  for?: string | undefined;
  keep_firing_for?: string | undefined;
  labels?: { [key: string]: string } | undefined;
  record?: string | undefined;
}
export declare class PrometheusRule extends $KubeObject {
  static readonly apiVersion: 'monitoring.coreos.com/v1';
  static readonly kind: 'PrometheusRule';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: PrometheusRuleProps);
}
