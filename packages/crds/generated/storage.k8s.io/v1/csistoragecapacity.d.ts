// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface CSIStorageCapacityProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  capacity?: number | string | undefined;
  maximumVolumeSize?: number | string | undefined;
  nodeTopology?: $meta_v1.LabelSelector | undefined;
  storageClassName: string;
}
export declare class CSIStorageCapacity extends $KubeObject {
  static readonly apiVersion: 'storage.k8s.io/v1';
  static readonly kind: 'CSIStorageCapacity';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CSIStorageCapacityProps);
}
