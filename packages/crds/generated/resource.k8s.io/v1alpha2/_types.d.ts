// Written by `npx projen generate`.
import type * as $meta_v1 from '../../meta/v1/_types';
export interface DriverRequests {
  driverName?: string | undefined;
  requests?: readonly ResourceRequest[] | undefined;
  vendorParameters?: { [key: string]: unknown } | undefined;
}
export interface NamedResourcesAttribute {
  bool?: boolean | undefined;
  int?: number | undefined;
  intSlice?: NamedResourcesIntSlice | undefined;
  name: string;
  quantity?: number | string | undefined;
  string?: string | undefined;
  stringSlice?: NamedResourcesStringSlice | undefined;
  version?: string | undefined;
}
export interface NamedResourcesFilter {
  selector: string;
}
export interface NamedResourcesInstance {
  attributes?: readonly NamedResourcesAttribute[] | undefined;
  name: string;
}
export interface NamedResourcesIntSlice {
  ints: readonly number[];
}
export interface NamedResourcesRequest {
  selector: string;
}
export interface NamedResourcesResources {
  instances: readonly NamedResourcesInstance[];
}
export interface NamedResourcesStringSlice {
  strings: readonly string[];
}
export interface PodSchedulingContextSpec {
  potentialNodes?: readonly string[] | undefined;
  selectedNode?: string | undefined;
}
export interface ResourceClaimParametersReference {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
}
export interface ResourceClaimSpec {
  allocationMode?: string | undefined;
  parametersRef?: ResourceClaimParametersReference | undefined;
  resourceClassName: string;
}
export interface ResourceClaimTemplateSpec {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ResourceClaimSpec;
}
export interface ResourceClassParametersReference {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
  namespace?: string | undefined;
}
export interface ResourceFilter {
  driverName?: string | undefined;
  namedResources?: NamedResourcesFilter | undefined;
}
export interface ResourceRequest {
  namedResources?: NamedResourcesRequest | undefined;
  vendorParameters?: { [key: string]: unknown } | undefined;
}
export interface VendorParameters {
  driverName?: string | undefined;
  parameters?: { [key: string]: unknown } | undefined;
}
