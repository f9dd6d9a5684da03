// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CiliumBGPPeerConfigProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: CiliumBGPPeerConfigSpec;
}
export interface CiliumBGPPeerConfigSpec {
  authSecretRef?: string | undefined;
  ebgpMultihop?: number | undefined;
  families?: readonly CiliumBGPPeerConfigSpecFamilies[] | undefined;
  gracefulRestart?: {
    enabled: boolean;
    restartTimeSeconds?: number | undefined;
  } | undefined;
  timers?: {
    connectRetryTimeSeconds?: number | undefined;
    holdTimeSeconds?: number | undefined;
    keepAliveTimeSeconds?: number | undefined;
  } | undefined;
  transport?: {
    peerPort?: number | undefined;
    sourceInterface?: string | undefined;
  } | undefined;
}
export interface CiliumBGPPeerConfigSpecFamilies {
  advertisements?: $types.EndpointSelector | undefined;
  afi: "ipv4" | "ipv6" | "l2vpn" | "ls" | "opaque";
  safi: "unicast" | "multicast" | "mpls_label" | "encapsulation" | "vpls" | "evpn" | "ls" | "sr_policy" | "mup" | "mpls_vpn" | "mpls_vpn_multicast" | "route_target_constraints" | "flowspec_unicast" | "flowspec_vpn" | "key_value";
}
export declare class CiliumBGPPeerConfig extends $KubeObject {
  static readonly apiVersion: 'cilium.io/v2';
  static readonly kind: 'CiliumBGPPeerConfig';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: CiliumBGPPeerConfigProps);
}
