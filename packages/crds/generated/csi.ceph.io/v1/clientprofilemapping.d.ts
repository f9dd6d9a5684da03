// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ClientProfileMappingProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ClientProfileMappingSpec | undefined;
}
export interface ClientProfileMappingSpec {
  mappings: readonly ClientProfileMappingSpecMappings[];
}
export interface ClientProfileMappingSpecMappings {
  blockPoolIdMapping?: readonly (readonly string[])[] | undefined;
  localClientProfile: string;
  remoteClientProfile: string;
}
export declare class ClientProfileMapping extends $KubeObject {
  static readonly apiVersion: 'csi.ceph.io/v1';
  static readonly kind: 'ClientProfileMapping';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ClientProfileMappingProps);
}
