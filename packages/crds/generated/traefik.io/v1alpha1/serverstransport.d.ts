// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ServersTransportProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ServersTransportSpec;
}
export interface ServersTransportSpec {
  certificatesSecrets?: readonly string[] | undefined;
  cipherSuites?: readonly string[] | undefined;
  disableHTTP2?: boolean | undefined;
  forwardingTimeouts?: {
    dialTimeout?: number | string | undefined;
    idleConnTimeout?: number | string | undefined;
    pingTimeout?: number | string | undefined;
    readIdleTimeout?: number | string | undefined;
    responseHeaderTimeout?: number | string | undefined;
  } | undefined;
  insecureSkipVerify?: boolean | undefined;
  maxIdleConnsPerHost?: number | undefined;
  maxVersion?: string | undefined;
  minVersion?: string | undefined;
  peerCertURI?: string | undefined;
  rootCAs?: readonly $types.RootCAs[] | undefined;
  rootCAsSecrets?: readonly string[] | undefined;
  serverName?: string | undefined;
  spiffe?: $types.Spiffe | undefined;
}
export declare class ServersTransport extends $KubeObject {
  static readonly apiVersion: 'traefik.io/v1alpha1';
  static readonly kind: 'ServersTransport';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ServersTransportProps);
}
