// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface InstanceManagerProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: InstanceManagerSpec | undefined;
}
export interface InstanceManagerSpec {
  dataEngine?: string | undefined;
  dataEngineSpec?: {
    v2?: {
      cpuIsolationEnabled?: "" | "true" | "false" | undefined;
      cpuMask?: string | undefined;
    } | undefined;
  } | undefined;
  image?: string | undefined;
  nodeID?: string | undefined;
  type?: "aio" | "engine" | "replica" | undefined;
}
export declare class InstanceManager extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'InstanceManager';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: InstanceManagerProps);
}
