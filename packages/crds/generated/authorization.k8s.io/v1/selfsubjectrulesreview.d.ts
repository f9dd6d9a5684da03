// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface SelfSubjectRulesReviewProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: $types.SelfSubjectRulesReviewSpec;
}
export declare class SelfSubjectRulesReview extends $KubeObject {
  static readonly apiVersion: 'authorization.k8s.io/v1';
  static readonly kind: 'SelfSubjectRulesReview';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: SelfSubjectRulesReviewProps);
}
