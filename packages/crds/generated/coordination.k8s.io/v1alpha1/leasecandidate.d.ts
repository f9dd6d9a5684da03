// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface LeaseCandidateProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: $types.LeaseCandidateSpec | undefined;
}
export declare class LeaseCandidate extends $KubeObject {
  static readonly apiVersion: 'coordination.k8s.io/v1alpha1';
  static readonly kind: 'LeaseCandidate';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: LeaseCandidateProps);
}
