// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface CephObjectStoreAccountProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephObjectStoreAccountSpec;
}
export interface CephObjectStoreAccountSpec {
  accountID?: string | undefined;
  name?: string | undefined;
  rootUser?: {
    displayName?: string | undefined;
    skipCreate?: boolean | undefined;
  } | undefined;
  store: string;
}
export declare class CephObjectStoreAccount extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephObjectStoreAccount';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephObjectStoreAccountProps);
}
