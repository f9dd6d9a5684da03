// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $core_v1 from '../../core/v1/_types';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface StorageClassProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  allowVolumeExpansion?: boolean | undefined;
  allowedTopologies?: readonly $core_v1.TopologySelectorTerm[] | undefined;
  mountOptions?: readonly string[] | undefined;
  parameters?: { [key: string]: string } | undefined;
  provisioner: string;
  reclaimPolicy?: "Delete" | "Recycle" | "Retain" | undefined;
  volumeBindingMode?: "Immediate" | "WaitForFirstConsumer" | undefined;
}
export declare class StorageClass extends $KubeObject {
  static readonly apiVersion: 'storage.k8s.io/v1';
  static readonly kind: 'StorageClass';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: StorageClassProps);
}
