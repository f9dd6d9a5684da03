// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $core_v1 from '../../core/v1/_types';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ResourceClassProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  driverName: string;
  parametersRef?: $types.ResourceClassParametersReference | undefined;
  structuredParameters?: boolean | undefined;
  suitableNodes?: $core_v1.NodeSelector | undefined;
}
export declare class ResourceClass extends $KubeObject {
  static readonly apiVersion: 'resource.k8s.io/v1alpha2';
  static readonly kind: 'ResourceClass';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ResourceClassProps);
}
