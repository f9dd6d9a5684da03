// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface L2AdvertisementProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: L2AdvertisementSpec | undefined;
}
export interface L2AdvertisementSpec {
  interfaces?: readonly string[] | undefined;
  ipAddressPoolSelectors?: readonly $types.IpAddressPoolSelectors[] | undefined;
  ipAddressPools?: readonly string[] | undefined;
  nodeSelectors?: readonly $types.IpAddressPoolSelectors[] | undefined;
  serviceSelectors?: readonly $types.IpAddressPoolSelectors[] | undefined;
}
export declare class L2Advertisement extends $KubeObject {
  static readonly apiVersion: 'metallb.io/v1beta1';
  static readonly kind: 'L2Advertisement';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: L2AdvertisementProps);
}
