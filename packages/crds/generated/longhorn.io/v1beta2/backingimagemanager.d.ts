// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BackingImageManagerProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BackingImageManagerSpec | undefined;
}
export interface BackingImageManagerSpec {
  backingImages?: { [key: string]: string } | undefined;
  diskPath?: string | undefined;
  diskUUID?: string | undefined;
  image?: string | undefined;
  nodeID?: string | undefined;
}
export declare class BackingImageManager extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'BackingImageManager';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BackingImageManagerProps);
}
