// Written by `npx projen generate`.
export interface GitRepoRestrictionAllowedTargetNamespaceSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface CorrectDrift {
  enabled?: boolean | undefined;
  force?: boolean | undefined;
  keepFailHistory?: boolean | undefined;
}
export interface DependsOn {
  acceptedStates?: readonly string[] | null | undefined;
  name?: string | null | undefined;
  selector?: GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
}
export interface Diff {
  comparePatches?: readonly ComparePatches[] | null | undefined;
}
export interface DownstreamResources {
  kind?: string | undefined;
  name?: string | undefined;
}
export interface Helm {
  atomic?: boolean | undefined;
  chart?: string | null | undefined;
  disableDNS?: boolean | undefined;
  disableDependencyUpdate?: boolean | undefined;
  disablePreProcess?: boolean | undefined;
  force?: boolean | undefined;
  maxHistory?: number | undefined;
  releaseName?: string | null | undefined;
  repo?: string | null | undefined;
  skipSchemaValidation?: boolean | undefined;
  takeOwnership?: boolean | undefined;
  templateValues?: { [key: string]: string } | null | undefined;
  timeoutSeconds?: number | undefined;
  values?: { [key: string]: unknown } | null | undefined;
  valuesFiles?: readonly string[] | null | undefined;
  valuesFrom?: readonly ValuesFrom[] | null | undefined;
  version?: string | null | undefined;
  waitForJobs?: boolean | undefined;
}
export interface HelmOpOptions {
  helmOpCABundle?: string | null | undefined;
  helmOpInsecureSkipTLSVerify?: boolean | undefined;
  helmOpSecretName?: string | undefined;
}
export interface Ignore {
  conditions?: readonly { [key: string]: string }[] | null | undefined;
}
export interface Kustomize {
  dir?: string | null | undefined;
}
export interface Overwrites {
  kind?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
}
export interface Resources {
  content?: string | null | undefined;
  encoding?: string | null | undefined;
  name?: string | null | undefined;
}
export interface RolloutStrategy {
  autoPartitionSize?: number | string | null | undefined;
  autoPartitionThreshold?: number | null | undefined;
  maxNew?: number | null | undefined;
  maxUnavailable?: number | string | null | undefined;
  maxUnavailablePartitions?: number | string | null | undefined;
  partitions?: readonly Partitions[] | null | undefined;
}
export interface TargetRestrictions {
  clusterGroup?: string | null | undefined;
  clusterGroupSelector?: GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
  clusterName?: string | null | undefined;
  clusterSelector?: GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
  name?: string | null | undefined;
}
export interface Targets {
  allowedTargetNamespaceSelector?: GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
  clusterGroup?: string | null | undefined;
  clusterGroupSelector?: GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
  clusterName?: string | null | undefined;
  clusterSelector?: GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
  correctDrift?: CorrectDrift | undefined;
  createNamespace?: boolean | null | undefined;
  defaultNamespace?: string | null | undefined;
  deleteCRDResources?: boolean | undefined;
  deleteNamespace?: boolean | undefined;
  diff?: Diff | null | undefined;
  doNotDeploy?: boolean | undefined;
  downstreamResources?: readonly DownstreamResources[] | undefined;
  forceSyncGeneration?: number | undefined;
  helm?: Helm | undefined;
  ignore?: Ignore | null | undefined;
  keepResources?: boolean | undefined;
  kustomize?: Kustomize | null | undefined;
  name?: string | undefined;
  namespace?: string | null | undefined;
  namespaceAnnotations?: { [key: string]: string } | null | undefined;
  namespaceLabels?: { [key: string]: string } | null | undefined;
  overwrites?: readonly Overwrites[] | undefined;
  serviceAccount?: string | null | undefined;
  yaml?: Yaml | null | undefined;
}
export interface Yaml {
  overlays?: readonly string[] | null | undefined;
}
export interface AgentPullSecrets {
  name?: string | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface ComparePatches {
  apiVersion?: string | null | undefined;
  jsonPointers?: readonly string[] | null | undefined;
  kind?: string | null | undefined;
  name?: string | null | undefined;
  namespace?: string | null | undefined;
  operations?: readonly Operations[] | null | undefined;
}
export interface ValuesFrom {
  configMapKeyRef?: ConfigMapKeyRef | null | undefined;
  secretKeyRef?: ConfigMapKeyRef | null | undefined;
}
export interface Partitions {
  clusterGroup?: string | undefined;
  clusterGroupSelector?: GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
  clusterName?: string | undefined;
  clusterSelector?: GitRepoRestrictionAllowedTargetNamespaceSelector | undefined;
  maxUnavailable?: number | string | undefined;
  name?: string | null | undefined;
}
export interface Operations {
  op?: string | null | undefined;
  path?: string | null | undefined;
  value?: string | null | undefined;
}
export interface ConfigMapKeyRef {
  key?: string | null | undefined;
  name?: string | null | undefined;
  namespace?: string | null | undefined;
}
