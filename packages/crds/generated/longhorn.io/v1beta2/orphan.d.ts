// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface OrphanProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: OrphanSpec | undefined;
}
export interface OrphanSpec {
  dataEngine?: "v1" | "v2" | undefined;
  nodeID?: string | undefined;
  orphanType?: string | undefined;
  parameters?: { [key: string]: string } | undefined;
}
export declare class Orphan extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'Orphan';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: OrphanProps);
}
