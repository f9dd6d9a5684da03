// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephNVMeOFGatewayProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephNVMeOFGatewaySpec;
}
export interface CephNVMeOFGatewaySpec {
  annotations?: { [key: string]: string } | undefined;
  configMapRef?: string | undefined;
  group: string;
  hostNetwork?: boolean | undefined;
  image?: string | undefined;
  instances: number;
  labels?: { [key: string]: string } | undefined;
  livenessProbe?: $types.LivenessProbe | undefined;
  nvmeofConfig?: { [key: string]: { [key: string]: string } } | undefined;
  placement?: $types.Placement | undefined;
  pool: string;
  ports?: {
    discoveryPort?: number | undefined;
    gatewayPort?: number | undefined;
    ioPort?: number | undefined;
    monitorPort?: number | undefined;
  } | undefined;
  priorityClassName?: string | undefined;
  resources?: $types.Resources | undefined;
}
export declare class CephNVMeOFGateway extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephNVMeOFGateway';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephNVMeOFGatewayProps);
}
