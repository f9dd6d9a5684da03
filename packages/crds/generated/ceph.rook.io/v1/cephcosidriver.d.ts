// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephCOSIDriverProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephCOSIDriverSpec;
}
export interface CephCOSIDriverSpec {
  deploymentStrategy?: "Never" | "Auto" | "Always" | undefined;
  image?: string | undefined;
  objectProvisionerImage?: string | undefined;
  placement?: $types.Placement | undefined;
  resources?: $types.Resources | undefined;
}
export declare class CephCOSIDriver extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephCOSIDriver';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephCOSIDriverProps);
}
