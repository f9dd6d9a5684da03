// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface MiddlewareTCPProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: MiddlewareTCPSpec;
}
export interface MiddlewareTCPSpec {
  inFlightConn?: {
    amount?: number | undefined;
  } | undefined;
  ipAllowList?: MiddlewareTCPSpecIpAllowList | undefined;
  ipWhiteList?: MiddlewareTCPSpecIpAllowList | undefined;
}
export interface MiddlewareTCPSpecIpAllowList {
  sourceRange?: readonly string[] | undefined;
}
export declare class MiddlewareTCP extends $KubeObject {
  static readonly apiVersion: 'traefik.io/v1alpha1';
  static readonly kind: 'MiddlewareTCP';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: MiddlewareTCPProps);
}
