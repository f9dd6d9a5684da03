// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface IngressClassProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: $types.IngressClassSpec | undefined;
}
export declare class IngressClass extends $KubeObject {
  static readonly apiVersion: 'networking.k8s.io/v1';
  static readonly kind: 'IngressClass';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: IngressClassProps);
}
