// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ProxyGroupPolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ProxyGroupPolicySpec;
}
export interface ProxyGroupPolicySpec {
  egress?: readonly string[] | undefined;
  ingress?: readonly string[] | undefined;
}
export declare class ProxyGroupPolicy extends $KubeObject {
  static readonly apiVersion: 'tailscale.com/v1alpha1';
  static readonly kind: 'ProxyGroupPolicy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ProxyGroupPolicyProps);
}
