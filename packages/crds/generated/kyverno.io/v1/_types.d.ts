// Written by `npx projen generate`.
export interface PolicySpec {
  admission?: boolean | undefined;
  applyRules?: "All" | "One" | undefined;
  background?: boolean | undefined;
  emitWarning?: boolean | undefined;
  failurePolicy?: "Ignore" | "Fail" | undefined;
  generateExisting?: boolean | undefined;
  generateExistingOnPolicyUpdate?: boolean | undefined;
  mutateExistingOnPolicyUpdate?: boolean | undefined;
  rules?: readonly Rules[] | undefined;
  schemaValidation?: boolean | undefined;
  useServerSideApply?: boolean | undefined;
  validationFailureAction?: "audit" | "enforce" | "Audit" | "Enforce" | undefined;
  validationFailureActionOverrides?: readonly ValidationFailureActionOverrides[] | undefined;
  webhookConfiguration?: {
    failurePolicy?: "Ignore" | "Fail" | undefined;
    matchConditions?: readonly CelPreconditions[] | undefined;
    timeoutSeconds?: number | undefined;
  } | undefined;
  webhookTimeoutSeconds?: number | undefined;
}
export interface Rules {
  celPreconditions?: readonly CelPreconditions[] | undefined;
  context?: readonly Context[] | undefined;
  exclude?: Exclude | undefined;
  generate?: {
    apiVersion?: string | undefined;
    clone?: Clone | undefined;
    cloneList?: CloneList | undefined;
    data?: unknown;
    foreach?: readonly Foreach[] | undefined;
    generateExisting?: boolean | undefined;
    kind?: string | undefined;
    name?: string | undefined;
    namespace?: string | undefined;
    orphanDownstreamOnPolicyDelete?: boolean | undefined;
    synchronize?: boolean | undefined;
    uid?: string | undefined;
  } | undefined;
  imageExtractors?: { [key: string]: readonly ImageExtractors[] } | undefined;
  match: Exclude;
  mutate?: {
    foreach?: readonly MutateForeach[] | undefined;
    mutateExistingOnPolicyUpdate?: boolean | undefined;
    patchStrategicMerge?: unknown;
    patchesJson6902?: string | undefined;
    targets?: readonly Targets[] | undefined;
  } | undefined;
  name: string;
  preconditions?: unknown;
  reportProperties?: { [key: string]: string } | undefined;
  skipBackgroundRequests?: boolean | undefined;
  validate?: {
    allowExistingViolations?: boolean | undefined;
    anyPattern?: unknown;
    assert?: unknown;
    cel?: {
      auditAnnotations?: readonly AuditAnnotations[] | undefined;
      expressions?: readonly Expressions[] | undefined;
      generate?: boolean | undefined;
      paramKind?: {
        apiVersion?: string | undefined;
        kind?: string | undefined;
      } | undefined;
      paramRef?: {
        name?: string | undefined;
        namespace?: string | undefined;
        parameterNotFoundAction?: string | undefined;
        selector?: NamespaceSelector | undefined;
      } | undefined;
      variables?: readonly CelPreconditions[] | undefined;
    } | undefined;
    deny?: Deny | undefined;
    failureAction?: "Audit" | "Enforce" | undefined;
    failureActionOverrides?: readonly ValidationFailureActionOverrides[] | undefined;
    foreach?: readonly ValidateForeach[] | undefined;
    manifests?: {
      annotationDomain?: string | undefined;
      attestors?: readonly Attestors[] | undefined;
      dryRun?: {
        enable?: boolean | undefined;
        namespace?: string | undefined;
      } | undefined;
      ignoreFields?: readonly IgnoreFields[] | undefined;
      repository?: string | undefined;
    } | undefined;
    message?: string | undefined;
    pattern?: unknown;
    podSecurity?: {
      exclude?: readonly PodSecurityExclude[] | undefined;
      level?: "privileged" | "baseline" | "restricted" | undefined;
      version?: "v1.19" | "v1.20" | "v1.21" | "v1.22" | "v1.23" | "v1.24" | "v1.25" | "v1.26" | "v1.27" | "v1.28" | "v1.29" | "v1.30" | "v1.31" | "v1.32" | "latest" | undefined;
    } | undefined;
  } | undefined;
  verifyImages?: readonly VerifyImages[] | undefined;
}
export interface ValidationFailureActionOverrides {
  action?: "audit" | "enforce" | "Audit" | "Enforce" | undefined;
  namespaceSelector?: NamespaceSelector | undefined;
  namespaces?: readonly string[] | undefined;
}
export interface CelPreconditions {
  expression: string;
  name: string;
}
export interface Context {
  apiCall?: {
    data?: readonly Data[] | undefined;
    default?: unknown;
    jmesPath?: string | undefined;
    method?: "GET" | "POST" | undefined;
    service?: {
      caBundle?: string | undefined;
      headers?: readonly Headers[] | undefined;
      url: string;
    } | undefined;
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
    imageRegistryCredentials?: ImageRegistryCredentials | undefined;
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
  all?: readonly All[] | undefined;
  any?: readonly All[] | undefined;
  clusterRoles?: readonly string[] | undefined;
  resources?: Resources | undefined;
  roles?: readonly string[] | undefined;
  subjects?: readonly Subjects[] | undefined;
}
export interface ImageExtractors {
  jmesPath?: string | undefined;
  key?: string | undefined;
  name?: string | undefined;
  path: string;
  value?: string | undefined;
}
export interface VerifyImages {
  additionalExtensions?: { [key: string]: string } | undefined;
  annotations?: { [key: string]: string } | undefined;
  attestations?: readonly Attestations[] | undefined;
  attestors?: readonly Attestors[] | undefined;
  cosignOCI11?: boolean | undefined;
  failureAction?: "Audit" | "Enforce" | undefined;
  image?: string | undefined;
  imageReferences?: readonly string[] | undefined;
  imageRegistryCredentials?: ImageRegistryCredentials | undefined;
  issuer?: string | undefined;
  key?: string | undefined;
  mutateDigest?: boolean | undefined;
  repository?: string | undefined;
  required?: boolean | undefined;
  roots?: string | undefined;
  skipImageReferences?: readonly string[] | undefined;
  subject?: string | undefined;
  type?: "Cosign" | "SigstoreBundle" | "Notary" | undefined;
  useCache?: boolean | undefined;
  validate?: {
    deny?: Deny | undefined;
    message?: string | undefined;
  } | undefined;
  verifyDigest?: boolean | undefined;
}
export interface NamespaceSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface All {
  clusterRoles?: readonly string[] | undefined;
  resources?: Resources | undefined;
  roles?: readonly string[] | undefined;
  subjects?: readonly Subjects[] | undefined;
}
export interface Resources {
  annotations?: { [key: string]: string } | undefined;
  kinds?: readonly string[] | undefined;
  name?: string | undefined;
  names?: readonly string[] | undefined;
  namespaceSelector?: NamespaceSelector | undefined;
  namespaces?: readonly string[] | undefined;
  operations?: readonly ("CREATE" | "CONNECT" | "UPDATE" | "DELETE")[] | undefined;
  selector?: NamespaceSelector | undefined;
}
export interface Subjects {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
  namespace?: string | undefined;
}
export interface Clone {
  name?: string | undefined;
  namespace?: string | undefined;
}
export interface CloneList {
  kinds?: readonly string[] | undefined;
  namespace?: string | undefined;
  selector?: NamespaceSelector | undefined;
}
export interface Foreach {
  apiVersion?: string | undefined;
  clone?: Clone | undefined;
  cloneList?: CloneList | undefined;
  context?: readonly Context[] | undefined;
  data?: unknown;
  kind?: string | undefined;
  list?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  preconditions?: Preconditions | undefined;
  uid?: string | undefined;
}
export interface MutateForeach {
  context?: readonly Context[] | undefined;
  foreach?: unknown;
  list?: string | undefined;
  order?: "Ascending" | "Descending" | undefined;
  patchStrategicMerge?: unknown;
  patchesJson6902?: string | undefined;
  preconditions?: Preconditions | undefined;
}
export interface Targets {
  apiVersion?: string | undefined;
  context?: readonly Context[] | undefined;
  kind?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  preconditions?: unknown;
  selector?: NamespaceSelector | undefined;
  uid?: string | undefined;
}
export interface Deny {
  conditions?: unknown;
}
export interface ValidateForeach {
  anyPattern?: unknown;
  context?: readonly Context[] | undefined;
  deny?: Deny | undefined;
  elementScope?: boolean | undefined;
  foreach?: unknown;
  list?: string | undefined;
  pattern?: unknown;
  preconditions?: Preconditions | undefined;
}
export interface Attestations {
  attestors?: readonly Attestors[] | undefined;
  conditions?: readonly Conditions[] | undefined;
  name?: string | undefined;
  predicateType?: string | undefined;
  type?: string | undefined;
}
export interface Attestors {
  count?: number | undefined;
  entries?: readonly Entries[] | undefined;
}
export interface ImageRegistryCredentials {
  allowInsecureRegistry?: boolean | undefined;
  providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[] | undefined;
  secrets?: readonly string[] | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface Data {
  key: string;
  value: unknown;
}
export interface Preconditions {
  all?: readonly PreconditionsAll[] | undefined;
  any?: readonly PreconditionsAll[] | undefined;
  [key: string]: unknown;
}
export interface AuditAnnotations {
  key: string;
  valueExpression: string;
}
export interface Expressions {
  expression: string;
  message?: string | undefined;
  messageExpression?: string | undefined;
  reason?: string | undefined;
}
export interface IgnoreFields {
  fields?: readonly string[] | undefined;
  objects?: readonly Objects[] | undefined;
}
export interface PodSecurityExclude {
  controlName: "HostProcess" | "Host Namespaces" | "Privileged Containers" | "Capabilities" | "HostPath Volumes" | "Host Ports" | "AppArmor" | "SELinux" | "/proc Mount Type" | "Seccomp" | "Sysctls" | "Volume Types" | "Privilege Escalation" | "Running as Non-root" | "Running as Non-root user";
  images?: readonly string[] | undefined;
  restrictedField?: string | undefined;
  values?: readonly string[] | undefined;
}
export interface Conditions {
  all?: readonly PreconditionsAll[] | undefined;
  any?: readonly PreconditionsAll[] | undefined;
}
export interface Entries {
  annotations?: { [key: string]: string } | undefined;
  attestor?: unknown;
  certificates?: {
    cert?: string | undefined;
    certChain?: string | undefined;
    ctlog?: Ctlog | undefined;
    rekor?: Rekor | undefined;
  } | undefined;
  keyless?: {
    additionalExtensions?: { [key: string]: string } | undefined;
    ctlog?: Ctlog | undefined;
    issuer?: string | undefined;
    issuerRegExp?: string | undefined;
    rekor?: Rekor | undefined;
    roots?: string | undefined;
    subject?: string | undefined;
    subjectRegExp?: string | undefined;
  } | undefined;
  keys?: {
    ctlog?: Ctlog | undefined;
    kms?: string | undefined;
    publicKeys?: string | undefined;
    rekor?: Rekor | undefined;
    secret?: {
      name: string;
      namespace: string;
    } | undefined;
    signatureAlgorithm?: string | undefined;
  } | undefined;
  repository?: string | undefined;
  signatureAlgorithm?: string | undefined;
}
export interface Headers {
  key: string;
  value: string;
}
export interface PreconditionsAll {
  key?: unknown;
  message?: string | undefined;
  operator?: "Equals" | "NotEquals" | "In" | "AnyIn" | "AllIn" | "NotIn" | "AnyNotIn" | "AllNotIn" | "GreaterThanOrEquals" | "GreaterThan" | "LessThanOrEquals" | "LessThan" | "DurationGreaterThanOrEquals" | "DurationGreaterThan" | "DurationLessThanOrEquals" | "DurationLessThan" | undefined;
  value?: unknown;
}
export interface Objects {
  group?: string | undefined;
  kind?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  version?: string | undefined;
}
export interface Ctlog {
  ignoreSCT?: boolean | undefined;
  pubkey?: string | undefined;
  tsaCertChain?: string | undefined;
}
export interface Rekor {
  ignoreTlog?: boolean | undefined;
  pubkey?: string | undefined;
  url?: string | undefined;
}
