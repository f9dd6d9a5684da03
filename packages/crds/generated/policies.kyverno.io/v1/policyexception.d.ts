// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface PolicyExceptionProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: PolicyExceptionSpec;
}
export interface PolicyExceptionSpec {
  allowedValues?: readonly string[] | undefined;
  evaluationMode?: string | undefined;
  expiresAt?: string | undefined;
  images?: readonly string[] | undefined;
  matchConditions?: readonly $types.Conditions[] | undefined;
  policyRefs: readonly PolicyExceptionSpecPolicyRefs[];
  properties?: { [key: string]: string } | undefined;
  reportResult?: "skip" | "pass" | undefined;
}
export interface PolicyExceptionSpecPolicyRefs {
  kind: string;
  name: string;
}
export declare class PolicyException extends $KubeObject {
  static readonly apiVersion: 'policies.kyverno.io/v1';
  static readonly kind: 'PolicyException';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: PolicyExceptionProps);
}
