// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterIssuerProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: $types.IssuerSpec;
}
export type ClusterIssuerSpec = $types.IssuerSpec;
export declare class ClusterIssuer extends $KubeObject {
  static readonly apiVersion: 'cert-manager.io/v1';
  static readonly kind: 'ClusterIssuer';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ClusterIssuerProps);
}
