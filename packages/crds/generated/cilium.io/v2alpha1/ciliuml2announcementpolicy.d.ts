// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CiliumL2AnnouncementPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: CiliumL2AnnouncementPolicySpec | undefined;
}
export interface CiliumL2AnnouncementPolicySpec {
  externalIPs?: boolean | undefined;
  interfaces?: readonly string[] | undefined;
  loadBalancerIPs?: boolean | undefined;
  nodeSelector?: $types.ServiceSelector | undefined;
  serviceSelector?: $types.ServiceSelector | undefined;
}
export declare class CiliumL2AnnouncementPolicy extends $KubeObject {
  static readonly apiVersion: 'cilium.io/v2alpha1';
  static readonly kind: 'CiliumL2AnnouncementPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: CiliumL2AnnouncementPolicyProps);
}
