// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface CephObjectZoneGroupProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephObjectZoneGroupSpec;
}
export interface CephObjectZoneGroupSpec {
  realm: string;
}
export declare class CephObjectZoneGroup extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephObjectZoneGroup';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephObjectZoneGroupProps);
}
