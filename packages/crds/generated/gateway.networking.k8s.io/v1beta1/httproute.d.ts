// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface HTTPRouteProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: HTTPRouteSpec;
}
export interface HTTPRouteSpec {
  hostnames?: readonly string[] | undefined;
  parentRefs?: readonly HTTPRouteSpecParentRefs[] | undefined;
  rules?: readonly HTTPRouteSpecRules[] | undefined;
}
export interface HTTPRouteSpecParentRefs {
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
  namespace?: string | undefined;
  port?: number | undefined;
  sectionName?: string | undefined;
}
export interface HTTPRouteSpecRules {
  backendRefs?: readonly HTTPRouteSpecRulesBackendRefs[] | undefined;
  filters?: readonly HTTPRouteSpecRulesFilters[] | undefined;
  matches?: readonly HTTPRouteSpecRulesMatches[] | undefined;
  name?: string | undefined;
  timeouts?: {
    backendRequest?: string | undefined;
    request?: string | undefined;
  } | undefined;
}
export interface HTTPRouteSpecRulesBackendRefs {
  filters?: readonly HTTPRouteSpecRulesFilters[] | undefined;
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
  namespace?: string | undefined;
  port?: number | undefined;
  weight?: number | undefined;
}
export interface HTTPRouteSpecRulesFilters {
  cors?: {
    allowCredentials?: boolean | undefined;
    allowHeaders?: readonly string[] | undefined;
    allowMethods?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | "*")[] | undefined;
    allowOrigins?: readonly string[] | undefined;
    exposeHeaders?: readonly string[] | undefined;
    maxAge?: number | undefined;
  } | undefined;
  extensionRef?: $types.InfrastructureParametersRef | undefined;
  requestHeaderModifier?: HTTPRouteSpecRulesFiltersRequestHeaderModifier | undefined;
  requestMirror?: {
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
  } | undefined;
  requestRedirect?: {
    hostname?: string | undefined;
    path?: HTTPRouteSpecRulesFiltersRequestRedirectPath | undefined;
    port?: number | undefined;
    scheme?: "http" | "https" | undefined;
    statusCode?: 301 | 302 | 303 | 307 | 308 | undefined;
  } | undefined;
  responseHeaderModifier?: HTTPRouteSpecRulesFiltersRequestHeaderModifier | undefined;
  type: "RequestHeaderModifier" | "ResponseHeaderModifier" | "RequestMirror" | "RequestRedirect" | "URLRewrite" | "ExtensionRef" | "CORS";
  urlRewrite?: {
    hostname?: string | undefined;
    path?: HTTPRouteSpecRulesFiltersRequestRedirectPath | undefined;
  } | undefined;
}
export interface HTTPRouteSpecRulesMatches {
  headers?: readonly HTTPRouteSpecRulesMatchesHeaders[] | undefined;
  method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | undefined;
  path?: {
    type?: "Exact" | "PathPrefix" | "RegularExpression" | undefined;
    value?: string | undefined;
  } | undefined;
  queryParams?: readonly HTTPRouteSpecRulesMatchesHeaders[] | undefined;
}
export interface HTTPRouteSpecRulesFiltersRequestHeaderModifier {
  add?: readonly HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd[] | undefined;
  remove?: readonly string[] | undefined;
  set?: readonly HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd[] | undefined;
}
export interface HTTPRouteSpecRulesMatchesHeaders {
  name: string;
  type?: "Exact" | "RegularExpression" | undefined;
  value: string;
}
export interface HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd {
  name: string;
  value: string;
}
export interface HTTPRouteSpecRulesFiltersRequestRedirectPath {
  replaceFullPath?: string | undefined;
  replacePrefixMatch?: string | undefined;
  type: "ReplaceFullPath" | "ReplacePrefixMatch";
}
export declare class HTTPRoute extends $KubeObject {
  static readonly apiVersion: 'gateway.networking.k8s.io/v1beta1';
  static readonly kind: 'HTTPRoute';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: HTTPRouteProps);
}
