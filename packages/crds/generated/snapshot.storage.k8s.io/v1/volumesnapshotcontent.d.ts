// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface VolumeSnapshotContentProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: VolumeSnapshotContentSpec;
}
export interface VolumeSnapshotContentSpec {
  deletionPolicy: "Delete" | "Retain";
  driver: string;
  source: {
    snapshotHandle?: string | undefined;
    volumeHandle?: string | undefined;
  };
  sourceVolumeMode?: string | undefined;
  volumeSnapshotClassName?: string | undefined;
  volumeSnapshotRef: {
    apiVersion?: string | undefined;
    fieldPath?: string | undefined;
    kind?: string | undefined;
    name?: string | undefined;
    namespace?: string | undefined;
    resourceVersion?: string | undefined;
    uid?: string | undefined;
  };
}
export declare class VolumeSnapshotContent extends $KubeObject {
  static readonly apiVersion: 'snapshot.storage.k8s.io/v1';
  static readonly kind: 'VolumeSnapshotContent';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: VolumeSnapshotContentProps);
}
