// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ValidatingPolicyProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: ValidatingPolicySpec;
}
export interface ValidatingPolicySpec {
  auditAnnotations?: readonly $types.AuditAnnotations[] | undefined;
  autogen?: {
    podControllers?: $types.PodControllers | undefined;
    validatingAdmissionPolicy?: $types.MutatingAdmissionPolicy | undefined;
  } | undefined;
  evaluation?: $types.Evaluation | undefined;
  failurePolicy?: "Ignore" | "Fail" | undefined;
  matchConditions?: readonly $types.Conditions[] | undefined;
  matchConstraints?: $types.MatchConstraints | undefined;
  validationActions?: readonly ("Deny" | "Audit" | "Warn")[] | undefined;
  validations?: readonly $types.Validations[] | undefined;
  variables?: readonly $types.Conditions[] | undefined;
  webhookConfiguration?: $types.WebhookConfiguration | undefined;
}
export declare class ValidatingPolicy extends $KubeObject {
  static readonly apiVersion: 'policies.kyverno.io/v1alpha1';
  static readonly kind: 'ValidatingPolicy';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ValidatingPolicyProps);
}
