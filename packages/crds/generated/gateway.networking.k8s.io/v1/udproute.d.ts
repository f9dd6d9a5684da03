// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface UDPRouteProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: $types.TCPRouteSpec;
}
export type UDPRouteSpec = $types.TCPRouteSpec;
export declare class UDPRoute extends $KubeObject {
  static readonly apiVersion: 'gateway.networking.k8s.io/v1';
  static readonly kind: 'UDPRoute';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: UDPRouteProps);
}
