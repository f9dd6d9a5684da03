// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephFilesystemMirrorProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephFilesystemMirrorSpec;
}
export interface CephFilesystemMirrorSpec {
  annotations?: { [key: string]: string } | null | undefined;
  labels?: { [key: string]: string } | null | undefined;
  placement?: $types.Placement | null | undefined;
  priorityClassName?: string | undefined;
  resources?: $types.Resources | null | undefined;
}
export declare class CephFilesystemMirror extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephFilesystemMirror';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephFilesystemMirrorProps);
}
