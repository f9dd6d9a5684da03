// Written by `npx projen generate`.
export interface GrafanaNotificationPolicyRouteSpec {
  active_time_intervals?: readonly string[] | undefined;
  continue?: boolean | undefined;
  group_by?: readonly string[] | undefined;
  group_interval?: string | undefined;
  group_wait?: string | undefined;
  match_re?: { [key: string]: string } | undefined;
  matchers?: readonly Matchers[] | undefined;
  mute_time_intervals?: readonly string[] | undefined;
  object_matchers?: readonly (readonly string[])[] | undefined;
  provenance?: string | undefined;
  receiver: string;
  repeat_interval?: string | undefined;
  routeSelector?: InstanceSelector | undefined;
  routes?: unknown;
}
export interface ConfigMapRef {
  key: string;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface Datasources {
  datasourceName: string;
  inputName: string;
}
export interface EnvFrom {
  configMapKeyRef?: ConfigMapRef | undefined;
  secretKeyRef?: ConfigMapRef | undefined;
}
export interface Envs {
  name: string;
  value?: string | undefined;
  valueFrom?: EnvFrom | undefined;
}
export interface GrafanaCom {
  id: number;
  revision?: number | undefined;
}
export interface JsonnetLib {
  fileName: string;
  gzipJsonnetProject: string;
  jPath?: readonly string[] | undefined;
}
export interface Oci {
  insecurePlainHTTP?: boolean | undefined;
  path: string;
  pullSecretRef?: ImagePullSecrets | undefined;
  reference: string;
}
export interface Plugins {
  name: string;
  version: string;
}
export interface UrlAuthorization {
  basicAuth?: {
    password?: ConfigMapRef | undefined;
    username?: ConfigMapRef | undefined;
  } | undefined;
}
export interface ValuesFrom {
  targetPath: string;
  valueFrom: EnvFrom;
}
export interface InstanceSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface Matchers {
  isEqual?: boolean | undefined;
  isRegex: boolean;
  name?: string | undefined;
  value: string;
}
export interface ImagePullSecrets {
  name?: string | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface GrafanaRef {
  apiVersion?: string | undefined;
  fieldPath: string;
}
