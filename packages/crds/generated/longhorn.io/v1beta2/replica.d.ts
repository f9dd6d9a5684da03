// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ReplicaProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ReplicaSpec | undefined;
}
export interface ReplicaSpec {
  active?: boolean | undefined;
  backingImage?: string | undefined;
  dataDirectoryName?: string | undefined;
  dataEngine?: "v1" | "v2" | undefined;
  desireState?: string | undefined;
  diskID?: string | undefined;
  diskPath?: string | undefined;
  engineName?: string | undefined;
  evictionRequested?: boolean | undefined;
  failedAt?: string | undefined;
  hardNodeAffinity?: string | undefined;
  healthyAt?: string | undefined;
  image?: string | undefined;
  lastFailedAt?: string | undefined;
  lastHealthyAt?: string | undefined;
  linkedCloneSrcReplicaName?: string | undefined;
  logRequested?: boolean | undefined;
  migrationEngineName?: string | undefined;
  nodeID?: string | undefined;
  rebuildRetryCount?: number | undefined;
  revisionCounterDisabled?: boolean | undefined;
  salvageRequested?: boolean | undefined;
  snapshotMaxCount?: number | undefined;
  snapshotMaxSize?: string | undefined;
  unmapMarkDiskChainRemovedEnabled?: boolean | undefined;
  volumeName?: string | undefined;
  volumeSize?: string | undefined;
}
export declare class Replica extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'Replica';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ReplicaProps);
}
