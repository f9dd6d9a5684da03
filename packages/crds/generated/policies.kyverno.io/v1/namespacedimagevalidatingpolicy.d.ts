// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface NamespacedImageValidatingPolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: $types.ImageValidatingPolicySpec;
}
export type NamespacedImageValidatingPolicySpec = $types.ImageValidatingPolicySpec;
export declare class NamespacedImageValidatingPolicy extends $KubeObject {
  static readonly apiVersion: 'policies.kyverno.io/v1';
  static readonly kind: 'NamespacedImageValidatingPolicy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: NamespacedImageValidatingPolicyProps);
}
