// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BGPPeerProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BGPPeerSpec | undefined;
}
export interface BGPPeerSpec {
  bfdProfile?: string | undefined;
  connectTime?: string | undefined;
  disableMP?: boolean | undefined;
  dualStackAddressFamily?: boolean | undefined;
  dynamicASN?: "internal" | "external" | undefined;
  ebgpMultiHop?: boolean | undefined;
  enableGracefulRestart?: boolean | undefined;
  holdTime?: string | undefined;
  interface?: string | undefined;
  keepaliveTime?: string | undefined;
  localASN?: number | undefined;
  myASN: number;
  nodeSelectors?: readonly BGPPeerSpecNodeSelectors[] | undefined;
  password?: string | undefined;
  passwordSecret?: {
    name?: string | undefined;
    namespace?: string | undefined;
  } | undefined;
  peerASN?: number | undefined;
  peerAddress?: string | undefined;
  peerPort?: number | undefined;
  routerID?: string | undefined;
  sourceAddress?: string | undefined;
  vrf?: string | undefined;
}
export interface BGPPeerSpecNodeSelectors {
  matchExpressions?: readonly BGPPeerSpecNodeSelectorsMatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface BGPPeerSpecNodeSelectorsMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export declare class BGPPeer extends $KubeObject {
  static readonly apiVersion: 'metallb.io/v1beta2';
  static readonly kind: 'BGPPeer';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BGPPeerProps);
}
