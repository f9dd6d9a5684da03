// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface IPAMBlockProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: IPAMBlockSpec | undefined;
}
export interface IPAMBlockSpec {
  affinity?: string | undefined;
  affinityClaimTime?: string | undefined;
  allocations: readonly (number | null)[];
  attributes: readonly IPAMBlockSpecAttributes[];
  cidr: string;
  deleted?: boolean | undefined;
  sequenceNumber?: number | undefined;
  sequenceNumberForAllocation?: { [key: string]: number } | undefined;
  strictAffinity: boolean;
  unallocated: readonly number[];
}
export interface IPAMBlockSpecAttributes {
  alternateOwnerAttrs?: { [key: string]: string } | undefined;
  handle_id?: string | undefined;
  secondary?: { [key: string]: string } | undefined;
}
export declare class IPAMBlock extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'IPAMBlock';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: IPAMBlockProps);
}
