// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ContentProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  content?: string | null | undefined;
  sha256sum?: string | undefined;
}
export declare class Content extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'Content';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ContentProps);
}
