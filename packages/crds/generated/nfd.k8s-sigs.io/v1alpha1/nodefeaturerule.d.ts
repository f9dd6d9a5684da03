// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface NodeFeatureRuleProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: NodeFeatureRuleSpec;
}
export interface NodeFeatureRuleSpec {
  rules: readonly NodeFeatureRuleSpecRules[];
}
export interface NodeFeatureRuleSpecRules {
  annotations?: { [key: string]: string } | undefined;
  extendedResources?: { [key: string]: string } | undefined;
  labels?: { [key: string]: string } | undefined;
  labelsTemplate?: string | undefined;
  matchAny?: readonly $types.MatchAny[] | undefined;
  matchFeatures?: readonly $types.MatchFeatures[] | undefined;
  name: string;
  taints?: readonly NodeFeatureRuleSpecRulesTaints[] | undefined;
  vars?: { [key: string]: string } | undefined;
  varsTemplate?: string | undefined;
}
export interface NodeFeatureRuleSpecRulesTaints {
  effect: string;
  key: string;
  timeAdded?: string | undefined;
  value?: string | undefined;
}
export declare class NodeFeatureRule extends $KubeObject {
  static readonly apiVersion: 'nfd.k8s-sigs.io/v1alpha1';
  static readonly kind: 'NodeFeatureRule';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: NodeFeatureRuleProps);
}
