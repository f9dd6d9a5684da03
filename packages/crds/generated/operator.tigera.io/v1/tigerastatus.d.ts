// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface TigeraStatusProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: { [key: string]: never } | undefined;
}
export declare class TigeraStatus extends $KubeObject {
  static readonly apiVersion: 'operator.tigera.io/v1';
  static readonly kind: 'TigeraStatus';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: TigeraStatusProps);
}
