// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ServiceCIDRProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: $types.ServiceCIDRSpec | undefined;
}
export declare class ServiceCIDR extends $KubeObject {
  static readonly apiVersion: 'networking.k8s.io/v1alpha1';
  static readonly kind: 'ServiceCIDR';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ServiceCIDRProps);
}
