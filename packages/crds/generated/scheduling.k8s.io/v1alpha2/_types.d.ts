// Written by `npx projen generate`.
export type BasicSchedulingPolicy = { [key: string]: never };
export interface GangSchedulingPolicy {
  minCount: number;
}
export interface PodGroupResourceClaim {
  name: string;
  resourceClaimName?: string | undefined;
  resourceClaimTemplateName?: string | undefined;
}
export interface PodGroupSchedulingConstraints {
  topology?: readonly TopologyConstraint[] | undefined;
}
export interface PodGroupSchedulingPolicy {
  basic?: BasicSchedulingPolicy | undefined;
  gang?: GangSchedulingPolicy | undefined;
}
export interface PodGroupSpec {
  disruptionMode?: string | undefined;
  podGroupTemplateRef?: PodGroupTemplateReference | undefined;
  priority?: number | undefined;
  priorityClassName?: string | undefined;
  resourceClaims?: readonly PodGroupResourceClaim[] | undefined;
  schedulingConstraints?: PodGroupSchedulingConstraints | undefined;
  schedulingPolicy: PodGroupSchedulingPolicy;
}
export interface PodGroupTemplate {
  disruptionMode?: string | undefined;
  name: string;
  priority?: number | undefined;
  priorityClassName?: string | undefined;
  resourceClaims?: readonly PodGroupResourceClaim[] | undefined;
  schedulingConstraints?: PodGroupSchedulingConstraints | undefined;
  schedulingPolicy: PodGroupSchedulingPolicy;
}
export interface PodGroupTemplateReference {
  workload?: WorkloadPodGroupTemplateReference | undefined;
}
export interface TopologyConstraint {
  key: string;
}
export interface TypedLocalObjectReference {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
}
export interface WorkloadPodGroupTemplateReference {
  podGroupTemplateName: string;
  workloadName: string;
}
export interface WorkloadSpec {
  controllerRef?: TypedLocalObjectReference | undefined;
  podGroupTemplates: readonly PodGroupTemplate[];
}
