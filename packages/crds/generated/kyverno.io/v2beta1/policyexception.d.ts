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
  background?: boolean | undefined;
  conditions?: $types.Conditions | undefined;
  exceptions: readonly PolicyExceptionSpecExceptions[];
  match: $types.Exclude;
  podSecurity?: readonly $types.PodSecurity[] | undefined;
}
export interface PolicyExceptionSpecExceptions {
  policyName: string;
  ruleNames: readonly string[];
}
export declare class PolicyException extends $KubeObject {
  static readonly apiVersion: 'kyverno.io/v2beta1';
  static readonly kind: 'PolicyException';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: PolicyExceptionProps);
}
