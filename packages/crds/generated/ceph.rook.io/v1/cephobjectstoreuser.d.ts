// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephObjectStoreUserProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephObjectStoreUserSpec;
}
export interface CephObjectStoreUserSpec {
  accountRef?: $types.Zone | undefined;
  capabilities?: CephObjectStoreUserSpecCapabilities | null | undefined;
  clusterNamespace?: string | undefined;
  displayName?: string | undefined;
  keys?: readonly CephObjectStoreUserSpecKeys[] | undefined;
  opMask?: readonly ("read" | "write" | "delete")[] | undefined;
  quotas?: CephObjectStoreUserSpecQuotas | null | undefined;
  store?: string | undefined;
}
export interface CephObjectStoreUserSpecCapabilities {
  "amz-cache"?: "*" | "read" | "write" | "read, write" | undefined;
  bilog?: "*" | "read" | "write" | "read, write" | undefined;
  bucket?: "*" | "read" | "write" | "read, write" | undefined;
  buckets?: "*" | "read" | "write" | "read, write" | undefined;
  datalog?: "*" | "read" | "write" | "read, write" | undefined;
  info?: "*" | "read" | "write" | "read, write" | undefined;
  mdlog?: "*" | "read" | "write" | "read, write" | undefined;
  metadata?: "*" | "read" | "write" | "read, write" | undefined;
  "oidc-provider"?: "*" | "read" | "write" | "read, write" | undefined;
  ratelimit?: "*" | "read" | "write" | "read, write" | undefined;
  roles?: "*" | "read" | "write" | "read, write" | undefined;
  usage?: "*" | "read" | "write" | "read, write" | undefined;
  user?: "*" | "read" | "write" | "read, write" | undefined;
  "user-policy"?: "*" | "read" | "write" | "read, write" | undefined;
  users?: "*" | "read" | "write" | "read, write" | undefined;
  zone?: "*" | "read" | "write" | "read, write" | undefined;
}
export interface CephObjectStoreUserSpecKeys {
  accessKeyRef?: $types.CephConfigFromSecret | undefined;
  secretKeyRef?: $types.CephConfigFromSecret | undefined;
}
export interface CephObjectStoreUserSpecQuotas {
  maxBuckets?: number | null | undefined;
  maxObjects?: number | null | undefined;
  maxSize?: number | string | null | undefined;
}
export declare class CephObjectStoreUser extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephObjectStoreUser';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephObjectStoreUserProps);
}
