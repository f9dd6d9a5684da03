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
  ebgpMultiHop?: boolean | undefined;
  holdTime?: string | undefined;
  keepaliveTime?: string | undefined;
  myASN: number;
  nodeSelectors?: readonly BGPPeerSpecNodeSelectors[] | undefined;
  password?: string | undefined;
  peerASN: number;
  peerAddress: string;
  peerPort?: number | undefined;
  routerID?: string | undefined;
  sourceAddress?: string | undefined;
}
export interface BGPPeerSpecNodeSelectors {
  matchExpressions?: readonly BGPPeerSpecNodeSelectorsMatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface BGPPeerSpecNodeSelectorsMatchExpressions {
  key: string;
  operator: string;
  values: readonly string[];
}
export declare class BGPPeer extends $KubeObject {
  static readonly apiVersion: 'metallb.io/v1beta1';
  static readonly kind: 'BGPPeer';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BGPPeerProps);
}
