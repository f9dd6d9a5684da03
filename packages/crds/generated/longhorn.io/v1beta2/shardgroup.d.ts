// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ShardGroupProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ShardGroupSpec | undefined;
}
export interface ShardGroupSpec {
  creationSize?: number | undefined;
  dataChunks?: number | undefined;
  nodeID?: string | undefined;
  parityChunks?: number | undefined;
  stripSizeKB?: number | undefined;
  volumeName?: string | undefined;
}
export declare class ShardGroup extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'ShardGroup';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ShardGroupProps);
}
