// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GeneratingPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: GeneratingPolicySpec;
}
export interface GeneratingPolicySpec {
  auditAnnotations?: readonly $types.AuditAnnotations[] | undefined;
  evaluation?: {
    admission?: $types.MutatingAdmissionPolicy | undefined;
    generateExisting?: $types.MutatingAdmissionPolicy | undefined;
    orphanDownstreamOnPolicyDelete?: $types.MutatingAdmissionPolicy | undefined;
    skipBackgroundRequests?: boolean | undefined;
    synchronize?: $types.MutatingAdmissionPolicy | undefined;
  } | undefined;
  generate: readonly GeneratingPolicySpecGenerate[];
  matchConditions?: readonly $types.Conditions[] | undefined;
  matchConstraints?: $types.MatchConstraints | undefined;
  useServerSideApply?: boolean | undefined;
  variables?: readonly $types.Conditions[] | undefined;
  webhookConfiguration?: $types.WebhookConfiguration | undefined;
}
export interface GeneratingPolicySpecGenerate {
  expression?: string | undefined;
  template?: {
    interpolate?: "none" | "cel" | undefined;
    value: string;
  } | undefined;
}
export declare class GeneratingPolicy extends $KubeObject {
  static readonly apiVersion: 'policies.kyverno.io/v1alpha1';
  static readonly kind: 'GeneratingPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: GeneratingPolicyProps);
}
