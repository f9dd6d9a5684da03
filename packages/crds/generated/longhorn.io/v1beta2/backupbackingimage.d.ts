// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BackupBackingImageProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BackupBackingImageSpec | undefined;
}
export interface BackupBackingImageSpec {
  backingImage: string;
  backupTargetName?: string | null | undefined;
  labels?: { [key: string]: string } | undefined;
  syncRequestedAt?: string | null | undefined;
  userCreated: boolean;
}
export declare class BackupBackingImage extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'BackupBackingImage';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BackupBackingImageProps);
}
