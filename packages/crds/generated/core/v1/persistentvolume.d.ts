// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface PersistentVolumeProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: $types.PersistentVolumeSpec | undefined;
}
export declare class PersistentVolume extends $KubeObject {
  static readonly apiVersion: 'v1';
  static readonly kind: 'PersistentVolume';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: PersistentVolumeProps);
}
