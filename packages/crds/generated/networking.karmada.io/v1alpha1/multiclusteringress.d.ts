// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface MultiClusterIngressProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: MultiClusterIngressSpec | undefined;
}
export interface MultiClusterIngressSpec {
  defaultBackend?: MultiClusterIngressSpecDefaultBackend | undefined;
  ingressClassName?: string | undefined;
  rules?: readonly MultiClusterIngressSpecRules[] | undefined;
  tls?: readonly MultiClusterIngressSpecTls[] | undefined;
}
export interface MultiClusterIngressSpecDefaultBackend {
  resource?: {
    apiGroup?: string | undefined;
    kind: string;
    name: string;
  } | undefined;
  service?: {
    name: string;
    port?: {
      name?: string | undefined;
      number?: number | undefined;
    } | undefined;
  } | undefined;
}
export interface MultiClusterIngressSpecRules {
  host?: string | undefined;
  http?: {
    paths: readonly MultiClusterIngressSpecRulesHttpPaths[];
  } | undefined;
}
export interface MultiClusterIngressSpecTls {
  hosts?: readonly string[] | undefined;
  secretName?: string | undefined;
}
export interface MultiClusterIngressSpecRulesHttpPaths {
  backend: MultiClusterIngressSpecDefaultBackend;
  path?: string | undefined;
  pathType: string;
}
export declare class MultiClusterIngress extends $KubeObject {
  static readonly apiVersion: 'networking.karmada.io/v1alpha1';
  static readonly kind: 'MultiClusterIngress';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: MultiClusterIngressProps);
}
