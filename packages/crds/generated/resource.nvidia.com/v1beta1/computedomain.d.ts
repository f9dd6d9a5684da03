// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ComputeDomainProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ComputeDomainSpec | undefined;
}
export interface ComputeDomainSpec {
  channel: {
    allocationMode?: "All" | "Single" | undefined;
    resourceClaimTemplate: {
      name: string;
    };
  };
  numNodes: number;
}
export declare class ComputeDomain extends $KubeObject {
  static readonly apiVersion: 'resource.nvidia.com/v1beta1';
  static readonly kind: 'ComputeDomain';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ComputeDomainProps);
}
