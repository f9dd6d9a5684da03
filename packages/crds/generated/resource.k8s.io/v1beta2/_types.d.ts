// Written by `npx projen generate`.
import type * as $core_v1 from '../../core/v1/_types';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface CELDeviceSelector {
  expression: string;
}
export interface CapacityRequestPolicy {
  default?: number | string | undefined;
  validRange?: CapacityRequestPolicyRange | undefined;
  validValues?: readonly (number | string)[] | undefined;
}
export interface CapacityRequestPolicyRange {
  max?: number | string | undefined;
  min: number | string;
  step?: number | string | undefined;
}
export interface CapacityRequirements {
  requests?: { [key: string]: number | string } | undefined;
}
export interface Counter {
  value: number | string;
}
export interface CounterSet {
  counters: { [key: string]: Counter };
  name: string;
}
export interface Device {
  allNodes?: boolean | undefined;
  allowMultipleAllocations?: boolean | undefined;
  attributes?: { [key: string]: DeviceAttribute } | undefined;
  bindingConditions?: readonly string[] | undefined;
  bindingFailureConditions?: readonly string[] | undefined;
  bindsToNode?: boolean | undefined;
  capacity?: { [key: string]: DeviceCapacity } | undefined;
  consumesCounters?: readonly DeviceCounterConsumption[] | undefined;
  name: string;
  nodeAllocatableResourceMappings?: { [key: string]: NodeAllocatableResourceMapping } | undefined;
  nodeName?: string | undefined;
  nodeSelector?: $core_v1.NodeSelector | undefined;
  taints?: readonly DeviceTaint[] | undefined;
}
export interface DeviceAttribute {
  bool?: boolean | undefined;
  bools?: readonly boolean[] | undefined;
  int?: number | undefined;
  ints?: readonly number[] | undefined;
  string?: string | undefined;
  strings?: readonly string[] | undefined;
  version?: string | undefined;
  versions?: readonly string[] | undefined;
}
export interface DeviceCapacity {
  requestPolicy?: CapacityRequestPolicy | undefined;
  value: number | string;
}
export interface DeviceClaim {
  config?: readonly DeviceClaimConfiguration[] | undefined;
  constraints?: readonly DeviceConstraint[] | undefined;
  requests?: readonly DeviceRequest[] | undefined;
}
export interface DeviceClaimConfiguration {
  opaque?: OpaqueDeviceConfiguration | undefined;
  requests?: readonly string[] | undefined;
}
export interface DeviceClassConfiguration {
  opaque?: OpaqueDeviceConfiguration | undefined;
}
export interface DeviceClassSpec {
  config?: readonly DeviceClassConfiguration[] | undefined;
  extendedResourceName?: string | undefined;
  selectors?: readonly DeviceSelector[] | undefined;
}
export interface DeviceConstraint {
  distinctAttribute?: string | undefined;
  matchAttribute?: string | undefined;
  requests?: readonly string[] | undefined;
}
export interface DeviceCounterConsumption {
  counterSet: string;
  counters: { [key: string]: Counter };
}
export interface DeviceRequest {
  exactly?: ExactDeviceRequest | undefined;
  firstAvailable?: readonly DeviceSubRequest[] | undefined;
  name: string;
}
export interface DeviceSelector {
  cel?: CELDeviceSelector | undefined;
}
export interface DeviceSubRequest {
  allocationMode?: string | undefined;
  capacity?: CapacityRequirements | undefined;
  count?: number | undefined;
  deviceClassName: string;
  name: string;
  selectors?: readonly DeviceSelector[] | undefined;
  tolerations?: readonly DeviceToleration[] | undefined;
}
export interface DeviceTaint {
  effect: string;
  key: string;
  timeAdded?: string | undefined;
  value?: string | undefined;
}
export interface DeviceTaintRuleSpec {
  deviceSelector?: DeviceTaintSelector | undefined;
  taint: DeviceTaint;
}
export interface DeviceTaintSelector {
  device?: string | undefined;
  driver?: string | undefined;
  pool?: string | undefined;
}
export interface DeviceToleration {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface ExactDeviceRequest {
  adminAccess?: boolean | undefined;
  allocationMode?: string | undefined;
  capacity?: CapacityRequirements | undefined;
  count?: number | undefined;
  deviceClassName: string;
  selectors?: readonly DeviceSelector[] | undefined;
  tolerations?: readonly DeviceToleration[] | undefined;
}
export interface NodeAllocatableResourceMapping {
  allocationMultiplier?: number | string | undefined;
  capacityKey?: string | undefined;
}
export interface OpaqueDeviceConfiguration {
  driver: string;
  parameters: { [key: string]: unknown };
}
export interface ResourceClaimSpec {
  devices?: DeviceClaim | undefined;
}
export interface ResourceClaimTemplateSpec {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ResourceClaimSpec;
}
export interface ResourcePool {
  generation: number;
  name: string;
  resourceSliceCount: number;
}
export interface ResourceSliceSpec {
  allNodes?: boolean | undefined;
  devices?: readonly Device[] | undefined;
  driver: string;
  nodeName?: string | undefined;
  nodeSelector?: $core_v1.NodeSelector | undefined;
  perDeviceNodeSelection?: boolean | undefined;
  pool: ResourcePool;
  sharedCounters?: readonly CounterSet[] | undefined;
}
