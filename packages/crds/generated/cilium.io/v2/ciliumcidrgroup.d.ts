// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface CiliumCIDRGroupProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: CiliumCIDRGroupSpec;
}
export interface CiliumCIDRGroupSpec {
  externalCIDRs: readonly string[];
}
export declare class CiliumCIDRGroup extends $KubeObject {
  static readonly apiVersion: 'cilium.io/v2';
  static readonly kind: 'CiliumCIDRGroup';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: CiliumCIDRGroupProps);
}
