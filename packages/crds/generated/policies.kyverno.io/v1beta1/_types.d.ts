// Written by `npx projen generate`.
export interface DeletingPolicySpec {
  conditions?: readonly Conditions[] | undefined;
  deletionPropagationPolicy?: "Foreground" | "Background" | "Orphan" | undefined;
  matchConstraints?: MatchConstraints | undefined;
  schedule: string;
  variables?: readonly Conditions[] | undefined;
}
export interface GeneratingPolicySpec {
  auditAnnotations?: readonly AuditAnnotations[] | undefined;
  evaluation?: {
    admission?: MutatingAdmissionPolicy | undefined;
    generateExisting?: MutatingAdmissionPolicy | undefined;
    orphanDownstreamOnPolicyDelete?: MutatingAdmissionPolicy | undefined;
    skipBackgroundRequests?: boolean | undefined;
    synchronize?: MutatingAdmissionPolicy | undefined;
  } | undefined;
  generate: readonly Generate[];
  matchConditions?: readonly Conditions[] | undefined;
  matchConstraints?: MatchConstraints | undefined;
  useServerSideApply?: boolean | undefined;
  variables?: readonly Conditions[] | undefined;
  webhookConfiguration?: WebhookConfiguration | undefined;
}
export interface ImageValidatingPolicySpec {
  attestations?: readonly Attestations[] | undefined;
  attestors: readonly Attestors[];
  auditAnnotations?: readonly AuditAnnotations[] | undefined;
  autogen?: {
    podControllers?: PodControllers | undefined;
  } | undefined;
  credentials?: {
    allowInsecureRegistry?: boolean | undefined;
    providers?: readonly ("default" | "amazon" | "azure" | "google" | "github")[] | undefined;
    secrets?: readonly string[] | undefined;
  } | undefined;
  evaluation?: Evaluation | undefined;
  failurePolicy?: "Ignore" | "Fail" | undefined;
  images?: readonly Conditions[] | undefined;
  matchConditions?: readonly Conditions[] | undefined;
  matchConstraints?: MatchConstraints | undefined;
  matchImageReferences?: readonly MatchImageReferences[] | undefined;
  validationActions?: readonly ("Deny" | "Audit" | "Warn")[] | undefined;
  validationConfigurations?: {
    mutateDigest?: boolean | undefined;
    required?: boolean | undefined;
    verifyDigest?: boolean | undefined;
  } | undefined;
  validations: readonly Validations[];
  variables?: readonly Conditions[] | undefined;
  webhookConfiguration?: WebhookConfiguration | undefined;
}
export interface MutatingPolicySpec {
  auditAnnotations?: readonly AuditAnnotations[] | undefined;
  autogen?: {
    mutatingAdmissionPolicy?: MutatingAdmissionPolicy | undefined;
    podControllers?: PodControllers | undefined;
  } | undefined;
  evaluation?: {
    admission?: MutatingAdmissionPolicy | undefined;
    background?: MutatingAdmissionPolicy | undefined;
    mode?: string | undefined;
    mutateExisting?: MutatingAdmissionPolicy | undefined;
    skipBackgroundRequests?: boolean | undefined;
    useServerSideApply?: boolean | undefined;
  } | undefined;
  failurePolicy?: "Ignore" | "Fail" | undefined;
  matchConditions?: readonly Conditions[] | undefined;
  matchConstraints?: MatchConstraints | undefined;
  mutations?: readonly Mutations[] | undefined;
  reinvocationPolicy?: string | undefined;
  targetMatchConditions?: readonly Conditions[] | undefined;
  targetMatchConstraints?: {
    excludeResourceRules?: readonly ExcludeResourceRules[] | undefined;
    expression?: string | undefined;
    matchPolicy?: string | undefined;
    namespaceSelector?: NamespaceSelector | undefined;
    objectSelector?: NamespaceSelector | undefined;
    resourceRules?: readonly ExcludeResourceRules[] | undefined;
  } | undefined;
  variables?: readonly Conditions[] | undefined;
  webhookConfiguration?: WebhookConfiguration | undefined;
}
export interface ValidatingPolicySpec {
  auditAnnotations?: readonly AuditAnnotations[] | undefined;
  autogen?: {
    podControllers?: PodControllers | undefined;
    validatingAdmissionPolicy?: MutatingAdmissionPolicy | undefined;
  } | undefined;
  evaluation?: Evaluation | undefined;
  failurePolicy?: "Ignore" | "Fail" | undefined;
  matchConditions?: readonly Conditions[] | undefined;
  matchConstraints?: MatchConstraints | undefined;
  validationActions?: readonly ("Deny" | "Audit" | "Warn")[] | undefined;
  validations?: readonly Validations[] | undefined;
  variables?: readonly Conditions[] | undefined;
  webhookConfiguration?: WebhookConfiguration | undefined;
}
export interface Conditions {
  expression: string;
  name: string;
}
export interface MatchConstraints {
  excludeResourceRules?: readonly ExcludeResourceRules[] | undefined;
  matchPolicy?: string | undefined;
  namespaceSelector?: NamespaceSelector | undefined;
  objectSelector?: NamespaceSelector | undefined;
  resourceRules?: readonly ExcludeResourceRules[] | undefined;
}
export interface Generate {
  expression?: string | undefined;
  template?: {
    interpolate?: "none" | "cel" | undefined;
    value: string;
  } | undefined;
}
export interface Attestations {
  intoto?: {
    type: string;
  } | undefined;
  name: string;
  referrer?: {
    type: string;
  } | undefined;
}
export interface Attestors {
  cosign?: {
    annotations?: { [key: string]: string } | undefined;
    certificate?: {
      cert?: TrustedRoot | undefined;
      certChain?: TrustedRoot | undefined;
    } | undefined;
    ctlog?: {
      ctLogPubKey?: string | undefined;
      insecureIgnoreSCT?: boolean | undefined;
      insecureIgnoreTlog?: boolean | undefined;
      rekorPubKey?: string | undefined;
      tsaCertChain?: string | undefined;
      url?: string | undefined;
    } | undefined;
    key?: {
      data?: string | undefined;
      expression?: string | undefined;
      hashAlgorithm?: string | undefined;
      kms?: string | undefined;
    } | undefined;
    keyless?: {
      additionalExtensions?: { [key: string]: string } | undefined;
      identities: readonly Identities[];
      roots?: string | undefined;
    } | undefined;
    source?: {
      PullSecrets?: readonly PullSecrets[] | undefined;
      repository?: string | undefined;
      tagPrefix?: string | undefined;
    } | undefined;
    trustedRoot?: TrustedRoot | undefined;
    tuf?: {
      mirror?: string | undefined;
      root?: {
        data?: string | undefined;
        path?: string | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  name: string;
  notary?: {
    certs?: TrustedRoot | undefined;
    tsaCerts?: TrustedRoot | undefined;
  } | undefined;
}
export interface MatchImageReferences {
  expression?: string | undefined;
  glob?: string | undefined;
}
export interface AuditAnnotations {
  key: string;
  valueExpression: string;
}
export interface Mutations {
  applyConfiguration?: ApplyConfiguration | undefined;
  jsonPatch?: ApplyConfiguration | undefined;
  patchType: string;
}
export interface WebhookConfiguration {
  timeoutSeconds?: number | undefined;
}
export interface Evaluation {
  admission?: MutatingAdmissionPolicy | undefined;
  background?: MutatingAdmissionPolicy | undefined;
  mode?: string | undefined;
}
export interface Validations {
  expression: string;
  message?: string | undefined;
  messageExpression?: string | undefined;
  reason?: string | undefined;
}
export interface ExcludeResourceRules {
  apiGroups?: readonly string[] | undefined;
  apiVersions?: readonly string[] | undefined;
  operations?: readonly string[] | undefined;
  resourceNames?: readonly string[] | undefined;
  resources?: readonly string[] | undefined;
  scope?: string | undefined;
}
export interface NamespaceSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface MutatingAdmissionPolicy {
  enabled?: boolean | undefined;
}
export interface PodControllers {
  controllers?: readonly string[] | undefined;
}
export interface ApplyConfiguration {
  expression?: string | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface TrustedRoot {
  expression?: string | undefined;
  value?: string | undefined;
}
export interface Identities {
  issuer?: string | undefined;
  issuerRegExp?: string | undefined;
  subject?: string | undefined;
  subjectExpression?: string | undefined;
  subjectRegExp?: string | undefined;
}
export interface PullSecrets {
  name?: string | undefined;
}
