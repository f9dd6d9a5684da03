// Written by `npx projen generate`.
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
export interface AuditAnnotations {
  key: string;
  valueExpression: string;
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
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
