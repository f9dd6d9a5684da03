// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ServiceExportProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
}
export declare class ServiceExport extends $KubeObject {
  static readonly apiVersion: 'multicluster.x-k8s.io/v1alpha1';
  static readonly kind: 'ServiceExport';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ServiceExportProps);
}
