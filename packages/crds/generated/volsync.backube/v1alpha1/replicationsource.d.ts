// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ReplicationSourceProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ReplicationSourceSpec | undefined;
}
export interface ReplicationSourceSpec {
  external?: $types.External | undefined;
  paused?: boolean | undefined;
  rclone?: {
    accessModes?: readonly string[] | undefined;
    capacity?: number | string | undefined;
    copyMethod?: "Direct" | "None" | "Clone" | "Snapshot" | undefined;
    customCA?: $types.CustomCA | undefined;
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
    copyMethod?: "Direct" | "None" | "Clone" | "Snapshot" | undefined;
    customCA?: $types.CustomCA | undefined;
    moverAffinity?: $types.MoverAffinity | undefined;
    moverPodLabels?: { [key: string]: string } | undefined;
    moverResources?: $types.MoverResources | undefined;
    moverSecurityContext?: $types.MoverSecurityContext | undefined;
    moverServiceAccount?: string | undefined;
    moverVolumes?: readonly $types.MoverVolumes[] | undefined;
    pruneIntervalDays?: number | undefined;
    repository?: string | undefined;
    retain?: {
      daily?: number | undefined;
      hourly?: number | undefined;
      last?: string | undefined;
      monthly?: number | undefined;
      weekly?: number | undefined;
      within?: string | undefined;
      yearly?: number | undefined;
    } | undefined;
    storageClassName?: string | undefined;
    unlock?: string | undefined;
    volumeSnapshotClassName?: string | undefined;
  } | undefined;
  rsync?: {
    accessModes?: readonly string[] | undefined;
    address?: string | undefined;
    capacity?: number | string | undefined;
    copyMethod?: "Direct" | "None" | "Clone" | "Snapshot" | undefined;
    moverPodLabels?: { [key: string]: string } | undefined;
    moverResources?: $types.MoverResources | undefined;
    moverServiceAccount?: string | undefined;
    path?: string | undefined;
    port?: number | undefined;
    serviceType?: string | undefined;
    sshKeys?: string | undefined;
    sshUser?: string | undefined;
    storageClassName?: string | undefined;
    volumeSnapshotClassName?: string | undefined;
  } | undefined;
  rsyncTLS?: {
    accessModes?: readonly string[] | undefined;
    address?: string | undefined;
    capacity?: number | string | undefined;
    copyMethod?: "Direct" | "None" | "Clone" | "Snapshot" | undefined;
    keySecret?: string | undefined;
    moverAffinity?: $types.MoverAffinity | undefined;
    moverPodLabels?: { [key: string]: string } | undefined;
    moverResources?: $types.MoverResources | undefined;
    moverSecurityContext?: $types.MoverSecurityContext | undefined;
    moverServiceAccount?: string | undefined;
    moverVolumes?: readonly $types.MoverVolumes[] | undefined;
    port?: number | undefined;
    storageClassName?: string | undefined;
    volumeSnapshotClassName?: string | undefined;
  } | undefined;
  sourcePVC?: string | undefined;
  syncthing?: {
    configAccessModes?: readonly string[] | undefined;
    configCapacity?: number | string | undefined;
    configStorageClassName?: string | undefined;
    moverAffinity?: $types.MoverAffinity | undefined;
    moverPodLabels?: { [key: string]: string } | undefined;
    moverResources?: $types.MoverResources | undefined;
    moverSecurityContext?: $types.MoverSecurityContext | undefined;
    moverServiceAccount?: string | undefined;
    moverVolumes?: readonly $types.MoverVolumes[] | undefined;
    peers?: readonly ReplicationSourceSpecSyncthingPeers[] | undefined;
    serviceType?: string | undefined;
  } | undefined;
  trigger?: $types.Trigger | undefined;
}
export interface ReplicationSourceSpecSyncthingPeers {
  ID: string;
  address: string;
  introducer: boolean;
}
export declare class ReplicationSource extends $KubeObject {
  static readonly apiVersion: 'volsync.backube/v1alpha1';
  static readonly kind: 'ReplicationSource';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ReplicationSourceProps);
}
