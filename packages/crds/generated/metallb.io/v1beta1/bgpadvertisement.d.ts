// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface BGPAdvertisementProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BGPAdvertisementSpec | undefined;
}
export interface BGPAdvertisementSpec {
  aggregationLength?: number | undefined;
  aggregationLengthV6?: number | undefined;
  communities?: readonly string[] | undefined;
  ipAddressPoolSelectors?: readonly $types.IpAddressPoolSelectors[] | undefined;
  ipAddressPools?: readonly string[] | undefined;
  localPref?: number | undefined;
  nodeSelectors?: readonly $types.IpAddressPoolSelectors[] | undefined;
  peers?: readonly string[] | undefined;
  serviceSelectors?: readonly $types.IpAddressPoolSelectors[] | undefined;
}
export declare class BGPAdvertisement extends $KubeObject {
  static readonly apiVersion: 'metallb.io/v1beta1';
  static readonly kind: 'BGPAdvertisement';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BGPAdvertisementProps);
}
