// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterResourceBindingProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: $types.ResourceBindingSpec;
}
export type ClusterResourceBindingSpec = $types.ResourceBindingSpec;
export declare class ClusterResourceBinding extends $KubeObject {
  static readonly apiVersion: 'work.karmada.io/v1alpha1';
  static readonly kind: 'ClusterResourceBinding';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ClusterResourceBindingProps);
}
