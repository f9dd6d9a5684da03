// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CiliumLoadBalancerIPPoolProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: CiliumLoadBalancerIPPoolSpec;
}
export interface CiliumLoadBalancerIPPoolSpec {
  allowFirstLastIPs?: "Yes" | "No" | undefined;
  blocks?: readonly CiliumLoadBalancerIPPoolSpecBlocks[] | undefined;
  disabled?: boolean | undefined;
  serviceSelector?: $types.EndpointSelector | undefined;
}
export interface CiliumLoadBalancerIPPoolSpecBlocks {
  cidr?: string | undefined;
  start?: string | undefined;
  stop?: string | undefined;
}
export declare class CiliumLoadBalancerIPPool extends $KubeObject {
  static readonly apiVersion: 'cilium.io/v2';
  static readonly kind: 'CiliumLoadBalancerIPPool';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: CiliumLoadBalancerIPPoolProps);
}
