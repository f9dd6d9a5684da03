// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface VolumeGroupSnapshotClassProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  deletionPolicy: "Delete" | "Retain";
  driver: string;
  parameters?: { [key: string]: string } | undefined;
}
export declare class VolumeGroupSnapshotClass extends $KubeObject {
  static readonly apiVersion: 'groupsnapshot.storage.k8s.io/v1';
  static readonly kind: 'VolumeGroupSnapshotClass';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: VolumeGroupSnapshotClassProps);
}
