// Written by `npx projen generate`.
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ApplyConfiguration {
  expression?: string | undefined;
}
export interface AuditAnnotation {
  key: string;
  valueExpression: string;
}
export interface JSONPatch {
  expression?: string | undefined;
}
export interface MatchCondition {
  expression: string;
  name: string;
}
export interface MatchResources {
  excludeResourceRules?: readonly NamedRuleWithOperations[] | undefined;
  matchPolicy?: string | undefined;
  namespaceSelector?: $meta_v1.LabelSelector | undefined;
  objectSelector?: $meta_v1.LabelSelector | undefined;
  resourceRules?: readonly NamedRuleWithOperations[] | undefined;
}
export interface MutatingAdmissionPolicyBindingSpec {
  matchResources?: MatchResources | undefined;
  paramRef?: ParamRef | undefined;
  policyName?: string | undefined;
}
export interface MutatingAdmissionPolicySpec {
  failurePolicy?: string | undefined;
  matchConditions?: readonly MatchCondition[] | undefined;
  matchConstraints?: MatchResources | undefined;
  mutations?: readonly Mutation[] | undefined;
  paramKind?: ParamKind | undefined;
  reinvocationPolicy?: string | undefined;
  variables?: readonly Variable[] | undefined;
}
export interface Mutation {
  applyConfiguration?: ApplyConfiguration | undefined;
  jsonPatch?: JSONPatch | undefined;
  patchType: string;
}
export interface NamedRuleWithOperations {
  apiGroups?: readonly string[] | undefined;
  apiVersions?: readonly string[] | undefined;
  operations?: readonly string[] | undefined;
  resourceNames?: readonly string[] | undefined;
  resources?: readonly string[] | undefined;
  scope?: string | undefined;
}
export interface ParamKind {
  apiVersion?: string | undefined;
  kind?: string | undefined;
}
export interface ParamRef {
  name?: string | undefined;
  namespace?: string | undefined;
  parameterNotFoundAction?: string | undefined;
  selector?: $meta_v1.LabelSelector | undefined;
}
export interface ValidatingAdmissionPolicyBindingSpec {
  matchResources?: MatchResources | undefined;
  paramRef?: ParamRef | undefined;
  policyName?: string | undefined;
  validationActions?: readonly string[] | undefined;
}
export interface ValidatingAdmissionPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[] | undefined;
  failurePolicy?: string | undefined;
  matchConditions?: readonly MatchCondition[] | undefined;
  matchConstraints?: MatchResources | undefined;
  paramKind?: ParamKind | undefined;
  validations?: readonly Validation[] | undefined;
  variables?: readonly Variable[] | undefined;
}
export interface Validation {
  expression: string;
  message?: string | undefined;
  messageExpression?: string | undefined;
  reason?: string | undefined;
}
export interface Variable {
  expression: string;
  name: string;
}
