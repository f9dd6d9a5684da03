// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface IPAddressPoolProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: IPAddressPoolSpec;
}
export interface IPAddressPoolSpec {
  addresses: readonly string[];
  autoAssign?: boolean | undefined;
  avoidBuggyIPs?: boolean | undefined;
  serviceAllocation?: {
    namespaceSelectors?: readonly $types.IpAddressPoolSelectors[] | undefined;
    namespaces?: readonly string[] | undefined;
    priority?: number | undefined;
    serviceSelectors?: readonly $types.IpAddressPoolSelectors[] | undefined;
  } | undefined;
}
export declare class IPAddressPool extends $KubeObject {
  static readonly apiVersion: 'metallb.io/v1beta1';
  static readonly kind: 'IPAddressPool';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: IPAddressPoolProps);
}
