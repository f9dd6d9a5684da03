// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GoldmaneProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: GoldmaneSpec | undefined;
}
export interface GoldmaneSpec {
  goldmaneDeployment?: {
    metadata?: $types.Metadata | undefined;
    spec?: {
      minReadySeconds?: number | undefined;
      strategy?: $types.Strategy | undefined;
      template?: {
        metadata?: $types.Metadata | undefined;
        spec?: {
          affinity?: $types.Affinity | undefined;
          containers?: readonly GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecContainers[] | undefined;
          nodeSelector?: { [key: string]: string } | undefined;
          priorityClassName?: string | undefined;
          terminationGracePeriodSeconds?: number | undefined;
          tolerations?: readonly $types.ControlPlaneTolerations[] | undefined;
          topologySpreadConstraints?: readonly $types.TopologySpreadConstraints[] | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  metricsPort?: number | undefined;
}
export interface GoldmaneSpecGoldmaneDeploymentSpecTemplateSpecContainers {
  name: "goldmane";
  resources?: $types.ResourceRequirements | undefined;
}
export declare class Goldmane extends $KubeObject {
  static readonly apiVersion: 'operator.tigera.io/v1';
  static readonly kind: 'Goldmane';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: GoldmaneProps);
}
