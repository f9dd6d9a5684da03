// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ReferenceGrantProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ReferenceGrantSpec;
}
export interface ReferenceGrantSpec {
  from: readonly ReferenceGrantSpecFrom[];
  to: readonly ReferenceGrantSpecTo[];
}
export interface ReferenceGrantSpecFrom {
  group: string;
  kind: string;
  namespace: string;
}
export interface ReferenceGrantSpecTo {
  group: string;
  kind: string;
  name?: string | undefined;
}
export declare class ReferenceGrant extends $KubeObject {
  static readonly apiVersion: 'gateway.networking.k8s.io/v1';
  static readonly kind: 'ReferenceGrant';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ReferenceGrantProps);
}
