// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface NamespacedValidatingPolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: $types.ValidatingPolicySpec;
}
export type NamespacedValidatingPolicySpec = $types.ValidatingPolicySpec;
export declare class NamespacedValidatingPolicy extends $KubeObject {
  static readonly apiVersion: 'policies.kyverno.io/v1beta1';
  static readonly kind: 'NamespacedValidatingPolicy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: NamespacedValidatingPolicyProps);
}
