// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GlobalNetworkSetProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: $types.NetworkSetSpec | undefined;
}
export type GlobalNetworkSetSpec = $types.NetworkSetSpec;
export declare class GlobalNetworkSet extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'GlobalNetworkSet';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: GlobalNetworkSetProps);
}
