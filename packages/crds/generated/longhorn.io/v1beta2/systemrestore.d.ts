// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface SystemRestoreProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: SystemRestoreSpec | undefined;
}
export interface SystemRestoreSpec {
  systemBackup: string;
}
export declare class SystemRestore extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'SystemRestore';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: SystemRestoreProps);
}
