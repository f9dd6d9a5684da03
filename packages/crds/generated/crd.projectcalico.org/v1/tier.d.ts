// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface TierProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: TierSpec;
}
export interface TierSpec {
  defaultAction?: "Deny" | "Pass" | undefined;
  order?: number | undefined;
}
export declare class Tier extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'Tier';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: TierProps);
}
