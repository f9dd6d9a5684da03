// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ImageSetProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: ImageSetSpec | undefined;
}
export interface ImageSetSpec {
  images?: readonly ImageSetSpecImages[] | undefined;
}
export interface ImageSetSpecImages {
  digest: string;
  image: string;
}
export declare class ImageSet extends $KubeObject {
  static readonly apiVersion: 'operator.tigera.io/v1';
  static readonly kind: 'ImageSet';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ImageSetProps);
}
