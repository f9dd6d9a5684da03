// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface NamespacedGeneratingPolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: $types.GeneratingPolicySpec;
}
export type NamespacedGeneratingPolicySpec = $types.GeneratingPolicySpec;
export declare class NamespacedGeneratingPolicy extends $KubeObject {
  static readonly apiVersion: 'policies.kyverno.io/v1';
  static readonly kind: 'NamespacedGeneratingPolicy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: NamespacedGeneratingPolicyProps);
}
