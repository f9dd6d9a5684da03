// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface NetworkPolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: $types.NetworkPolicySpec | undefined;
}
export declare class NetworkPolicy extends $KubeObject {
  static readonly apiVersion: 'networking.k8s.io/v1';
  static readonly kind: 'NetworkPolicy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: NetworkPolicyProps);
}
