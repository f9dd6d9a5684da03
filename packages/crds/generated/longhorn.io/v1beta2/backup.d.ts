// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BackupProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BackupSpec | undefined;
}
export interface BackupSpec {
  backupBlockSize?: "-1" | "2097152" | "16777216" | undefined;
  backupMode?: "full" | "incremental" | undefined;
  labels?: { [key: string]: string } | undefined;
  snapshotName?: string | undefined;
  syncRequestedAt?: string | null | undefined;
}
export declare class Backup extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'Backup';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BackupProps);
}
