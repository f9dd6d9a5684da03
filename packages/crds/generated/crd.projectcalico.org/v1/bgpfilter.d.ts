// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BGPFilterProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: BGPFilterSpec | undefined;
}
export interface BGPFilterSpec {
  exportV4?: readonly BGPFilterSpecExportV4[] | undefined;
  exportV6?: readonly BGPFilterSpecExportV4[] | undefined;
  importV4?: readonly BGPFilterSpecExportV4[] | undefined;
  importV6?: readonly BGPFilterSpecExportV4[] | undefined;
}
export interface BGPFilterSpecExportV4 {
  action: "Accept" | "Reject";
  asPathPrefix?: readonly number[] | undefined;
  cidr?: string | undefined;
  communities?: {
    values: readonly string[];
  } | undefined;
  interface?: string | undefined;
  matchOperator?: "Equal" | "NotEqual" | "In" | "NotIn" | undefined;
  operations?: readonly BGPFilterSpecExportV4Operations[] | undefined;
  peerType?: "eBGP" | "iBGP" | undefined;
  prefixLength?: {
    max?: number | undefined;
    min?: number | undefined;
  } | undefined;
  priority?: number | undefined;
  source?: "RemotePeers" | undefined;
}
export interface BGPFilterSpecExportV4Operations {
  addCommunity?: {
    value: string;
  } | undefined;
  prependASPath?: {
    prefix: readonly number[];
  } | undefined;
  setPriority?: {
    value: number;
  } | undefined;
}
export declare class BGPFilter extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'BGPFilter';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: BGPFilterProps);
}
