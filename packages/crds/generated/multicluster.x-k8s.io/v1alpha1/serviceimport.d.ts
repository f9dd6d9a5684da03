// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ServiceImportProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ServiceImportSpec | undefined;
}
export interface ServiceImportSpec {
  ips?: readonly string[] | undefined;
  ports: readonly ServiceImportSpecPorts[];
  sessionAffinity?: string | undefined;
  sessionAffinityConfig?: {
    clientIP?: {
      timeoutSeconds?: number | undefined;
    } | undefined;
  } | undefined;
  type: "ClusterSetIP" | "Headless";
}
export interface ServiceImportSpecPorts {
  appProtocol?: string | undefined;
  name?: string | undefined;
  port: number;
  protocol?: string | undefined;
}
export declare class ServiceImport extends $KubeObject {
  static readonly apiVersion: 'multicluster.x-k8s.io/v1alpha1';
  static readonly kind: 'ServiceImport';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ServiceImportProps);
}
