// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ReplicationControllerProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: $types.ReplicationControllerSpec | undefined;
}
export declare class ReplicationController extends $KubeObject {
  static readonly apiVersion: 'v1';
  static readonly kind: 'ReplicationController';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ReplicationControllerProps);
}
