// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface PodSchedulingContextProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: $types.PodSchedulingContextSpec;
}
export declare class PodSchedulingContext extends $KubeObject {
  static readonly apiVersion: 'resource.k8s.io/v1alpha2';
  static readonly kind: 'PodSchedulingContext';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: PodSchedulingContextProps);
}
