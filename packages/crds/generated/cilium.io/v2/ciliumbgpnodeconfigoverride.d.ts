// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface CiliumBGPNodeConfigOverrideProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: CiliumBGPNodeConfigOverrideSpec;
}
export interface CiliumBGPNodeConfigOverrideSpec {
  bgpInstances: readonly CiliumBGPNodeConfigOverrideSpecBgpInstances[];
}
export interface CiliumBGPNodeConfigOverrideSpecBgpInstances {
  localASN?: number | undefined;
  localPort?: number | undefined;
  name: string;
  peers?: readonly CiliumBGPNodeConfigOverrideSpecBgpInstancesPeers[] | undefined;
  routerID?: string | undefined;
}
export interface CiliumBGPNodeConfigOverrideSpecBgpInstancesPeers {
  localAddress?: string | undefined;
  localPort?: number | undefined;
  name: string;
}
export declare class CiliumBGPNodeConfigOverride extends $KubeObject {
  static readonly apiVersion: 'cilium.io/v2';
  static readonly kind: 'CiliumBGPNodeConfigOverride';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: CiliumBGPNodeConfigOverrideProps);
}
