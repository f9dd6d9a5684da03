// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BlockAffinityProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: BlockAffinitySpec | undefined;
}
export interface BlockAffinitySpec {
  cidr: string;
  deleted: string;
  node: string;
  state: string;
  type?: string | undefined;
}
export declare class BlockAffinity extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'BlockAffinity';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: BlockAffinityProps);
}
