// Written by `npx projen generate`.
export interface CleanupPolicySpec {
  conditions?: Conditions | undefined;
  context?: readonly Context[] | undefined;
  deletionPropagationPolicy?: "Foreground" | "Background" | "Orphan" | undefined;
  exclude?: Exclude | undefined;
  match: Exclude;
  schedule: string;
}
export interface Conditions {
  all?: readonly All[] | undefined;
  any?: readonly All[] | undefined;
}
export interface Context {
  apiCall?: {
    data?: readonly Data[] | undefined;
    default?: unknown;
    jmesPath?: string | undefined;
    method?: "GET" | "POST" | undefined;
    service?: Service | undefined;
    urlPath?: string | undefined;
  } | undefined;
  configMap?: {
    name: string;
    namespace?: string | undefined;
  } | undefined;
  globalReference?: {
    jmesPath?: string | undefined;
    name: string;
  } | undefined;
  imageRegistry?: {
    imageRegistryCredentials?: {
      allowInsecureRegistry?: boolean | undefined;
      providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[] | undefined;
      secrets?: readonly string[] | undefined;
    } | undefined;
    jmesPath?: string | undefined;
    reference: string;
  } | undefined;
  name: string;
  variable?: {
    default?: unknown;
    jmesPath?: string | undefined;
    value?: unknown;
  } | undefined;
}
export interface Exclude {
  all?: readonly ExcludeAll[] | undefined;
  any?: readonly ExcludeAll[] | undefined;
}
export interface All {
  key?: unknown;
  message?: string | undefined;
  operator?: "Equals" | "NotEquals" | "AnyIn" | "AllIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan" | undefined;
  value?: unknown;
}
export interface ExcludeAll {
  clusterRoles?: readonly string[] | undefined;
  resources?: {
    annotations?: { [key: string]: string } | undefined;
    kinds?: readonly string[] | undefined;
    name?: string | undefined;
    names?: readonly string[] | undefined;
    namespaceSelector?: NamespaceSelector | undefined;
    namespaces?: readonly string[] | undefined;
    operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[] | undefined;
    selector?: NamespaceSelector | undefined;
  } | undefined;
  roles?: readonly string[] | undefined;
  subjects?: readonly Subjects[] | undefined;
}
export interface Data {
  key: string;
  value: unknown;
}
export interface Service {
  caBundle?: string | undefined;
  headers?: readonly Headers[] | undefined;
  url: string;
}
export interface Subjects {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
  namespace?: string | undefined;
}
export interface Headers {
  key: string;
  value: string;
}
export interface NamespaceSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
