// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface BGPPeerProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: BGPPeerSpec | undefined;
}
export interface BGPPeerSpec {
  asNumber?: number | undefined;
  filters?: readonly string[] | undefined;
  keepOriginalNextHop?: boolean | undefined;
  keepaliveTime?: string | undefined;
  localASNumber?: number | undefined;
  localWorkloadSelector?: string | undefined;
  maxRestartTime?: string | undefined;
  nextHopMode?: "Auto" | "Self" | "Keep" | undefined;
  node?: string | undefined;
  nodeSelector?: string | undefined;
  numAllowedLocalASNumbers?: number | undefined;
  password?: $types.Password | undefined;
  peerIP?: string | undefined;
  peerSelector?: string | undefined;
  reachableBy?: string | undefined;
  reversePeering?: "Auto" | "Manual" | undefined;
  sourceAddress?: "UseNodeIP" | "None" | undefined;
  ttlSecurity?: number | undefined;
}
export declare class BGPPeer extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'BGPPeer';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: BGPPeerProps);
}
