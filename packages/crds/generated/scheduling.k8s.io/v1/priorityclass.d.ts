// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface PriorityClassProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  description?: string | undefined;
  globalDefault?: boolean | undefined;
  preemptionPolicy?: "Never" | "PreemptLowerPriority" | undefined;
  value?: number | undefined;
}
export declare class PriorityClass extends $KubeObject {
  static readonly apiVersion: 'scheduling.k8s.io/v1';
  static readonly kind: 'PriorityClass';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: PriorityClassProps);
}
