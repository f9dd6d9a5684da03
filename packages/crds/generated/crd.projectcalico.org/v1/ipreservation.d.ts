// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface IPReservationProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: IPReservationSpec | undefined;
}
export interface IPReservationSpec {
  reservedCIDRs?: readonly string[] | undefined;
}
export declare class IPReservation extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'IPReservation';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: IPReservationProps);
}
