// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface RuntimeClassProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  handler: string;
  overhead?: $types.Overhead | undefined;
  scheduling?: $types.Scheduling | undefined;
}
export declare class RuntimeClass extends $KubeObject {
  static readonly apiVersion: 'node.k8s.io/v1';
  static readonly kind: 'RuntimeClass';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: RuntimeClassProps);
}
