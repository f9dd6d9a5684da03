// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface VolumeGroupSnapshotProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: VolumeGroupSnapshotSpec;
}
export interface VolumeGroupSnapshotSpec {
  source: {
    selector?: {
      matchExpressions?: readonly VolumeGroupSnapshotSpecSourceSelectorMatchExpressions[] | undefined;
      matchLabels?: { [key: string]: string } | undefined;
    } | undefined;
    volumeGroupSnapshotContentName?: string | undefined;
  };
  volumeGroupSnapshotClassName?: string | undefined;
}
export interface VolumeGroupSnapshotSpecSourceSelectorMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export declare class VolumeGroupSnapshot extends $KubeObject {
  static readonly apiVersion: 'groupsnapshot.storage.k8s.io/v1beta2';
  static readonly kind: 'VolumeGroupSnapshot';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: VolumeGroupSnapshotProps);
}
