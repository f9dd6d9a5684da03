// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface WhiskerProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: WhiskerSpec | undefined;
}
export interface WhiskerSpec {
  notifications?: string | undefined;
  whiskerDeployment?: {
    metadata?: $types.Metadata | undefined;
    spec?: {
      minReadySeconds?: number | undefined;
      strategy?: $types.Strategy | undefined;
      template?: {
        metadata?: $types.Metadata | undefined;
        spec?: {
          affinity?: $types.Affinity | undefined;
          containers?: readonly WhiskerSpecWhiskerDeploymentSpecTemplateSpecContainers[] | undefined;
          nodeSelector?: { [key: string]: string } | undefined;
          priorityClassName?: string | undefined;
          terminationGracePeriodSeconds?: number | undefined;
          tolerations?: readonly $types.ControlPlaneTolerations[] | undefined;
          topologySpreadConstraints?: readonly $types.TopologySpreadConstraints[] | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
}
export interface WhiskerSpecWhiskerDeploymentSpecTemplateSpecContainers {
  name: "whisker" | "whisker-backend";
  resources?: $types.ResourceRequirements | undefined;
}
export declare class Whisker extends $KubeObject {
  static readonly apiVersion: 'operator.tigera.io/v1';
  static readonly kind: 'Whisker';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: WhiskerProps);
}
