// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ConfigMapProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  binaryData?: { [key: string]: string } | undefined;
  data?: { [key: string]: string } | undefined;
  immutable?: boolean | undefined;
}
export declare class ConfigMap extends $KubeObject {
  static readonly apiVersion: 'v1';
  static readonly kind: 'ConfigMap';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ConfigMapProps);
}
