// Written by `npx projen generate`.
import type * as $meta_v1 from '../../meta/v1/_types';
export interface AggregationRule {
  clusterRoleSelectors?: readonly $meta_v1.LabelSelector[] | undefined;
}
export interface PolicyRule {
  apiGroups?: readonly string[] | undefined;
  nonResourceURLs?: readonly string[] | undefined;
  resourceNames?: readonly string[] | undefined;
  resources?: readonly string[] | undefined;
  verbs: readonly string[];
}
export interface RoleRef {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
}
export interface Subject {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
  namespace?: string | undefined;
}
