// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface StagedNetworkPolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: StagedNetworkPolicySpec;
}
export interface StagedNetworkPolicySpec {
  egress?: readonly $types.Egress[] | undefined;
  ingress?: readonly $types.Egress[] | undefined;
  order?: number | undefined;
  performanceHints?: readonly "AssumeNeededOnEveryNode"[] | undefined;
  selector?: string | undefined;
  serviceAccountSelector?: string | undefined;
  stagedAction?: "Set" | "Delete" | "Learn" | "Ignore" | undefined;
  tier?: string | undefined;
  types?: readonly ("Ingress" | "Egress")[] | undefined;
}
export declare class StagedNetworkPolicy extends $KubeObject {
  static readonly apiVersion: 'projectcalico.org/v3';
  static readonly kind: 'StagedNetworkPolicy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: StagedNetworkPolicyProps);
}
