// Written by `npx projen generate`.
export interface ApplicationSpec {
  destination: Destinations;
  ignoreDifferences?: readonly IgnoreDifferences[] | undefined;
  info?: readonly Info[] | undefined;
  project: string;
  revisionHistoryLimit?: number | undefined;
  source?: Source | undefined;
  sourceHydrator?: {
    drySource: {
      directory?: Directory | undefined;
      helm?: Helm | undefined;
      kustomize?: Kustomize | undefined;
      path: string;
      plugin?: Plugin | undefined;
      repoURL: string;
      targetRevision: string;
    };
    hydrateTo?: {
      targetBranch: string;
    } | undefined;
    syncSource: {
      path: string;
      repoURL?: string | undefined;
      targetBranch: string;
    };
  } | undefined;
  sources?: readonly Source[] | undefined;
  syncPolicy?: {
    automated?: {
      allowEmpty?: boolean | undefined;
      enabled?: boolean | undefined;
      prune?: boolean | undefined;
      selfHeal?: boolean | undefined;
    } | undefined;
    managedNamespaceMetadata?: {
      annotations?: { [key: string]: string } | undefined;
      labels?: { [key: string]: string } | undefined;
    } | undefined;
    retry?: Retry | undefined;
    syncOptions?: readonly string[] | undefined;
  } | undefined;
}
export interface Destinations {
  name?: string | undefined;
  namespace?: string | undefined;
  server?: string | undefined;
}
export interface Info {
  name: string;
  value: string;
}
export interface Retry {
  backoff?: {
    duration?: string | undefined;
    factor?: number | undefined;
    maxDuration?: string | undefined;
  } | undefined;
  limit?: number | undefined;
  refresh?: boolean | undefined;
}
export interface IgnoreDifferences {
  group?: string | undefined;
  jqPathExpressions?: readonly string[] | undefined;
  jsonPointers?: readonly string[] | undefined;
  kind: string;
  managedFieldsManagers?: readonly string[] | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
}
export interface Source {
  chart?: string | undefined;
  directory?: Directory | undefined;
  helm?: Helm | undefined;
  kustomize?: Kustomize | undefined;
  name?: string | undefined;
  path?: string | undefined;
  plugin?: Plugin | undefined;
  ref?: string | undefined;
  repoURL: string;
  tagPrefix?: string | undefined;
  targetRevision?: string | undefined;
}
export interface Directory {
  exclude?: string | undefined;
  include?: string | undefined;
  jsonnet?: {
    extVars?: readonly ExtVars[] | undefined;
    libs?: readonly string[] | undefined;
    tlas?: readonly ExtVars[] | undefined;
  } | undefined;
  recurse?: boolean | undefined;
}
export interface Helm {
  apiVersions?: readonly string[] | undefined;
  fileParameters?: readonly FileParameters[] | undefined;
  ignoreMissingValueFiles?: boolean | undefined;
  kubeVersion?: string | undefined;
  namespace?: string | undefined;
  parameters?: readonly Parameters[] | undefined;
  passCredentials?: boolean | undefined;
  releaseName?: string | undefined;
  skipCrds?: boolean | undefined;
  skipSchemaValidation?: boolean | undefined;
  skipTests?: boolean | undefined;
  valueFiles?: readonly string[] | undefined;
  values?: string | undefined;
  valuesObject?: { [key: string]: unknown } | undefined;
  version?: string | undefined;
}
export interface Kustomize {
  apiVersions?: readonly string[] | undefined;
  commonAnnotations?: { [key: string]: string } | undefined;
  commonAnnotationsEnvsubst?: boolean | undefined;
  commonLabels?: { [key: string]: string } | undefined;
  components?: readonly string[] | undefined;
  forceCommonAnnotations?: boolean | undefined;
  forceCommonLabels?: boolean | undefined;
  ignoreMissingComponents?: boolean | undefined;
  images?: readonly string[] | undefined;
  kubeVersion?: string | undefined;
  labelIncludeTemplates?: boolean | undefined;
  labelWithoutSelector?: boolean | undefined;
  namePrefix?: string | undefined;
  nameSuffix?: string | undefined;
  namespace?: string | undefined;
  patches?: readonly Patches[] | undefined;
  replicas?: readonly Replicas[] | undefined;
  version?: string | undefined;
}
export interface Plugin {
  env?: readonly Info[] | undefined;
  name?: string | undefined;
  parameters?: readonly PluginParameters[] | undefined;
}
export interface FileParameters {
  name?: string | undefined;
  path?: string | undefined;
}
export interface Parameters {
  forceString?: boolean | undefined;
  name?: string | undefined;
  value?: string | undefined;
}
export interface Patches {
  options?: { [key: string]: boolean } | undefined;
  patch?: string | undefined;
  path?: string | undefined;
  target?: {
    annotationSelector?: string | undefined;
    group?: string | undefined;
    kind?: string | undefined;
    labelSelector?: string | undefined;
    name?: string | undefined;
    namespace?: string | undefined;
    version?: string | undefined;
  } | undefined;
}
export interface Replicas {
  count: number | string;
  name: string;
}
export interface PluginParameters {
  array?: readonly string[] | undefined;
  map?: { [key: string]: string } | undefined;
  name?: string | undefined;
  string?: string | undefined;
}
export interface ExtVars {
  code?: boolean | undefined;
  name: string;
  value: string;
}
