// Written by `npx projen generate`.
export interface ResourceBindingSpec {
  clusters?: readonly Clusters[] | undefined;
  components?: readonly Components[] | undefined;
  conflictResolution?: "Abort" | "Overwrite" | undefined;
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
  gracefulEvictionTasks?: readonly GracefulEvictionTasks[] | undefined;
  placement?: {
    clusterAffinities?: readonly ClusterAffinities[] | undefined;
    clusterAffinity?: ClusterAffinity | undefined;
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
  preserveResourcesOnDeletion?: boolean | undefined;
  propagateDeps?: boolean | undefined;
  replicaRequirements?: {
    namespace?: string | undefined;
    nodeClaim?: NodeClaim | undefined;
    priorityClassName?: string | undefined;
    resourceRequest?: { [key: string]: number | string } | undefined;
  } | undefined;
  replicas?: number | undefined;
  requiredBy?: readonly RequiredBy[] | undefined;
  rescheduleTriggeredAt?: string | undefined;
  resource: {
    apiVersion: string;
    kind: string;
    name: string;
    namespace?: string | undefined;
    resourceVersion?: string | undefined;
    uid?: string | undefined;
  };
  schedulePriority?: {
    priority?: number | undefined;
  } | undefined;
  schedulerName?: string | undefined;
  suspension?: {
    dispatching?: boolean | undefined;
    dispatchingOnClusters?: {
      clusterNames?: readonly string[] | undefined;
    } | undefined;
    scheduling?: boolean | undefined;
  } | undefined;
  workloadAffinityGroups?: {
    affinityGroup?: string | undefined;
    antiAffinityGroup?: string | undefined;
  } | undefined;
}
export interface Clusters {
  name: string;
  replicas?: number | undefined;
}
export interface Components {
  name: string;
  replicaRequirements?: {
    nodeClaim?: NodeClaim | undefined;
    priorityClassName?: string | undefined;
    resourceRequest?: { [key: string]: number | string } | undefined;
  } | undefined;
  replicas: number;
}
export interface GracefulEvictionTasks {
  clustersBeforeFailover?: readonly string[] | undefined;
  creationTimestamp?: string | undefined;
  fromCluster: string;
  gracePeriodSeconds?: number | undefined;
  message?: string | undefined;
  preservedLabelState?: { [key: string]: string } | undefined;
  producer: string;
  purgeMode?: "Immediately" | "Directly" | "Graciously" | "Gracefully" | "Never" | undefined;
  reason: string;
  replicas?: number | undefined;
  suppressDeletion?: boolean | undefined;
}
export interface RequiredBy {
  clusters?: readonly Clusters[] | undefined;
  name: string;
  namespace?: string | undefined;
}
export interface ClusterAffinities {
  affinityName: string;
  clusterNames?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
  fieldSelector?: FieldSelector | undefined;
  labelSelector?: LabelSelector | undefined;
  overflowAffinities?: readonly OverflowAffinities[] | undefined;
}
export interface ClusterAffinity {
  clusterNames?: readonly string[] | undefined;
  exclude?: readonly string[] | undefined;
  fieldSelector?: FieldSelector | undefined;
  labelSelector?: LabelSelector | undefined;
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
export interface NodeClaim {
  hardNodeAffinity?: {
    nodeSelectorTerms: readonly NodeSelectorTerms[];
  } | undefined;
  nodeSelector?: { [key: string]: string } | undefined;
  tolerations?: readonly ClusterTolerations[] | undefined;
}
export interface StatePreservation {
  rules: readonly Rules[];
}
export interface FieldSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
}
export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
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
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface StaticWeightList {
  targetCluster: ClusterAffinity;
  weight: number;
}
export interface NodeSelectorTerms {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchFields?: readonly MatchExpressions[] | undefined;
}
