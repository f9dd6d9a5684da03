// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ObjectBucketClaimProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ObjectBucketClaimSpec | undefined;
}
export interface ObjectBucketClaimSpec {
  additionalConfig?: { [key: string]: unknown } | null | undefined;
  bucketName?: string | undefined;
  generateBucketName?: string | undefined;
  objectBucketName?: string | undefined;
  storageClassName?: string | undefined;
}
export declare class ObjectBucketClaim extends $KubeObject {
  static readonly apiVersion: 'objectbucket.io/v1alpha1';
  static readonly kind: 'ObjectBucketClaim';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ObjectBucketClaimProps);
}
