// Written by `npx projen generate`.
import type * as $meta_v1 from '../../meta/v1/_types';
export interface FieldSelectorAttributes {
  rawSelector?: string | undefined;
  requirements?: readonly $meta_v1.FieldSelectorRequirement[] | undefined;
}
export interface LabelSelectorAttributes {
  rawSelector?: string | undefined;
  requirements?: readonly $meta_v1.LabelSelectorRequirement[] | undefined;
}
export interface NonResourceAttributes {
  path?: string | undefined;
  verb?: string | undefined;
}
export interface ResourceAttributes {
  fieldSelector?: FieldSelectorAttributes | undefined;
  group?: string | undefined;
  labelSelector?: LabelSelectorAttributes | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  resource?: string | undefined;
  subresource?: string | undefined;
  verb?: string | undefined;
  version?: string | undefined;
}
export interface SelfSubjectAccessReviewSpec {
  nonResourceAttributes?: NonResourceAttributes | undefined;
  resourceAttributes?: ResourceAttributes | undefined;
}
export interface SelfSubjectRulesReviewSpec {
  namespace?: string | undefined;
}
export interface SubjectAccessReviewSpec {
  extra?: { [key: string]: readonly string[] } | undefined;
  groups?: readonly string[] | undefined;
  nonResourceAttributes?: NonResourceAttributes | undefined;
  resourceAttributes?: ResourceAttributes | undefined;
  uid?: string | undefined;
  user?: string | undefined;
}
