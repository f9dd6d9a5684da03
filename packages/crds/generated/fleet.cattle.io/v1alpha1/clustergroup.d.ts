// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterGroupProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ClusterGroupSpec | undefined;
}
export interface ClusterGroupSpec {
  selector?: $types.GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
}
export declare class ClusterGroup extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'ClusterGroup';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ClusterGroupProps);
}
