// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface CalicoNodeStatusProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: CalicoNodeStatusSpec | undefined;
}
export interface CalicoNodeStatusSpec {
  classes?: readonly ("Agent" | "BGP" | "Routes")[] | undefined;
  node?: string | undefined;
  updatePeriodSeconds?: number | undefined;
}
export declare class CalicoNodeStatus extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'CalicoNodeStatus';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: CalicoNodeStatusProps);
}
