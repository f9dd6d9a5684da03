// Written by `npx projen generate`.
export interface FieldSelectorRequirement {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface GroupResource {
  group: string;
  resource: string;
}
export interface LabelSelector {
  matchExpressions?: readonly LabelSelectorRequirement[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface LabelSelectorRequirement {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface ObjectMeta {
  annotations?: { [key: string]: string } | undefined;
  finalizers?: readonly string[] | undefined;
  generateName?: string | undefined;
  labels?: { [key: string]: string } | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  ownerReferences?: readonly OwnerReference[] | undefined;
}
export interface OwnerReference {
  apiVersion: string;
  blockOwnerDeletion?: boolean | undefined;
  controller?: boolean | undefined;
  kind: string;
  name: string;
  uid: string;
}
export type ClusterObjectMeta = Omit<ObjectMeta, 'namespace'>;
