// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterCleanupPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: $types.CleanupPolicySpec;
}
export type ClusterCleanupPolicySpec = $types.CleanupPolicySpec;
export declare class ClusterCleanupPolicy extends $KubeObject {
  static readonly apiVersion: 'kyverno.io/v2beta1';
  static readonly kind: 'ClusterCleanupPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ClusterCleanupPolicyProps);
}
