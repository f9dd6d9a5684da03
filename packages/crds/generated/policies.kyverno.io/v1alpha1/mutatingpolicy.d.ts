// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface MutatingPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: MutatingPolicySpec;
}
export interface MutatingPolicySpec {
  auditAnnotations?: readonly $types.AuditAnnotations[] | undefined;
  autogen?: {
    mutatingAdmissionPolicy?: $types.MutatingAdmissionPolicy | undefined;
    podControllers?: $types.PodControllers | undefined;
  } | undefined;
  evaluation?: {
    admission?: $types.MutatingAdmissionPolicy | undefined;
    background?: $types.MutatingAdmissionPolicy | undefined;
    mode?: string | undefined;
    mutateExisting?: $types.MutatingAdmissionPolicy | undefined;
    skipBackgroundRequests?: boolean | undefined;
    useServerSideApply?: boolean | undefined;
  } | undefined;
  failurePolicy?: "Ignore" | "Fail" | undefined;
  matchConditions?: readonly $types.Conditions[] | undefined;
  matchConstraints?: $types.MatchConstraints | undefined;
  mutations?: readonly MutatingPolicySpecMutations[] | undefined;
  reinvocationPolicy?: string | undefined;
  targetMatchConditions?: readonly $types.Conditions[] | undefined;
  targetMatchConstraints?: {
    excludeResourceRules?: readonly $types.ExcludeResourceRules[] | undefined;
    expression?: string | undefined;
    matchPolicy?: string | undefined;
    namespaceSelector?: $types.NamespaceSelector | undefined;
    objectSelector?: $types.NamespaceSelector | undefined;
    resourceRules?: readonly $types.ExcludeResourceRules[] | undefined;
  } | undefined;
  variables?: readonly $types.Conditions[] | undefined;
  webhookConfiguration?: $types.WebhookConfiguration | undefined;
}
export interface MutatingPolicySpecMutations {
  applyConfiguration?: MutatingPolicySpecMutationsApplyConfiguration | undefined;
  jsonPatch?: MutatingPolicySpecMutationsApplyConfiguration | undefined;
  patchType: string;
}
export interface MutatingPolicySpecMutationsApplyConfiguration {
  expression?: string | undefined;
}
export declare class MutatingPolicy extends $KubeObject {
  static readonly apiVersion: 'policies.kyverno.io/v1alpha1';
  static readonly kind: 'MutatingPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: MutatingPolicyProps);
}
