// Written by `npx projen generate`.
export interface ControlPlaneTolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface ResourceRequirements {
  claims?: readonly Claims[] | undefined;
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface RollingUpdate {
  maxSurge?: number | string | undefined;
  maxUnavailable?: number | string | undefined;
}
export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: {
    nodeSelectorTerms: readonly Preference[];
  } | undefined;
}
export interface Metadata {
  annotations?: { [key: string]: string } | undefined;
  labels?: { [key: string]: string } | undefined;
}
export interface Claims {
  name: string;
  request?: string | undefined;
}
export interface PreferredDuringSchedulingIgnoredDuringExecution {
  preference: Preference;
  weight: number;
}
export interface Strategy {
  rollingUpdate?: RollingUpdate | undefined;
}
export interface Preference {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchFields?: readonly MatchExpressions[] | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface Affinity {
  nodeAffinity?: NodeAffinity | undefined;
  podAffinity?: PodAffinity | undefined;
  podAntiAffinity?: PodAffinity | undefined;
}
export interface TopologySpreadConstraints {
  labelSelector?: LabelSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  maxSkew: number;
  minDomains?: number | undefined;
  nodeAffinityPolicy?: string | undefined;
  nodeTaintsPolicy?: string | undefined;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityPreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly RequiredDuringSchedulingIgnoredDuringExecution[] | undefined;
}
export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface PodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: RequiredDuringSchedulingIgnoredDuringExecution;
  weight: number;
}
export interface RequiredDuringSchedulingIgnoredDuringExecution {
  labelSelector?: LabelSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  mismatchLabelKeys?: readonly string[] | undefined;
  namespaceSelector?: LabelSelector | undefined;
  namespaces?: readonly string[] | undefined;
  topologyKey: string;
}
