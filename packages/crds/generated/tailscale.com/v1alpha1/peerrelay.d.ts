// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface PeerRelayProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: PeerRelaySpec;
}
export interface PeerRelaySpec {
  aws?: {
    elasticIPs: readonly PeerRelaySpecAwsElasticIPs[];
  } | undefined;
  hostnamePrefix?: string | undefined;
  proxyClass?: string | undefined;
  replicas?: number | undefined;
  service?: {
    annotations?: { [key: string]: string } | undefined;
  } | undefined;
  tags?: readonly string[] | undefined;
  tailnet?: string | undefined;
}
export interface PeerRelaySpecAwsElasticIPs {
  allocationID: string;
  subnetID: string;
}
export declare class PeerRelay extends $KubeObject {
  static readonly apiVersion: 'tailscale.com/v1alpha1';
  static readonly kind: 'PeerRelay';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: PeerRelayProps);
}
