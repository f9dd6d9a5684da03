// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface FederatedResourceQuotaProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: FederatedResourceQuotaSpec;
}
export interface FederatedResourceQuotaSpec {
  overall: { [key: string]: number | string };
  staticAssignments?: readonly FederatedResourceQuotaSpecStaticAssignments[] | undefined;
}
export interface FederatedResourceQuotaSpecStaticAssignments {
  clusterName: string;
  hard: { [key: string]: number | string };
}
export declare class FederatedResourceQuota extends $KubeObject {
  static readonly apiVersion: 'policy.karmada.io/v1alpha1';
  static readonly kind: 'FederatedResourceQuota';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: FederatedResourceQuotaProps);
}
