// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface VolumeGroupSnapshotContentProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: VolumeGroupSnapshotContentSpec;
}
export interface VolumeGroupSnapshotContentSpec {
  deletionPolicy: "Delete" | "Retain";
  driver: string;
  source: {
    groupSnapshotHandles?: {
      volumeGroupSnapshotHandle: string;
      volumeSnapshotHandles: readonly string[];
    } | undefined;
    volumeHandles?: readonly string[] | undefined;
  };
  volumeGroupSnapshotClassName?: string | undefined;
  volumeGroupSnapshotRef: {
    apiVersion?: string | undefined;
    fieldPath?: string | undefined;
    kind?: string | undefined;
    name?: string | undefined;
    namespace?: string | undefined;
    resourceVersion?: string | undefined;
    uid?: string | undefined;
  };
}
export declare class VolumeGroupSnapshotContent extends $KubeObject {
  static readonly apiVersion: 'groupsnapshot.storage.k8s.io/v1beta1';
  static readonly kind: 'VolumeGroupSnapshotContent';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: VolumeGroupSnapshotContentProps);
}
