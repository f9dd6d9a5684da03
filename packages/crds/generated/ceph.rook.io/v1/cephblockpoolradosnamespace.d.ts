// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephBlockPoolRadosNamespaceProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephBlockPoolRadosNamespaceSpec;
}
export interface CephBlockPoolRadosNamespaceSpec {
  blockPoolName: string;
  clusterID?: string | undefined;
  mirroring?: {
    mode: "" | "pool" | "image";
    remoteNamespace?: string | undefined;
    snapshotSchedules?: readonly $types.SnapshotSchedules[] | undefined;
  } | undefined;
  name?: string | undefined;
}
export declare class CephBlockPoolRadosNamespace extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephBlockPoolRadosNamespace';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephBlockPoolRadosNamespaceProps);
}
