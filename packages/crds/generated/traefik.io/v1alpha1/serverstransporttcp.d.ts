// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ServersTransportTCPProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ServersTransportTCPSpec;
}
export interface ServersTransportTCPSpec {
  dialKeepAlive?: number | string | undefined;
  dialTimeout?: number | string | undefined;
  proxyProtocol?: {
    version?: number | undefined;
  } | undefined;
  terminationDelay?: number | string | undefined;
  tls?: {
    certificatesSecrets?: readonly string[] | undefined;
    insecureSkipVerify?: boolean | undefined;
    peerCertURI?: string | undefined;
    rootCAs?: readonly $types.RootCAs[] | undefined;
    rootCAsSecrets?: readonly string[] | undefined;
    serverName?: string | undefined;
    spiffe?: $types.Spiffe | undefined;
  } | undefined;
}
export declare class ServersTransportTCP extends $KubeObject {
  static readonly apiVersion: 'traefik.io/v1alpha1';
  static readonly kind: 'ServersTransportTCP';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ServersTransportTCPProps);
}
