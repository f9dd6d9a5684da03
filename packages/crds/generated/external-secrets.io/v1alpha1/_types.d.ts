// Written by `npx projen generate`.
export interface PushSecretSpec {
  data?: readonly Data[] | undefined;
  dataTo?: readonly DataTo[] | undefined;
  deletionPolicy?: "Delete" | "None" | undefined;
  refreshInterval?: string | undefined;
  secretStoreRefs: readonly SecretStoreRefs[];
  selector: {
    generatorRef?: {
      apiVersion?: string | undefined;
      kind: "ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "ClusterGenerator" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA";
      name: string;
    } | undefined;
    secret?: {
      name?: string | undefined;
      selector?: NamespaceSelectors | undefined;
    } | undefined;
  };
  template?: {
    data?: { [key: string]: string } | undefined;
    engineVersion?: "v2" | undefined;
    mergePolicy?: "Replace" | "Merge" | undefined;
    metadata?: {
      annotations?: { [key: string]: string } | undefined;
      finalizers?: readonly string[] | undefined;
      labels?: { [key: string]: string } | undefined;
    } | undefined;
    templateFrom?: readonly TemplateFrom[] | undefined;
    type?: string | undefined;
  } | undefined;
  updatePolicy?: "Replace" | "IfNotExists" | undefined;
}
export interface NamespaceSelectors {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface Data {
  conversionStrategy?: "None" | "ReverseUnicode" | undefined;
  match: {
    remoteRef: {
      property?: string | undefined;
      remoteKey: string;
    };
    secretKey?: string | undefined;
  };
  metadata?: unknown;
}
export interface DataTo {
  conversionStrategy?: "None" | "ReverseUnicode" | undefined;
  match?: {
    regexp?: string | undefined;
  } | undefined;
  metadata?: unknown;
  remoteKey?: string | undefined;
  rewrite?: readonly Rewrite[] | undefined;
  storeRef?: SecretStoreRefs | undefined;
}
export interface SecretStoreRefs {
  kind?: "SecretStore" | "ClusterSecretStore" | undefined;
  labelSelector?: NamespaceSelectors | undefined;
  name?: string | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface Rewrite {
  regexp?: {
    source: string;
    target: string;
  } | undefined;
  transform?: {
    template: string;
  } | undefined;
}
export interface TemplateFrom {
  configMap?: ConfigMap | undefined;
  literal?: string | undefined;
  secret?: ConfigMap | undefined;
  target?: string | undefined;
  valuesDecodingStrategy?: "Auto" | "Base64" | "Base64URL" | "None" | undefined;
}
export interface ConfigMap {
  items: readonly Items[];
  name: string;
}
export interface Items {
  key: string;
  templateAs?: "Values" | "KeysAndValues" | undefined;
}
