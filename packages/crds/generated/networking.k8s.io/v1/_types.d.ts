// Written by `npx projen generate`.
import type * as $core_v1 from '../../core/v1/_types';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface HTTPIngressPath {
  backend: IngressBackend;
  path?: string | undefined;
  pathType: "Exact" | "ImplementationSpecific" | "Prefix";
}
export interface HTTPIngressRuleValue {
  paths: readonly HTTPIngressPath[];
}
export interface IPAddressSpec {
  parentRef: ParentReference;
}
export interface IPBlock {
  cidr: string;
  except?: readonly string[] | undefined;
}
export interface IngressBackend {
  resource?: $core_v1.TypedLocalObjectReference | undefined;
  service?: IngressServiceBackend | undefined;
}
export interface IngressClassParametersReference {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
  namespace?: string | undefined;
  scope?: string | undefined;
}
export interface IngressClassSpec {
  controller?: string | undefined;
  parameters?: IngressClassParametersReference | undefined;
}
export interface IngressRule {
  host?: string | undefined;
  http?: HTTPIngressRuleValue | undefined;
}
export interface IngressServiceBackend {
  name: string;
  port?: ServiceBackendPort | undefined;
}
export interface IngressSpec {
  defaultBackend?: IngressBackend | undefined;
  ingressClassName?: string | undefined;
  rules?: readonly IngressRule[] | undefined;
  tls?: readonly IngressTLS[] | undefined;
}
export interface IngressTLS {
  hosts?: readonly string[] | undefined;
  secretName?: string | undefined;
}
export interface NetworkPolicyEgressRule {
  ports?: readonly NetworkPolicyPort[] | undefined;
  to?: readonly NetworkPolicyPeer[] | undefined;
}
export interface NetworkPolicyIngressRule {
  from?: readonly NetworkPolicyPeer[] | undefined;
  ports?: readonly NetworkPolicyPort[] | undefined;
}
export interface NetworkPolicyPeer {
  ipBlock?: IPBlock | undefined;
  namespaceSelector?: $meta_v1.LabelSelector | undefined;
  podSelector?: $meta_v1.LabelSelector | undefined;
}
export interface NetworkPolicyPort {
  endPort?: number | undefined;
  port?: number | string | undefined;
  protocol?: "SCTP" | "TCP" | "UDP" | undefined;
}
export interface NetworkPolicySpec {
  egress?: readonly NetworkPolicyEgressRule[] | undefined;
  ingress?: readonly NetworkPolicyIngressRule[] | undefined;
  podSelector?: $meta_v1.LabelSelector | undefined;
  policyTypes?: readonly ("Egress" | "Ingress")[] | undefined;
}
export interface ParentReference {
  group?: string | undefined;
  name: string;
  namespace?: string | undefined;
  resource: string;
}
export interface ServiceBackendPort {
  name?: string | undefined;
  number?: number | undefined;
}
export interface ServiceCIDRSpec {
  cidrs?: readonly string[] | undefined;
}
