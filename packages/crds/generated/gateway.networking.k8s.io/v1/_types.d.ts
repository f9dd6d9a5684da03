// Written by `npx projen generate`.
export interface TCPRouteSpec {
  parentRefs?: readonly ParentRefs[] | undefined;
  rules: readonly Rules[];
}
export interface Listeners {
  allowedRoutes?: {
    kinds?: readonly Kinds[] | undefined;
    namespaces?: {
      from?: "All" | "Selector" | "Same" | undefined;
      selector?: Selector | undefined;
    } | undefined;
  } | undefined;
  hostname?: string | undefined;
  name: string;
  port: number;
  protocol: string;
  tls?: {
    certificateRefs?: readonly ParentRef[] | undefined;
    mode?: "Terminate" | "Passthrough" | undefined;
    options?: { [key: string]: string } | undefined;
  } | undefined;
}
export interface ParametersRef {
  group: string;
  kind: string;
  name: string;
  namespace?: string | undefined;
}
export interface ParentRef {
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
  namespace?: string | undefined;
}
export interface ParentRefs {
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
  namespace?: string | undefined;
  port?: number | undefined;
  sectionName?: string | undefined;
}
export interface Rules {
  backendRefs: readonly BackendRefs[];
  name?: string | undefined;
}
export interface InfrastructureParametersRef {
  group: string;
  kind: string;
  name: string;
}
export interface BackendRefs {
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
  namespace?: string | undefined;
  port?: number | undefined;
  weight?: number | undefined;
}
export interface RequestHeaderModifier {
  add?: readonly Add[] | undefined;
  remove?: readonly string[] | undefined;
  set?: readonly Add[] | undefined;
}
export interface RequestMirror {
  backendRef: {
    group?: string | undefined;
    kind?: string | undefined;
    name: string;
    namespace?: string | undefined;
    port?: number | undefined;
  };
  fraction?: {
    denominator?: number | undefined;
    numerator: number;
  } | undefined;
  percent?: number | undefined;
}
export interface Headers {
  name: string;
  type?: "Exact" | "RegularExpression" | undefined;
  value: string;
}
export interface Selector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface Kinds {
  group?: string | undefined;
  kind: string;
}
export interface Add {
  name: string;
  value: string;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
