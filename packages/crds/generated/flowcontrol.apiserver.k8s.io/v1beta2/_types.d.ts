// Written by `npx projen generate`.
export interface ExemptPriorityLevelConfiguration {
  lendablePercent?: number | undefined;
  nominalConcurrencyShares?: number | undefined;
}
export interface FlowDistinguisherMethod {
  type: string;
}
export interface FlowSchemaSpec {
  distinguisherMethod?: FlowDistinguisherMethod | undefined;
  matchingPrecedence?: number | undefined;
  priorityLevelConfiguration: PriorityLevelConfigurationReference;
  rules?: readonly PolicyRulesWithSubjects[] | undefined;
}
export interface GroupSubject {
  name: string;
}
export interface LimitResponse {
  queuing?: QueuingConfiguration | undefined;
  type: string;
}
export interface LimitedPriorityLevelConfiguration {
  assuredConcurrencyShares?: number | undefined;
  borrowingLimitPercent?: number | undefined;
  lendablePercent?: number | undefined;
  limitResponse?: LimitResponse | undefined;
}
export interface NonResourcePolicyRule {
  nonResourceURLs: readonly string[];
  verbs: readonly string[];
}
export interface PolicyRulesWithSubjects {
  nonResourceRules?: readonly NonResourcePolicyRule[] | undefined;
  resourceRules?: readonly ResourcePolicyRule[] | undefined;
  subjects: readonly Subject[];
}
export interface PriorityLevelConfigurationReference {
  name: string;
}
export interface PriorityLevelConfigurationSpec {
  exempt?: ExemptPriorityLevelConfiguration | undefined;
  limited?: LimitedPriorityLevelConfiguration | undefined;
  type: string;
}
export interface QueuingConfiguration {
  handSize?: number | undefined;
  queueLengthLimit?: number | undefined;
  queues?: number | undefined;
}
export interface ResourcePolicyRule {
  apiGroups: readonly string[];
  clusterScope?: boolean | undefined;
  namespaces?: readonly string[] | undefined;
  resources: readonly string[];
  verbs: readonly string[];
}
export interface ServiceAccountSubject {
  name: string;
  namespace: string;
}
export interface Subject {
  group?: GroupSubject | undefined;
  kind: string;
  serviceAccount?: ServiceAccountSubject | undefined;
  user?: UserSubject | undefined;
}
export interface UserSubject {
  name: string;
}
