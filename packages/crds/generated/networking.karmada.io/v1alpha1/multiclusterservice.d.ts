// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface MultiClusterServiceProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: MultiClusterServiceSpec;
}
export interface MultiClusterServiceSpec {
  consumerClusters?: readonly MultiClusterServiceSpecConsumerClusters[] | undefined;
  ports?: readonly MultiClusterServiceSpecPorts[] | undefined;
  providerClusters?: readonly MultiClusterServiceSpecConsumerClusters[] | undefined;
  range?: {
    clusterNames?: readonly string[] | undefined;
  } | undefined;
  serviceConsumptionClusters?: readonly string[] | undefined;
  serviceProvisionClusters?: readonly string[] | undefined;
  types: readonly string[];
}
export interface MultiClusterServiceSpecConsumerClusters {
  name: string;
}
export interface MultiClusterServiceSpecPorts {
  name?: string | undefined;
  port: number;
}
export declare class MultiClusterService extends $KubeObject {
  static readonly apiVersion: 'networking.karmada.io/v1alpha1';
  static readonly kind: 'MultiClusterService';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: MultiClusterServiceProps);
}
