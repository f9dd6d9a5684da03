// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface NodeFeatureGroupProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: NodeFeatureGroupSpec;
}
export interface NodeFeatureGroupSpec {
  featureGroupRules: readonly NodeFeatureGroupSpecFeatureGroupRules[];
}
export interface NodeFeatureGroupSpecFeatureGroupRules {
  matchAny?: readonly $types.MatchAny[] | undefined;
  matchFeatures?: readonly $types.MatchFeatures[] | undefined;
  name: string;
  vars?: { [key: string]: string } | undefined;
  varsTemplate?: string | undefined;
}
export declare class NodeFeatureGroup extends $KubeObject {
  static readonly apiVersion: 'nfd.k8s-sigs.io/v1alpha1';
  static readonly kind: 'NodeFeatureGroup';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: NodeFeatureGroupProps);
}
