// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface EngineProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: EngineSpec | undefined;
}
export interface EngineSpec {
  active?: boolean | undefined;
  backupVolume?: string | undefined;
  dataEngine?: "v1" | "v2" | undefined;
  desireState?: string | undefined;
  disableFrontend?: boolean | undefined;
  frontend?: "blockdev" | "iscsi" | "nvmf" | "ublk" | "" | undefined;
  image?: string | undefined;
  logRequested?: boolean | undefined;
  nodeID?: string | undefined;
  rebuildConcurrentSyncLimit?: number | undefined;
  replicaAddressMap?: { [key: string]: string } | undefined;
  requestedBackupRestore?: string | undefined;
  requestedDataSource?: string | undefined;
  revisionCounterDisabled?: boolean | undefined;
  salvageRequested?: boolean | undefined;
  snapshotMaxCount?: number | undefined;
  snapshotMaxSize?: string | undefined;
  ublkNumberOfQueue?: number | undefined;
  ublkQueueDepth?: number | undefined;
  unmapMarkSnapChainRemovedEnabled?: boolean | undefined;
  upgradedReplicaAddressMap?: { [key: string]: string } | undefined;
  volumeName?: string | undefined;
  volumeSize?: string | undefined;
}
export declare class Engine extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'Engine';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: EngineProps);
}
