// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ProxyGroupProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: ProxyGroupSpec;
}
export interface ProxyGroupSpec {
  hostnamePrefix?: string | undefined;
  kubeAPIServer?: {
    hostname?: string | undefined;
    mode?: "auth" | "noauth" | undefined;
  } | undefined;
  proxyClass?: string | undefined;
  replicas?: number | undefined;
  tags?: readonly string[] | undefined;
  tailnet?: string | undefined;
  type: "egress" | "ingress" | "kube-apiserver";
}
export declare class ProxyGroup extends $KubeObject {
  static readonly apiVersion: 'tailscale.com/v1alpha1';
  static readonly kind: 'ProxyGroup';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ProxyGroupProps);
}
