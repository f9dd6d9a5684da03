// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GatewayProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: GatewaySpec;
}
export interface GatewaySpec {
  addresses?: readonly GatewaySpecAddresses[] | undefined;
  allowedListeners?: {
    namespaces?: {
      from?: "All" | "Selector" | "Same" | "None" | undefined;
      selector?: GatewaySpecAllowedListenersNamespacesSelector | undefined;
    } | undefined;
  } | undefined;
  gatewayClassName: string;
  infrastructure?: {
    annotations?: { [key: string]: string } | undefined;
    labels?: { [key: string]: string } | undefined;
    parametersRef?: $types.InfrastructureParametersRef | undefined;
  } | undefined;
  listeners: readonly GatewaySpecListeners[];
  tls?: {
    backend?: {
      clientCertificateRef?: GatewaySpecListenersTlsCertificateRefs | undefined;
    } | undefined;
    frontend?: {
      default: GatewaySpecTlsFrontendDefault;
      perPort?: readonly GatewaySpecTlsFrontendPerPort[] | undefined;
    } | undefined;
  } | undefined;
}
export interface GatewaySpecAddresses {
  type?: string | undefined;
  value?: string | undefined;
}
export interface GatewaySpecListeners {
  allowedRoutes?: {
    kinds?: readonly GatewaySpecListenersAllowedRoutesKinds[] | undefined;
    namespaces?: {
      from?: "All" | "Selector" | "Same" | undefined;
      selector?: GatewaySpecAllowedListenersNamespacesSelector | undefined;
    } | undefined;
  } | undefined;
  hostname?: string | undefined;
  name: string;
  port: number;
  protocol: string;
  tls?: {
    certificateRefs?: readonly GatewaySpecListenersTlsCertificateRefs[] | undefined;
    mode?: "Terminate" | "Passthrough" | undefined;
    options?: { [key: string]: string } | undefined;
  } | undefined;
}
export interface GatewaySpecAllowedListenersNamespacesSelector {
  matchExpressions?: readonly GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface GatewaySpecListenersAllowedRoutesKinds {
  group?: string | undefined;
  kind: string;
}
export interface GatewaySpecListenersTlsCertificateRefs {
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
  namespace?: string | undefined;
}
export interface GatewaySpecTlsFrontendDefault {
  validation?: {
    caCertificateRefs: readonly $types.ParametersRef[];
    mode?: "AllowValidOnly" | "AllowInsecureFallback" | undefined;
  } | undefined;
}
export interface GatewaySpecTlsFrontendPerPort {
  port: number;
  tls: GatewaySpecTlsFrontendDefault;
}
export interface GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export declare class Gateway extends $KubeObject {
  static readonly apiVersion: 'gateway.networking.k8s.io/v1beta1';
  static readonly kind: 'Gateway';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GatewayProps);
}
