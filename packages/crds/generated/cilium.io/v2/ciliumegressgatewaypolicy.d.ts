// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CiliumEgressGatewayPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: CiliumEgressGatewayPolicySpec | undefined;
}
export interface CiliumEgressGatewayPolicySpec {
  destinationCIDRs: readonly string[];
  egressGateway: CiliumEgressGatewayPolicySpecEgressGateway;
  egressGateways?: readonly CiliumEgressGatewayPolicySpecEgressGateway[] | undefined;
  excludedCIDRs?: readonly string[] | undefined;
  selectors: readonly CiliumEgressGatewayPolicySpecSelectors[];
}
export interface CiliumEgressGatewayPolicySpecEgressGateway {
  egressIP?: string | undefined;
  interface?: string | undefined;
  nodeSelector: $types.EndpointSelector;
}
export interface CiliumEgressGatewayPolicySpecSelectors {
  namespaceSelector?: $types.EndpointSelector | undefined;
  nodeSelector?: $types.EndpointSelector | undefined;
  podSelector?: $types.EndpointSelector | undefined;
}
export declare class CiliumEgressGatewayPolicy extends $KubeObject {
  static readonly apiVersion: 'cilium.io/v2';
  static readonly kind: 'CiliumEgressGatewayPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: CiliumEgressGatewayPolicyProps);
}
