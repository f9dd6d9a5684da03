// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface SystemBackupProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: SystemBackupSpec | undefined;
}
export interface SystemBackupSpec {
  volumeBackupPolicy?: string | null | undefined;
}
export declare class SystemBackup extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'SystemBackup';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: SystemBackupProps);
}
