// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CiliumBGPAdvertisementProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: CiliumBGPAdvertisementSpec;
}
export interface CiliumBGPAdvertisementSpec {
  advertisements: readonly CiliumBGPAdvertisementSpecAdvertisements[];
}
export interface CiliumBGPAdvertisementSpecAdvertisements {
  advertisementType: "PodCIDR" | "CiliumPodIPPool" | "Service" | "Interface";
  attributes?: {
    communities?: {
      large?: readonly string[] | undefined;
      standard?: readonly string[] | undefined;
      wellKnown?: readonly ("internet" | "planned-shut" | "accept-own" | "route-filter-translated-v4" | "route-filter-v4" | "route-filter-translated-v6" | "route-filter-v6" | "llgr-stale" | "no-llgr" | "blackhole" | "no-export" | "no-advertise" | "no-export-subconfed" | "no-peer")[] | undefined;
    } | undefined;
    localPreference?: number | undefined;
  } | undefined;
  interface?: {
    name: string;
  } | undefined;
  selector?: $types.EndpointSelector | undefined;
  service?: {
    addresses: readonly ("LoadBalancerIP" | "ClusterIP" | "ExternalIP")[];
    aggregationLengthIPv4?: number | undefined;
    aggregationLengthIPv6?: number | undefined;
  } | undefined;
}
export declare class CiliumBGPAdvertisement extends $KubeObject {
  static readonly apiVersion: 'cilium.io/v2';
  static readonly kind: 'CiliumBGPAdvertisement';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: CiliumBGPAdvertisementProps);
}
