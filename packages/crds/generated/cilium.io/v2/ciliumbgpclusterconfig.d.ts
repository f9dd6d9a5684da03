// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CiliumBGPClusterConfigProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: CiliumBGPClusterConfigSpec;
}
export interface CiliumBGPClusterConfigSpec {
  bgpInstances: readonly CiliumBGPClusterConfigSpecBgpInstances[];
  nodeSelector?: $types.EndpointSelector | undefined;
}
export interface CiliumBGPClusterConfigSpecBgpInstances {
  localASN?: number | undefined;
  localPort?: number | undefined;
  name: string;
  peers?: readonly CiliumBGPClusterConfigSpecBgpInstancesPeers[] | undefined;
}
export interface CiliumBGPClusterConfigSpecBgpInstancesPeers {
  autoDiscovery?: {
    defaultGateway?: {
      addressFamily: "ipv4" | "ipv6";
    } | undefined;
    mode: "DefaultGateway";
  } | undefined;
  name: string;
  peerASN?: number | undefined;
  peerAddress?: string | undefined;
  peerConfigRef?: {
    name: string;
  } | undefined;
}
export declare class CiliumBGPClusterConfig extends $KubeObject {
  static readonly apiVersion: 'cilium.io/v2';
  static readonly kind: 'CiliumBGPClusterConfig';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: CiliumBGPClusterConfigProps);
}
