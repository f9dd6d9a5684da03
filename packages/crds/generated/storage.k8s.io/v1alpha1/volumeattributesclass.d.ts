// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface VolumeAttributesClassProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  driverName: string;
  parameters?: { [key: string]: string } | undefined;
}
export declare class VolumeAttributesClass extends $KubeObject {
  static readonly apiVersion: 'storage.k8s.io/v1alpha1';
  static readonly kind: 'VolumeAttributesClass';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: VolumeAttributesClassProps);
}
