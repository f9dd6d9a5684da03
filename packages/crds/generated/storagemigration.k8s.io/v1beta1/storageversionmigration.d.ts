// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface StorageVersionMigrationProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: $types.StorageVersionMigrationSpec | undefined;
}
export declare class StorageVersionMigration extends $KubeObject {
  static readonly apiVersion: 'storagemigration.k8s.io/v1beta1';
  static readonly kind: 'StorageVersionMigration';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: StorageVersionMigrationProps);
}
