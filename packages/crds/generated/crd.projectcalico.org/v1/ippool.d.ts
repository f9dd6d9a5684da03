// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface IPPoolProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: IPPoolSpec | undefined;
}
export interface IPPoolSpec {
  allowedUses?: readonly ("Workload" | "Tunnel" | "LoadBalancer")[] | undefined;
  assignmentMode?: "Automatic" | "Manual" | undefined;
  blockSize?: number | undefined;
  cidr: string;
  disableBGPExport?: boolean | undefined;
  disabled?: boolean | undefined;
  ipipMode?: "Never" | "Always" | "CrossSubnet" | undefined;
  namespaceSelector?: string | undefined;
  natOutgoing?: boolean | undefined;
  nodeSelector?: string | undefined;
  vxlanMode?: "Never" | "Always" | "CrossSubnet" | undefined;
}
export declare class IPPool extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'IPPool';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: IPPoolProps);
}
