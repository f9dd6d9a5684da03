// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ClusterRegistrationProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ClusterRegistrationSpec | undefined;
}
export interface ClusterRegistrationSpec {
  clientID?: string | null | undefined;
  clientRandom?: string | null | undefined;
  clusterLabels?: { [key: string]: string } | null | undefined;
}
export declare class ClusterRegistration extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'ClusterRegistration';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ClusterRegistrationProps);
}
