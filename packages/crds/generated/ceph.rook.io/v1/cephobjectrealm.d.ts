// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface CephObjectRealmProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: CephObjectRealmSpec | null | undefined;
}
export interface CephObjectRealmSpec {
  defaultRealm?: boolean | undefined;
  pull?: {
    endpoint?: string | undefined;
  } | undefined;
}
export declare class CephObjectRealm extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephObjectRealm';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: CephObjectRealmProps);
}
