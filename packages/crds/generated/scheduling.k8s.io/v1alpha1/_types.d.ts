// Written by `npx projen generate`.
export type BasicSchedulingPolicy = { [key: string]: never };
export interface GangSchedulingPolicy {
  minCount: number;
}
export interface PodGroup {
  name: string;
  policy: PodGroupPolicy;
}
export interface PodGroupPolicy {
  basic?: BasicSchedulingPolicy | undefined;
  gang?: GangSchedulingPolicy | undefined;
}
export interface TypedLocalObjectReference {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
}
export interface WorkloadSpec {
  controllerRef?: TypedLocalObjectReference | undefined;
  podGroups: readonly PodGroup[];
}
