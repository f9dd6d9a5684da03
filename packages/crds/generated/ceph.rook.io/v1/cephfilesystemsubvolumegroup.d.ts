// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface CephFilesystemSubVolumeGroupProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephFilesystemSubVolumeGroupSpec;
}
export interface CephFilesystemSubVolumeGroupSpec {
  clusterID?: string | undefined;
  csiMetadataRadosNamespace?: string | undefined;
  dataPoolName?: string | undefined;
  filesystemName: string;
  name?: string | undefined;
  pinning?: {
    distributed?: number | null | undefined;
    export?: number | null | undefined;
    random?: number | null | undefined;
  } | undefined;
  quota?: number | string | undefined;
}
export declare class CephFilesystemSubVolumeGroup extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephFilesystemSubVolumeGroup';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephFilesystemSubVolumeGroupProps);
}
