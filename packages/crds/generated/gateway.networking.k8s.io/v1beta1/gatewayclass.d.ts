// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GatewayClassProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: GatewayClassSpec;
}
export interface GatewayClassSpec {
  controllerName: string;
  description?: string | undefined;
  parametersRef?: $types.ParametersRef | undefined;
}
export declare class GatewayClass extends $KubeObject {
  static readonly apiVersion: 'gateway.networking.k8s.io/v1beta1';
  static readonly kind: 'GatewayClass';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: GatewayClassProps);
}
