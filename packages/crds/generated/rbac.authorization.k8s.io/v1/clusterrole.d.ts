// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterRoleProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  aggregationRule?: $types.AggregationRule | undefined;
  rules?: readonly $types.PolicyRule[] | undefined;
}
export declare class ClusterRole extends $KubeObject {
  static readonly apiVersion: 'rbac.authorization.k8s.io/v1';
  static readonly kind: 'ClusterRole';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ClusterRoleProps);
}
