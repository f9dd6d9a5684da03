// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BackingImageDataSourceProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BackingImageDataSourceSpec | undefined;
}
export interface BackingImageDataSourceSpec {
  checksum?: string | undefined;
  diskPath?: string | undefined;
  diskUUID?: string | undefined;
  fileTransferred?: boolean | undefined;
  nodeID?: string | undefined;
  parameters?: { [key: string]: string } | undefined;
  sourceType?: "download" | "upload" | "export-from-volume" | "restore" | "clone" | undefined;
  uuid?: string | undefined;
}
export declare class BackingImageDataSource extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'BackingImageDataSource';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BackingImageDataSourceProps);
}
