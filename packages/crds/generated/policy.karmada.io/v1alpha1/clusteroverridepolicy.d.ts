// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterOverridePolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: $types.OverridePolicySpec;
}
export type ClusterOverridePolicySpec = $types.OverridePolicySpec;
export declare class ClusterOverridePolicy extends $KubeObject {
  static readonly apiVersion: 'policy.karmada.io/v1alpha1';
  static readonly kind: 'ClusterOverridePolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ClusterOverridePolicyProps);
}
