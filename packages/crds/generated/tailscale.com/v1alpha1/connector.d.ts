// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ConnectorProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: ConnectorSpec;
}
export interface ConnectorSpec {
  appConnector?: {
    routes?: readonly string[] | undefined;
  } | undefined;
  exitNode?: boolean | undefined;
  hostname?: string | undefined;
  hostnamePrefix?: string | undefined;
  proxyClass?: string | undefined;
  replicas?: number | undefined;
  subnetRouter?: {
    advertiseRoutes: readonly string[];
  } | undefined;
  tags?: readonly string[] | undefined;
  tailnet?: string | undefined;
}
export declare class Connector extends $KubeObject {
  static readonly apiVersion: 'tailscale.com/v1alpha1';
  static readonly kind: 'Connector';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ConnectorProps);
}
