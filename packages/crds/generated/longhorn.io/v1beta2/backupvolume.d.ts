// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BackupVolumeProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BackupVolumeSpec | undefined;
}
export interface BackupVolumeSpec {
  backupTargetName?: string | null | undefined;
  syncRequestedAt?: string | null | undefined;
  volumeName?: string | undefined;
}
export declare class BackupVolume extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'BackupVolume';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BackupVolumeProps);
}
