// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface TLSRouteProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: TLSRouteSpec;
}
export interface TLSRouteSpec {
  hostnames: readonly string[];
  parentRefs?: readonly $types.ParentRefs[] | undefined;
  rules: readonly $types.Rules[];
}
export declare class TLSRoute extends $KubeObject {
  static readonly apiVersion: 'gateway.networking.k8s.io/v1';
  static readonly kind: 'TLSRoute';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: TLSRouteProps);
}
