// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephObjectZoneProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephObjectZoneSpec;
}
export interface CephObjectZoneSpec {
  customEndpoints?: readonly string[] | null | undefined;
  dataPool?: $types.DataPool | null | undefined;
  metadataPool?: $types.DataPool | null | undefined;
  preservePoolsOnDelete?: boolean | undefined;
  sharedPools?: $types.SharedPools | null | undefined;
  zoneGroup: string;
}
export declare class CephObjectZone extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephObjectZone';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephObjectZoneProps);
}
