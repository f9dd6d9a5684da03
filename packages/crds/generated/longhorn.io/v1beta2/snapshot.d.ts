// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface SnapshotProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: SnapshotSpec | undefined;
}
export interface SnapshotSpec {
  createSnapshot?: boolean | undefined;
  labels?: { [key: string]: string } | null | undefined;
  volume: string;
}
export declare class Snapshot extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'Snapshot';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: SnapshotProps);
}
