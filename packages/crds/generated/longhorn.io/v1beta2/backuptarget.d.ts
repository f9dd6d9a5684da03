// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BackupTargetProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BackupTargetSpec | undefined;
}
export interface BackupTargetSpec {
  backupTargetURL?: string | undefined;
  credentialSecret?: string | undefined;
  pollInterval?: string | undefined;
  syncRequestedAt?: string | null | undefined;
}
export declare class BackupTarget extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'BackupTarget';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BackupTargetProps);
}
