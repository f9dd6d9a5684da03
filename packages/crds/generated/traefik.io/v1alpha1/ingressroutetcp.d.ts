// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface IngressRouteTCPProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: IngressRouteTCPSpec;
}
export interface IngressRouteTCPSpec {
  entryPoints?: readonly string[] | undefined;
  ingressClassName?: string | undefined;
  routes: readonly IngressRouteTCPSpecRoutes[];
  tls?: {
    certResolver?: string | undefined;
    domains?: readonly $types.Domain[] | undefined;
    options?: $types.ParentRefs | undefined;
    passthrough?: boolean | undefined;
    secretName?: string | undefined;
    store?: $types.ParentRefs | undefined;
  } | undefined;
}
export interface IngressRouteTCPSpecRoutes {
  match: string;
  middlewares?: readonly $types.ParentRefs[] | undefined;
  priority?: number | undefined;
  services?: readonly IngressRouteTCPSpecRoutesServices[] | undefined;
  syntax?: "v3" | "v2" | undefined;
}
export interface IngressRouteTCPSpecRoutesServices {
  name: string;
  namespace?: string | undefined;
  nativeLB?: boolean | undefined;
  nodePortLB?: boolean | undefined;
  port: number | string;
  proxyProtocol?: {
    version?: number | undefined;
  } | undefined;
  serversTransport?: string | undefined;
  terminationDelay?: number | undefined;
  tls?: boolean | undefined;
  weight?: number | undefined;
}
export declare class IngressRouteTCP extends $KubeObject {
  static readonly apiVersion: 'traefik.io/v1alpha1';
  static readonly kind: 'IngressRouteTCP';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: IngressRouteTCPProps);
}
