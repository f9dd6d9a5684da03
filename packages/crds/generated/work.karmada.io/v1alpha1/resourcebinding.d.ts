// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ResourceBindingProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: $types.ResourceBindingSpec;
}
export declare class ResourceBinding extends $KubeObject {
  static readonly apiVersion: 'work.karmada.io/v1alpha1';
  static readonly kind: 'ResourceBinding';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ResourceBindingProps);
}
