// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BlockAffinityProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: BlockAffinitySpec;
}
export interface BlockAffinitySpec {
  cidr: string;
  deleted?: boolean | undefined;
  node: string;
  state: "" | "confirmed" | "pending" | "pendingDeletion";
  type?: string | undefined;
}
export declare class BlockAffinity extends $KubeObject {
  static readonly apiVersion: 'projectcalico.org/v3';
  static readonly kind: 'BlockAffinity';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: BlockAffinityProps);
}
