// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterTrustBundleProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: $types.ClusterTrustBundleSpec;
}
export declare class ClusterTrustBundle extends $KubeObject {
  static readonly apiVersion: 'certificates.k8s.io/v1alpha1';
  static readonly kind: 'ClusterTrustBundle';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ClusterTrustBundleProps);
}
