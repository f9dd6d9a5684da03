// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephFilesystemProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephFilesystemSpec;
}
export interface CephFilesystemSpec {
  dataPools: readonly CephFilesystemSpecDataPools[] | null;
  metadataPool: CephFilesystemSpecDataPools | null;
  metadataServer: {
    activeCount: number;
    activeStandby?: boolean | undefined;
    annotations?: { [key: string]: string } | null | undefined;
    cacheMemoryLimitFactor?: number | undefined;
    cacheMemoryRequestFactor?: number | undefined;
    labels?: { [key: string]: string } | null | undefined;
    livenessProbe?: $types.LivenessProbe | undefined;
    placement?: $types.SpecPlacement | null | undefined;
    priorityClassName?: string | undefined;
    resources?: $types.SpecResources | null | undefined;
    startupProbe?: $types.LivenessProbe | undefined;
  };
  mirroring?: CephFilesystemSpecMirroring | null | undefined;
  preserveFilesystemOnDelete?: boolean | undefined;
  preservePoolNames?: boolean | undefined;
  preservePoolsOnDelete?: boolean | undefined;
  statusCheck?: $types.StatusCheck | undefined;
}
export interface CephFilesystemSpecDataPools {
  application?: string | undefined;
  compressionMode?: "none" | "passive" | "aggressive" | "force" | "" | null | undefined;
  crushRoot?: string | null | undefined;
  deviceClass?: string | null | undefined;
  enableCrushUpdates?: boolean | null | undefined;
  enableRBDStats?: boolean | undefined;
  erasureCoded?: $types.ErasureCoded | undefined;
  failureDomain?: string | undefined;
  mirroring?: $types.Mirroring | undefined;
  name?: string | undefined;
  parameters?: { [key: string]: string } | null | undefined;
  quotas?: $types.Quotas | null | undefined;
  replicated?: $types.Replicated | undefined;
  statusCheck?: $types.StatusCheck | undefined;
}
export interface CephFilesystemSpecMirroring {
  enabled?: boolean | undefined;
  peers?: $types.Peers | null | undefined;
  snapshotRetention?: readonly CephFilesystemSpecMirroringSnapshotRetention[] | undefined;
  snapshotSchedules?: readonly $types.SnapshotSchedules[] | undefined;
}
export interface CephFilesystemSpecMirroringSnapshotRetention {
  duration?: string | undefined;
  path?: string | undefined;
}
export declare class CephFilesystem extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephFilesystem';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephFilesystemProps);
}
