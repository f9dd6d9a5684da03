// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface TraefikServiceProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: TraefikServiceSpec;
}
export interface TraefikServiceSpec {
  failover?: {
    errors: {
      maxRequestBodyBytes?: number | undefined;
      status?: readonly string[] | undefined;
    };
    fallback: $types.Service;
    service: $types.Service;
  } | undefined;
  highestRandomWeight?: {
    services?: readonly $types.Service[] | undefined;
  } | undefined;
  mirroring?: {
    healthCheck?: $types.HealthCheck | undefined;
    kind?: "Service" | "TraefikService" | undefined;
    maxBodySize?: number | undefined;
    middlewares?: readonly $types.ParentRefs[] | undefined;
    mirrorBody?: boolean | undefined;
    mirrors?: readonly TraefikServiceSpecMirroringMirrors[] | undefined;
    name: string;
    namespace?: string | undefined;
    nativeLB?: boolean | undefined;
    nodePortLB?: boolean | undefined;
    passHostHeader?: boolean | undefined;
    passiveHealthCheck?: $types.PassiveHealthCheck | undefined;
    port?: number | string | undefined;
    responseForwarding?: $types.ResponseForwarding | undefined;
    scheme?: string | undefined;
    serversTransport?: string | undefined;
    sticky?: $types.Sticky | undefined;
    strategy?: "wrr" | "p2c" | "hrw" | "leasttime" | "RoundRobin" | undefined;
    weight?: number | undefined;
  } | undefined;
  weighted?: {
    services?: readonly $types.Service[] | undefined;
    sticky?: $types.Sticky | undefined;
  } | undefined;
}
export interface TraefikServiceSpecMirroringMirrors {
  healthCheck?: $types.HealthCheck | undefined;
  kind?: "Service" | "TraefikService" | undefined;
  middlewares?: readonly $types.ParentRefs[] | undefined;
  name: string;
  namespace?: string | undefined;
  nativeLB?: boolean | undefined;
  nodePortLB?: boolean | undefined;
  passHostHeader?: boolean | undefined;
  passiveHealthCheck?: $types.PassiveHealthCheck | undefined;
  percent?: number | undefined;
  port?: number | string | undefined;
  responseForwarding?: $types.ResponseForwarding | undefined;
  scheme?: string | undefined;
  serversTransport?: string | undefined;
  sticky?: $types.Sticky | undefined;
  strategy?: "wrr" | "p2c" | "hrw" | "leasttime" | "RoundRobin" | undefined;
  weight?: number | undefined;
}
export declare class TraefikService extends $KubeObject {
  static readonly apiVersion: 'traefik.io/v1alpha1';
  static readonly kind: 'TraefikService';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: TraefikServiceProps);
}
