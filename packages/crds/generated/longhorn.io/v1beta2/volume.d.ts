// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface VolumeProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: VolumeSpec | undefined;
}
export interface VolumeSpec {
  Standby?: boolean | undefined;
  accessMode?: "rwo" | "rwop" | "rwx" | undefined;
  backingImage?: string | undefined;
  backupBlockSize?: "2097152" | "16777216" | undefined;
  backupCompressionMethod?: "none" | "lz4" | "gzip" | undefined;
  backupTargetName?: string | undefined;
  cloneMode?: "" | "full-copy" | "linked-clone" | undefined;
  dataEngine?: "v1" | "v2" | undefined;
  dataLayout?: {
    dataChunks?: number | undefined;
    mode?: "raid1" | "erasureCoding" | "" | undefined;
    parityChunks?: number | undefined;
    stripSizeKB?: number | undefined;
    type?: "replicated" | "sharded" | "" | undefined;
  } | undefined;
  dataLocality?: "disabled" | "best-effort" | "strict-local" | undefined;
  dataSource?: string | undefined;
  disableFrontend?: boolean | undefined;
  diskSelector?: readonly string[] | undefined;
  encrypted?: boolean | undefined;
  engineNodeID?: string | undefined;
  freezeFilesystemForSnapshot?: "ignored" | "enabled" | "disabled" | undefined;
  fromBackup?: string | undefined;
  frontend?: "blockdev" | "iscsi" | "nvmf" | "ublk" | "" | undefined;
  image?: string | undefined;
  lastAttachedBy?: string | undefined;
  migratable?: boolean | undefined;
  migrationNodeID?: string | undefined;
  nodeID?: string | undefined;
  nodeSelector?: readonly string[] | undefined;
  numberOfReplicas?: number | undefined;
  offlineRebuilding?: "ignored" | "disabled" | "enabled" | undefined;
  rebuildConcurrentSyncLimit?: number | undefined;
  replicaAutoBalance?: "ignored" | "disabled" | "least-effort" | "best-effort" | undefined;
  replicaDiskSoftAntiAffinity?: "ignored" | "enabled" | "disabled" | undefined;
  replicaRebuildingBandwidthLimit?: number | undefined;
  replicaSoftAntiAffinity?: "ignored" | "enabled" | "disabled" | undefined;
  replicaZoneSoftAntiAffinity?: "ignored" | "enabled" | "disabled" | undefined;
  restoreVolumeRecurringJob?: "ignored" | "enabled" | "disabled" | undefined;
  revisionCounterDisabled?: boolean | undefined;
  size?: string | undefined;
  snapshotDataIntegrity?: "ignored" | "disabled" | "enabled" | "fast-check" | undefined;
  snapshotHashingRequestedAt?: string | undefined;
  snapshotMaxCount?: number | undefined;
  snapshotMaxSize?: string | undefined;
  staleReplicaTimeout?: number | undefined;
  ublkNumberOfQueue?: number | undefined;
  ublkQueueDepth?: number | undefined;
  unmapMarkSnapChainRemoved?: "ignored" | "disabled" | "enabled" | undefined;
}
export declare class Volume extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'Volume';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: VolumeProps);
}
