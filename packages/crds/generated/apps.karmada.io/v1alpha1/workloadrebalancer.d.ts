// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface WorkloadRebalancerProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: WorkloadRebalancerSpec;
}
export interface WorkloadRebalancerSpec {
  ttlSecondsAfterFinished?: number | undefined;
  workloads: readonly WorkloadRebalancerSpecWorkloads[];
}
export interface WorkloadRebalancerSpecWorkloads {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string | undefined;
}
export declare class WorkloadRebalancer extends $KubeObject {
  static readonly apiVersion: 'apps.karmada.io/v1alpha1';
  static readonly kind: 'WorkloadRebalancer';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: WorkloadRebalancerProps);
}
