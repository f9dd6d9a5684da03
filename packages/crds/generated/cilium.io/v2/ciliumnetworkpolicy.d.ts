// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CiliumNetworkPolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: $types.CiliumNetworkPolicySpec | undefined;
  specs?: readonly $types.CiliumNetworkPolicySpec[] | undefined;
}
export declare class CiliumNetworkPolicy extends $KubeObject {
  static readonly apiVersion: 'cilium.io/v2';
  static readonly kind: 'CiliumNetworkPolicy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: CiliumNetworkPolicyProps);
}
