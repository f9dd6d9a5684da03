// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephBlockPoolProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephBlockPoolSpec;
}
export interface CephBlockPoolSpec {
  application?: string | undefined;
  compressionMode?: "none" | "passive" | "aggressive" | "force" | "" | null | undefined;
  crushRoot?: string | null | undefined;
  deviceClass?: string | null | undefined;
  enableCrushUpdates?: boolean | null | undefined;
  enableRBDStats?: boolean | undefined;
  erasureCoded?: $types.ErasureCoded | undefined;
  failureDomain?: string | undefined;
  mirroring?: $types.Mirroring | undefined;
  name?: ".rgw.root" | ".nfs" | ".mgr" | undefined;
  parameters?: { [key: string]: string } | null | undefined;
  quotas?: $types.Quotas | null | undefined;
  replicated?: $types.Replicated | undefined;
  statusCheck?: $types.StatusCheck | undefined;
}
export declare class CephBlockPool extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephBlockPool';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephBlockPoolProps);
}
