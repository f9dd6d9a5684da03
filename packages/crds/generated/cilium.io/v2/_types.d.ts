// Written by `npx projen generate`.
export interface CiliumNetworkPolicySpec {
  description?: string | undefined;
  egress?: readonly Egress[] | undefined;
  egressDeny?: readonly EgressDeny[] | undefined;
  enableDefaultDeny?: {
    egress?: boolean | undefined;
    ingress?: boolean | undefined;
  } | undefined;
  endpointSelector?: EndpointSelector | undefined;
  ingress?: readonly Ingress[] | undefined;
  ingressDeny?: readonly IngressDeny[] | undefined;
  labels?: readonly Labels[] | undefined;
  log?: {
    value?: string | undefined;
  } | undefined;
  nodeSelector?: EndpointSelector | undefined;
}
export interface Egress {
  authentication?: Authentication | undefined;
  icmps?: readonly Icmps[] | undefined;
  toCIDR?: readonly string[] | undefined;
  toCIDRSet?: readonly ToCIDRSet[] | undefined;
  toEndpoints?: readonly EndpointSelector[] | undefined;
  toEntities?: readonly ("all" | "world" | "cluster" | "host" | "init" | "ingress" | "unmanaged" | "remote-node" | "health" | "none" | "kube-apiserver")[] | undefined;
  toFQDNs?: readonly ToFQDNs[] | undefined;
  toGroups?: readonly ToGroups[] | undefined;
  toNodes?: readonly EndpointSelector[] | undefined;
  toPorts?: readonly ToPorts[] | undefined;
  toRequires?: readonly string[] | undefined;
  toServices?: readonly ToServices[] | undefined;
}
export interface EgressDeny {
  icmps?: readonly Icmps[] | undefined;
  toCIDR?: readonly string[] | undefined;
  toCIDRSet?: readonly ToCIDRSet[] | undefined;
  toEndpoints?: readonly EndpointSelector[] | undefined;
  toEntities?: readonly ("all" | "world" | "cluster" | "host" | "init" | "ingress" | "unmanaged" | "remote-node" | "health" | "none" | "kube-apiserver")[] | undefined;
  toGroups?: readonly ToGroups[] | undefined;
  toNodes?: readonly EndpointSelector[] | undefined;
  toPorts?: readonly EgressDenyToPorts[] | undefined;
  toRequires?: readonly string[] | undefined;
  toServices?: readonly ToServices[] | undefined;
}
export interface EndpointSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface Ingress {
  authentication?: Authentication | undefined;
  fromCIDR?: readonly string[] | undefined;
  fromCIDRSet?: readonly ToCIDRSet[] | undefined;
  fromEndpoints?: readonly EndpointSelector[] | undefined;
  fromEntities?: readonly ("all" | "world" | "cluster" | "host" | "init" | "ingress" | "unmanaged" | "remote-node" | "health" | "none" | "kube-apiserver")[] | undefined;
  fromGroups?: readonly ToGroups[] | undefined;
  fromNodes?: readonly EndpointSelector[] | undefined;
  fromRequires?: readonly string[] | undefined;
  icmps?: readonly Icmps[] | undefined;
  toPorts?: readonly ToPorts[] | undefined;
}
export interface IngressDeny {
  fromCIDR?: readonly string[] | undefined;
  fromCIDRSet?: readonly ToCIDRSet[] | undefined;
  fromEndpoints?: readonly EndpointSelector[] | undefined;
  fromEntities?: readonly ("all" | "world" | "cluster" | "host" | "init" | "ingress" | "unmanaged" | "remote-node" | "health" | "none" | "kube-apiserver")[] | undefined;
  fromGroups?: readonly ToGroups[] | undefined;
  fromNodes?: readonly EndpointSelector[] | undefined;
  fromRequires?: readonly string[] | undefined;
  icmps?: readonly Icmps[] | undefined;
  toPorts?: readonly EgressDenyToPorts[] | undefined;
}
export interface Labels {
  key: string;
  source?: string | undefined;
  value?: string | undefined;
}
export interface Authentication {
  mode: "disabled" | "required" | "test-always-fail";
}
export interface Icmps {
  fields?: readonly Fields[] | undefined;
}
export interface ToCIDRSet {
  cidr?: string | undefined;
  cidrGroupRef?: string | undefined;
  cidrGroupSelector?: EndpointSelector | undefined;
  except?: readonly string[] | undefined;
}
export interface ToFQDNs {
  matchName?: string | undefined;
  matchPattern?: string | undefined;
}
export interface ToGroups {
  aws?: {
    labels?: { [key: string]: string } | undefined;
    region?: string | undefined;
    securityGroupsIds?: readonly string[] | undefined;
    securityGroupsNames?: readonly string[] | undefined;
  } | undefined;
}
export interface ToPorts {
  listener?: {
    envoyConfig: {
      kind?: "CiliumEnvoyConfig" | "CiliumClusterwideEnvoyConfig" | undefined;
      name: string;
    };
    name: string;
    priority?: number | undefined;
  } | undefined;
  originatingTLS?: OriginatingTLS | undefined;
  ports?: readonly Ports[] | undefined;
  rules?: {
    dns?: readonly ToFQDNs[] | undefined;
    http?: readonly Http[] | undefined;
  } | undefined;
  serverNames?: readonly string[] | undefined;
  terminatingTLS?: OriginatingTLS | undefined;
}
export interface ToServices {
  k8sService?: {
    namespace?: string | undefined;
    serviceName?: string | undefined;
  } | undefined;
  k8sServiceSelector?: {
    namespace?: string | undefined;
    selector: EndpointSelector;
  } | undefined;
}
export interface EgressDenyToPorts {
  ports?: readonly Ports[] | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[] | undefined;
}
export interface Fields {
  family?: "IPv4" | "IPv6" | undefined;
  type: number | string;
}
export interface OriginatingTLS {
  certificate?: string | undefined;
  privateKey?: string | undefined;
  secret: Secret;
  trustedCA?: string | undefined;
}
export interface Ports {
  endPort?: number | undefined;
  port?: string | undefined;
  protocol?: "TCP" | "UDP" | "SCTP" | "VRRP" | "IGMP" | "GRE" | "IPIP" | "IPV6" | "ESP" | "AH" | "ANY" | undefined;
}
export interface Secret {
  name: string;
  namespace?: string | undefined;
}
export interface Http {
  headerMatches?: readonly HeaderMatches[] | undefined;
  headers?: readonly string[] | undefined;
  host?: string | undefined;
  method?: string | undefined;
  path?: string | undefined;
}
export interface HeaderMatches {
  mismatch?: "LOG" | "ADD" | "DELETE" | "REPLACE" | undefined;
  name: string;
  secret?: Secret | undefined;
  value?: string | undefined;
}
