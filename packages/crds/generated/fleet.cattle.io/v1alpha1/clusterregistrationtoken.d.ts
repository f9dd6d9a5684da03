// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ClusterRegistrationTokenProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ClusterRegistrationTokenSpec | undefined;
}
export interface ClusterRegistrationTokenSpec {
  ttl?: string | null | undefined;
}
export declare class ClusterRegistrationToken extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'ClusterRegistrationToken';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ClusterRegistrationTokenProps);
}
