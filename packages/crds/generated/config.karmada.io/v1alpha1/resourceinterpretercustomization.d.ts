// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ResourceInterpreterCustomizationProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: ResourceInterpreterCustomizationSpec;
}
export interface ResourceInterpreterCustomizationSpec {
  customizations: {
    componentResource?: {
      luaScript: string;
    } | undefined;
    dependencyInterpretation?: {
      luaScript: string;
    } | undefined;
    healthInterpretation?: {
      luaScript: string;
    } | undefined;
    replicaResource?: {
      luaScript: string;
    } | undefined;
    replicaRevision?: {
      luaScript: string;
    } | undefined;
    retention?: {
      luaScript: string;
    } | undefined;
    statusAggregation?: {
      luaScript: string;
    } | undefined;
    statusReflection?: {
      luaScript: string;
    } | undefined;
  };
  target: {
    apiVersion: string;
    kind: string;
  };
}
export declare class ResourceInterpreterCustomization extends $KubeObject {
  static readonly apiVersion: 'config.karmada.io/v1alpha1';
  static readonly kind: 'ResourceInterpreterCustomization';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ResourceInterpreterCustomizationProps);
}
