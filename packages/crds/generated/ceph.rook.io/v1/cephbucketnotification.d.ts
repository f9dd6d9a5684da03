// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephBucketNotificationProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephBucketNotificationSpec;
}
export interface CephBucketNotificationSpec {
  events?: readonly ("s3:ObjectCreated:*" | "s3:ObjectCreated:Put" | "s3:ObjectCreated:Post" | "s3:ObjectCreated:Copy" | "s3:ObjectCreated:CompleteMultipartUpload" | "s3:ObjectRemoved:*" | "s3:ObjectRemoved:Delete" | "s3:ObjectRemoved:DeleteMarkerCreated" | "s3:ObjectLifecycle:Expiration:Current" | "s3:ObjectLifecycle:Expiration:NonCurrent" | "s3:ObjectLifecycle:Expiration:DeleteMarker" | "s3:ObjectLifecycle:Expiration:AbortMultipartUpload" | "s3:ObjectLifecycle:Transition:Current" | "s3:ObjectLifecycle:Transition:NonCurrent" | "s3:LifecycleExpiration:*" | "s3:LifecycleExpiration:Delete" | "s3:LifecycleExpiration:DeleteMarkerCreated" | "s3:LifecycleTransition" | "s3:ObjectSynced:*" | "s3:ObjectSynced:Create" | "s3:ObjectSynced:Delete" | "s3:ObjectSynced:DeletionMarkerCreated" | "s3:Replication:*" | "s3:Replication:Create" | "s3:Replication:Delete" | "s3:Replication:DeletionMarkerCreated" | "s3:ObjectRestore:*" | "s3:ObjectRestore:Post" | "s3:ObjectRestore:Completed" | "s3:ObjectRestore:Delete")[] | undefined;
  filter?: {
    keyFilters?: readonly CephBucketNotificationSpecFilterKeyFilters[] | undefined;
    metadataFilters?: readonly $types.MetadataFilters[] | undefined;
    tagFilters?: readonly $types.MetadataFilters[] | undefined;
  } | undefined;
  topic: string;
}
export interface CephBucketNotificationSpecFilterKeyFilters {
  name: "prefix" | "suffix" | "regex";
  value: string;
}
export declare class CephBucketNotification extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephBucketNotification';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephBucketNotificationProps);
}
