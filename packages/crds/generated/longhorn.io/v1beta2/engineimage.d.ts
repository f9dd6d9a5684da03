// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface EngineImageProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: EngineImageSpec | undefined;
}
export interface EngineImageSpec {
  image: string;
}
export declare class EngineImage extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'EngineImage';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: EngineImageProps);
}
