// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface DeletingPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: $types.DeletingPolicySpec;
}
export declare class DeletingPolicy extends $KubeObject {
  static readonly apiVersion: 'policies.kyverno.io/v1beta1';
  static readonly kind: 'DeletingPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: DeletingPolicyProps);
}
