// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface StagedGlobalNetworkPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: StagedGlobalNetworkPolicySpec;
}
export interface StagedGlobalNetworkPolicySpec {
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
  stagedAction?: "Set" | "Delete" | "Learn" | "Ignore" | undefined;
  tier?: string | undefined;
  types?: readonly ("Ingress" | "Egress")[] | undefined;
}
export declare class StagedGlobalNetworkPolicy extends $KubeObject {
  static readonly apiVersion: 'projectcalico.org/v3';
  static readonly kind: 'StagedGlobalNetworkPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: StagedGlobalNetworkPolicyProps);
}
