// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface CephConnectionProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: CephConnectionSpec | undefined;
}
export interface CephConnectionSpec {
  monitors: readonly string[];
  rbdMirrorDaemonCount?: number | undefined;
  readAffinity?: {
    crushLocationLabels: readonly string[];
  } | undefined;
}
export declare class CephConnection extends $KubeObject {
  static readonly apiVersion: 'csi.ceph.io/v1';
  static readonly kind: 'CephConnection';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: CephConnectionProps);
}
