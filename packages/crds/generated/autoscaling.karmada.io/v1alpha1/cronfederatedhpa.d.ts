// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CronFederatedHPAProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CronFederatedHPASpec;
}
export interface CronFederatedHPASpec {
  rules: readonly CronFederatedHPASpecRules[];
  scaleTargetRef: $types.ScaleTargetRef;
}
export interface CronFederatedHPASpecRules {
  failedHistoryLimit?: number | undefined;
  name: string;
  schedule: string;
  successfulHistoryLimit?: number | undefined;
  suspend?: boolean | undefined;
  targetMaxReplicas?: number | undefined;
  targetMinReplicas?: number | undefined;
  targetReplicas?: number | undefined;
  timeZone?: string | undefined;
}
export declare class CronFederatedHPA extends $KubeObject {
  static readonly apiVersion: 'autoscaling.karmada.io/v1alpha1';
  static readonly kind: 'CronFederatedHPA';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CronFederatedHPAProps);
}
