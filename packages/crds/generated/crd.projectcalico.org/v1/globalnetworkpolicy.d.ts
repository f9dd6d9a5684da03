// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GlobalNetworkPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: GlobalNetworkPolicySpec | undefined;
}
export interface GlobalNetworkPolicySpec {
  applyOnForward?: boolean | undefined;
  doNotTrack?: boolean | undefined;
  egress?: readonly $types.Egress[] | undefined;
  ingress?: readonly $types.Egress[] | undefined;
  namespaceSelector?: string | undefined;
  order?: number | undefined;
  performanceHints?: readonly "AssumeNeededOnEveryNode"[] | undefined;
  preDNAT?: boolean | undefined;
  selector?: string | undefined;
  serviceAccountSelector?: string | undefined;
  tier?: string | undefined;
  types?: readonly ("Ingress" | "Egress")[] | undefined;
}
export declare class GlobalNetworkPolicy extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'GlobalNetworkPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: GlobalNetworkPolicyProps);
}
