// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface NodeProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: $types.NodeSpec | undefined;
}
export declare class Node extends $KubeObject {
  static readonly apiVersion: 'v1';
  static readonly kind: 'Node';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: NodeProps);
}
