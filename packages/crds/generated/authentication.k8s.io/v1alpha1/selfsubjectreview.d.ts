// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface SelfSubjectReviewProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
}
export declare class SelfSubjectReview extends $KubeObject {
  static readonly apiVersion: 'authentication.k8s.io/v1alpha1';
  static readonly kind: 'SelfSubjectReview';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: SelfSubjectReviewProps);
}
