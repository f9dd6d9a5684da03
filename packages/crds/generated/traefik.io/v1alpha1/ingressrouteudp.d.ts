// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface IngressRouteUDPProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: IngressRouteUDPSpec;
}
export interface IngressRouteUDPSpec {
  entryPoints?: readonly string[] | undefined;
  ingressClassName?: string | undefined;
  routes: readonly IngressRouteUDPSpecRoutes[];
}
export interface IngressRouteUDPSpecRoutes {
  services?: readonly IngressRouteUDPSpecRoutesServices[] | undefined;
}
export interface IngressRouteUDPSpecRoutesServices {
  name: string;
  namespace?: string | undefined;
  nativeLB?: boolean | undefined;
  nodePortLB?: boolean | undefined;
  port: number | string;
  weight?: number | undefined;
}
export declare class IngressRouteUDP extends $KubeObject {
  static readonly apiVersion: 'traefik.io/v1alpha1';
  static readonly kind: 'IngressRouteUDP';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: IngressRouteUDPProps);
}
