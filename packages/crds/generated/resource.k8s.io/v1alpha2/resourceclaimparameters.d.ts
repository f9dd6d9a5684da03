// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ResourceClaimParametersProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  driverRequests?: readonly $types.DriverRequests[] | undefined;
  generatedFrom?: $types.ResourceClaimParametersReference | undefined;
  shareable?: boolean | undefined;
}
export declare class ResourceClaimParameters extends $KubeObject {
  static readonly apiVersion: 'resource.k8s.io/v1alpha2';
  static readonly kind: 'ResourceClaimParameters';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ResourceClaimParametersProps);
}
