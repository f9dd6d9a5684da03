// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: $types.PolicySpec;
}
export type ClusterPolicySpec = $types.PolicySpec;
export declare class ClusterPolicy extends $KubeObject {
  static readonly apiVersion: 'kyverno.io/v2beta1';
  static readonly kind: 'ClusterPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ClusterPolicyProps);
}
