// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface VolumeSnapshotProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: VolumeSnapshotSpec;
}
export interface VolumeSnapshotSpec {
  source: {
    persistentVolumeClaimName?: string | undefined;
    volumeSnapshotContentName?: string | undefined;
  };
  volumeSnapshotClassName?: string | undefined;
}
export declare class VolumeSnapshot extends $KubeObject {
  static readonly apiVersion: 'snapshot.storage.k8s.io/v1';
  static readonly kind: 'VolumeSnapshot';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: VolumeSnapshotProps);
}
