// Written by `npx projen generate`.
export interface OverridePolicySpec {
  overrideRules?: readonly OverrideRules[] | undefined;
  overriders?: Overriders | undefined;
  resourceSelectors?: readonly ResourceSelectors[] | undefined;
  targetCluster?: TargetCluster | undefined;
}
export interface PropagationPolicySpec {
  activationPreference?: "Lazy" | undefined;
  association?: boolean | undefined;
  conflictResolution?: "Abort" | "Overwrite" | undefined;
  dependentOverrides?: readonly string[] | undefined;
  failover?: {
    application?: {
      decisionConditions: {
        tolerationSeconds?: number | undefined;
      };
      gracePeriodSeconds?: number | undefined;
      purgeMode?: "Directly" | "Gracefully" | "Never" | "Immediately" | "Graciously" | undefined;
      statePreservation?: StatePreservation | undefined;
    } | undefined;
    cluster?: {
      purgeMode?: "Directly" | "Gracefully" | undefined;
      statePreservation?: StatePreservation | undefined;
    } | undefined;
  } | undefined;
  placement?: {
    clusterAffinities?: readonly ClusterAffinities[] | undefined;
    clusterAffinity?: TargetCluster | undefined;
    clusterTolerations?: readonly ClusterTolerations[] | undefined;
    replicaScheduling?: {
      replicaDivisionPreference?: "Aggregated" | "Weighted" | undefined;
      replicaSchedulingType?: "Duplicated" | "Divided" | undefined;
      weightPreference?: {
        dynamicWeight?: "AvailableReplicas" | undefined;
        staticWeightList?: readonly StaticWeightList[] | undefined;
      } | undefined;
    } | undefined;
    spreadConstraints?: readonly SpreadConstraints[] | undefined;
    workloadAffinity?: {
      affinity?: Affinity | undefined;
      antiAffinity?: Affinity | undefined;
    } | undefined;
  } | undefined;
  preemption?: "Always" | "Never" | undefined;
  preserveResourcesOnDeletion?: boolean | undefined;
  priority?: number | undefined;
  propagateDeps?: boolean | undefined;
  resourceSelectors: readonly ResourceSelectors[];
  schedulePriority?: {
    priorityClassName: string;
    priorityClassSource: "KubePriorityClass";
  } | undefined;
  schedulerName?: string | undefined;
  suspension?: {
    dispatching?: boolean | undefined;
    dispatchingOnClusters?: {
      clusterNames?: readonly string[] | undefined;
    } | undefined;
  } | undefined;
}
export interface OverrideRules {
  overriders: Overriders;
  targetCluster?: TargetCluster | undefined;
}
export interface Overriders {
  annotationsOverrider?: readonly AnnotationsOverrider[] | undefined;
  argsOverrider?: readonly ArgsOverrider[] | undefined;
  commandOverrider?: readonly ArgsOverrider[] | undefined;
  fieldOverrider?: readonly FieldOverrider[] | undefined;
  imageOverrider?: readonly ImageOverrider[] | undefined;
  labelsOverrider?: readonly AnnotationsOverrider[] | undefined;
  plaintext?: readonly Plaintext[] | undefined;
}
export interface ResourceSelectors {
  apiVersion: string;
  kind: string;
  labelSelector?: LabelSelector | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
}
export interface TargetCluster {
  clusterNames?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
  fieldSelector?: FieldSelector | undefined;
  labelSelector?: LabelSelector | undefined;
}
export interface AnnotationsOverrider {
  operator: "add" | "remove" | "replace";
  value: { [key: string]: string };
}
export interface ArgsOverrider {
  containerName: string;
  operator: "add" | "remove";
  value?: readonly string[] | undefined;
}
export interface FieldOverrider {
  fieldPath: string;
  json?: readonly Json[] | undefined;
  yaml?: readonly Json[] | undefined;
}
export interface ImageOverrider {
  component: "Registry" | "Repository" | "Tag";
  operator: "add" | "remove" | "replace";
  predicate?: {
    path: string;
  } | undefined;
  value?: string | undefined;
}
export interface Plaintext {
  operator: "add" | "remove" | "replace";
  path: string;
  value?: unknown;
}
export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface FieldSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
}
export interface ClusterAffinities {
  affinityName: string;
  clusterNames?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
  fieldSelector?: FieldSelector | undefined;
  labelSelector?: LabelSelector | undefined;
  overflowAffinities?: readonly OverflowAffinities[] | undefined;
}
export interface ClusterTolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface SpreadConstraints {
  maxGroups?: number | undefined;
  minGroups?: number | undefined;
  spreadByField?: "cluster" | "region" | "zone" | "provider" | undefined;
  spreadByLabel?: string | undefined;
}
export interface Json {
  operator: "add" | "remove" | "replace";
  subPath: string;
  value?: unknown;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface StatePreservation {
  rules: readonly Rules[];
}
export interface OverflowAffinities {
  affinityName: string;
  clusterNames?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
  fieldSelector?: FieldSelector | undefined;
  labelSelector?: LabelSelector | undefined;
}
export interface Affinity {
  groupByLabelKey: string;
}
export interface Rules {
  aliasLabelName: string;
  jsonPath: string;
}
export interface StaticWeightList {
  targetCluster: TargetCluster;
  weight: number;
}
