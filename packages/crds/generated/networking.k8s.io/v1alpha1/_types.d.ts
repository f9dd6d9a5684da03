// Written by `npx projen generate`.
import type * as $core_v1 from '../../core/v1/_types';
export interface ClusterCIDRSpec {
  ipv4?: string | undefined;
  ipv6?: string | undefined;
  nodeSelector?: $core_v1.NodeSelector | undefined;
  perNodeHostBits: number;
}
export interface IPAddressSpec {
  parentRef: ParentReference;
}
export interface ParentReference {
  group?: string | undefined;
  name: string;
  namespace?: string | undefined;
  resource: string;
}
export interface ServiceCIDRSpec {
  cidrs?: readonly string[] | undefined;
}
