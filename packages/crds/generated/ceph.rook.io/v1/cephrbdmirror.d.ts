// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephRBDMirrorProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephRBDMirrorSpec;
}
export interface CephRBDMirrorSpec {
  annotations?: { [key: string]: string } | null | undefined;
  count: number;
  labels?: { [key: string]: string } | null | undefined;
  peers?: $types.Peers | null | undefined;
  placement?: $types.SpecPlacement | null | undefined;
  priorityClassName?: string | undefined;
  resources?: $types.SpecResources | null | undefined;
}
export declare class CephRBDMirror extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephRBDMirror';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephRBDMirrorProps);
}
