// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ShardProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ShardSpec | undefined;
}
export interface ShardSpec {
  diskPath?: string | undefined;
  diskUUID?: string | undefined;
  evictionRequested?: boolean | undefined;
  nodeID?: string | undefined;
  shardGroupName?: string | undefined;
  size?: string | undefined;
  slotIndex?: number | undefined;
}
export declare class Shard extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'Shard';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ShardProps);
}
