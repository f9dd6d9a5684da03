// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BackingImageProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BackingImageSpec | undefined;
}
export interface BackingImageSpec {
  checksum?: string | undefined;
  dataEngine?: "v1" | "v2" | undefined;
  diskFileSpecMap?: { [key: string]: BackingImageSpecDiskFileSpecMap } | undefined;
  diskSelector?: readonly string[] | undefined;
  disks?: { [key: string]: string } | undefined;
  minNumberOfCopies?: number | undefined;
  nodeSelector?: readonly string[] | undefined;
  secret?: string | undefined;
  secretNamespace?: string | undefined;
  sourceParameters?: { [key: string]: string } | undefined;
  sourceType?: "download" | "upload" | "export-from-volume" | "restore" | "clone" | undefined;
}
export interface BackingImageSpecDiskFileSpecMap {
  dataEngine?: "v1" | "v2" | undefined;
  evictionRequested?: boolean | undefined;
}
export declare class BackingImage extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'BackingImage';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BackingImageProps);
}
