// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CiliumClusterwideNetworkPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: $types.CiliumNetworkPolicySpec | undefined;
  specs?: readonly $types.CiliumNetworkPolicySpec[] | undefined;
}
export type CiliumClusterwideNetworkPolicySpec = $types.CiliumNetworkPolicySpec;
export declare class CiliumClusterwideNetworkPolicy extends $KubeObject {
  static readonly apiVersion: 'cilium.io/v2';
  static readonly kind: 'CiliumClusterwideNetworkPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: CiliumClusterwideNetworkPolicyProps);
}
