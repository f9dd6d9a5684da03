// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ResourceClaimProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: $types.ResourceClaimSpec;
}
export declare class ResourceClaim extends $KubeObject {
  static readonly apiVersion: 'resource.k8s.io/v1beta1';
  static readonly kind: 'ResourceClaim';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ResourceClaimProps);
}
