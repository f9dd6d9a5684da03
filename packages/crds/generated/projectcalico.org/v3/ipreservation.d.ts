// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface IPReservationProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: IPReservationSpec;
}
export interface IPReservationSpec {
  reservedCIDRs?: readonly string[] | undefined;
}
export declare class IPReservation extends $KubeObject {
  static readonly apiVersion: 'projectcalico.org/v3';
  static readonly kind: 'IPReservation';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: IPReservationProps);
}
