// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ListenerSetProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ListenerSetSpec;
}
export interface ListenerSetSpec {
  listeners: readonly $types.Listeners[];
  parentRef: $types.ParentRef;
}
export declare class ListenerSet extends $KubeObject {
  static readonly apiVersion: 'gateway.networking.k8s.io/v1';
  static readonly kind: 'ListenerSet';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ListenerSetProps);
}
