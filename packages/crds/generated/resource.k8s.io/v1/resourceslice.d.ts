// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ResourceSliceProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: $types.ResourceSliceSpec;
}
export declare class ResourceSlice extends $KubeObject {
  static readonly apiVersion: 'resource.k8s.io/v1';
  static readonly kind: 'ResourceSlice';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ResourceSliceProps);
}
