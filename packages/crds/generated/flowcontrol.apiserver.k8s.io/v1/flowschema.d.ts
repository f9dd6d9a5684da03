// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface FlowSchemaProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: $types.FlowSchemaSpec | undefined;
}
export declare class FlowSchema extends $KubeObject {
  static readonly apiVersion: 'flowcontrol.apiserver.k8s.io/v1';
  static readonly kind: 'FlowSchema';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: FlowSchemaProps);
}
