// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface NamespaceProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: $types.NamespaceSpec | undefined;
}
export declare class Namespace extends $KubeObject {
  static readonly apiVersion: 'v1';
  static readonly kind: 'Namespace';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: NamespaceProps);
}
