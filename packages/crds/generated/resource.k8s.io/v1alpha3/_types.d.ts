// Written by `npx projen generate`.
import type * as $core_v1 from '../../core/v1/_types';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BasicDevice {
  allNodes?: boolean | undefined;
  attributes?: { [key: string]: DeviceAttribute } | undefined;
  capacity?: { [key: string]: number | string } | undefined;
  consumesCounters?: readonly DeviceCounterConsumption[] | undefined;
  nodeName?: string | undefined;
  nodeSelector?: $core_v1.NodeSelector | undefined;
  taints?: readonly DeviceTaint[] | undefined;
}
export interface CELDeviceSelector {
  expression: string;
}
export interface Counter {
  value: number | string;
}
export interface CounterSet {
  counters: { [key: string]: Counter };
  name: string;
}
export interface Device {
  basic?: BasicDevice | undefined;
  name: string;
}
export interface DeviceAttribute {
  bool?: boolean | undefined;
  int?: number | undefined;
  string?: string | undefined;
  version?: string | undefined;
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
  selectors?: readonly DeviceSelector[] | undefined;
}
export interface DeviceConstraint {
  matchAttribute?: string | undefined;
  requests?: readonly string[] | undefined;
}
export interface DeviceCounterConsumption {
  counterSet: string;
  counters: { [key: string]: Counter };
}
export interface DeviceRequest {
  adminAccess?: boolean | undefined;
  allocationMode?: string | undefined;
  count?: number | undefined;
  deviceClassName?: string | undefined;
  firstAvailable?: readonly DeviceSubRequest[] | undefined;
  name: string;
  selectors?: readonly DeviceSelector[] | undefined;
  tolerations?: readonly DeviceToleration[] | undefined;
}
export interface DeviceSelector {
  cel?: CELDeviceSelector | undefined;
}
export interface DeviceSubRequest {
  allocationMode?: string | undefined;
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
export interface OpaqueDeviceConfiguration {
  driver: string;
  parameters: { [key: string]: unknown };
}
export interface PodSchedulingContextSpec {
  potentialNodes?: readonly string[] | undefined;
  selectedNode?: string | undefined;
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
export interface ResourcePoolStatusRequestSpec {
  driver: string;
  limit?: number | undefined;
  poolName?: string | undefined;
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
