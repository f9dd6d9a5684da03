// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ReplicationDestinationProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ReplicationDestinationSpec | undefined;
}
export interface ReplicationDestinationSpec {
  external?: $types.External | undefined;
  paused?: boolean | undefined;
  rclone?: {
    accessModes?: readonly string[] | undefined;
    capacity?: number | string | undefined;
    cleanupTempPVC?: boolean | undefined;
    copyMethod?: "Direct" | "None" | "Clone" | "Snapshot" | undefined;
    customCA?: $types.CustomCA | undefined;
    destinationPVC?: string | undefined;
    moverAffinity?: $types.MoverAffinity | undefined;
    moverPodLabels?: { [key: string]: string } | undefined;
    moverResources?: $types.MoverResources | undefined;
    moverSecurityContext?: $types.MoverSecurityContext | undefined;
    moverServiceAccount?: string | undefined;
    moverVolumes?: readonly $types.MoverVolumes[] | undefined;
    rcloneConfig?: string | undefined;
    rcloneConfigSection?: string | undefined;
    rcloneDestPath?: string | undefined;
    storageClassName?: string | undefined;
    volumeSnapshotClassName?: string | undefined;
  } | undefined;
  restic?: {
    accessModes?: readonly string[] | undefined;
    cacheAccessModes?: readonly string[] | undefined;
    cacheCapacity?: number | string | undefined;
    cacheStorageClassName?: string | undefined;
    capacity?: number | string | undefined;
    cleanupCachePVC?: boolean | undefined;
    cleanupTempPVC?: boolean | undefined;
    copyMethod?: "Direct" | "None" | "Clone" | "Snapshot" | undefined;
    customCA?: $types.CustomCA | undefined;
    destinationPVC?: string | undefined;
    enableFileDeletion?: boolean | undefined;
    moverAffinity?: $types.MoverAffinity | undefined;
    moverPodLabels?: { [key: string]: string } | undefined;
    moverResources?: $types.MoverResources | undefined;
    moverSecurityContext?: $types.MoverSecurityContext | undefined;
    moverServiceAccount?: string | undefined;
    moverVolumes?: readonly $types.MoverVolumes[] | undefined;
    previous?: number | undefined;
    repository?: string | undefined;
    restoreAsOf?: string | undefined;
    storageClassName?: string | undefined;
    volumeSnapshotClassName?: string | undefined;
  } | undefined;
  rsync?: {
    accessModes?: readonly string[] | undefined;
    address?: string | undefined;
    capacity?: number | string | undefined;
    cleanupTempPVC?: boolean | undefined;
    copyMethod?: "Direct" | "None" | "Clone" | "Snapshot" | undefined;
    destinationPVC?: string | undefined;
    moverPodLabels?: { [key: string]: string } | undefined;
    moverResources?: $types.MoverResources | undefined;
    moverServiceAccount?: string | undefined;
    path?: string | undefined;
    port?: number | undefined;
    serviceAnnotations?: { [key: string]: string } | undefined;
    serviceType?: string | undefined;
    sshKeys?: string | undefined;
    sshUser?: string | undefined;
    storageClassName?: string | undefined;
    volumeMode?: string | undefined;
    volumeSnapshotClassName?: string | undefined;
  } | undefined;
  rsyncTLS?: {
    accessModes?: readonly string[] | undefined;
    capacity?: number | string | undefined;
    cleanupTempPVC?: boolean | undefined;
    copyMethod?: "Direct" | "None" | "Clone" | "Snapshot" | undefined;
    destinationPVC?: string | undefined;
    keySecret?: string | undefined;
    moverAffinity?: $types.MoverAffinity | undefined;
    moverPodLabels?: { [key: string]: string } | undefined;
    moverResources?: $types.MoverResources | undefined;
    moverSecurityContext?: $types.MoverSecurityContext | undefined;
    moverServiceAccount?: string | undefined;
    moverVolumes?: readonly $types.MoverVolumes[] | undefined;
    serviceAnnotations?: { [key: string]: string } | undefined;
    serviceType?: string | undefined;
    storageClassName?: string | undefined;
    volumeMode?: string | undefined;
    volumeSnapshotClassName?: string | undefined;
  } | undefined;
  trigger?: $types.Trigger | undefined;
}
export declare class ReplicationDestination extends $KubeObject {
  static readonly apiVersion: 'volsync.backube/v1alpha1';
  static readonly kind: 'ReplicationDestination';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ReplicationDestinationProps);
}
