// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ObjectBucketProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: ObjectBucketSpec | undefined;
}
export interface ObjectBucketSpec {
  additionalState?: { [key: string]: unknown } | null | undefined;
  authentication?: { [key: string]: never } | null | undefined;
  claimRef?: { [key: string]: unknown } | null | undefined;
  endpoint?: ObjectBucketSpecEndpoint | null | undefined;
  reclaimPolicy?: string | undefined;
  storageClassName?: string | undefined;
}
export interface ObjectBucketSpecEndpoint {
  additionalConfig?: { [key: string]: unknown } | null | undefined;
  bucketHost?: string | undefined;
  bucketName?: string | undefined;
  bucketPort?: number | undefined;
  region?: string | undefined;
  subRegion?: string | undefined;
}
export declare class ObjectBucket extends $KubeObject {
  static readonly apiVersion: 'objectbucket.io/v1alpha1';
  static readonly kind: 'ObjectBucket';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ObjectBucketProps);
}
