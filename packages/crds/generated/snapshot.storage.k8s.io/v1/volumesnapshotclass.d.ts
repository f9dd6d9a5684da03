// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface VolumeSnapshotClassProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  deletionPolicy: "Delete" | "Retain";
  driver: string;
  parameters?: { [key: string]: string } | undefined;
}
export declare class VolumeSnapshotClass extends $KubeObject {
  static readonly apiVersion: 'snapshot.storage.k8s.io/v1';
  static readonly kind: 'VolumeSnapshotClass';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: VolumeSnapshotClassProps);
}
