// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface NodeFeatureProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: NodeFeatureSpec;
}
export interface NodeFeatureSpec {
  features?: {
    attributes?: { [key: string]: NodeFeatureSpecFeaturesAttributes } | undefined;
    flags?: { [key: string]: NodeFeatureSpecFeaturesFlags } | undefined;
    instances?: { [key: string]: NodeFeatureSpecFeaturesInstances } | undefined;
  } | undefined;
  labels?: { [key: string]: string } | undefined;
}
export interface NodeFeatureSpecFeaturesAttributes {
  elements: { [key: string]: string };
}
export interface NodeFeatureSpecFeaturesFlags {
  elements: { [key: string]: { [key: string]: never } };
}
export interface NodeFeatureSpecFeaturesInstances {
  elements: readonly NodeFeatureSpecFeaturesInstancesElements[];
}
export interface NodeFeatureSpecFeaturesInstancesElements {
  attributes: { [key: string]: string };
}
export declare class NodeFeature extends $KubeObject {
  static readonly apiVersion: 'nfd.k8s-sigs.io/v1alpha1';
  static readonly kind: 'NodeFeature';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: NodeFeatureProps);
}
