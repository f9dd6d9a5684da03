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
  parentRefs?: readonly $types.ParentRefs[] | undefined;
  rules?: readonly HTTPRouteSpecRules[] | undefined;
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
  requestHeaderModifier?: $types.RequestHeaderModifier | undefined;
  requestMirror?: $types.RequestMirror | undefined;
  requestRedirect?: {
    hostname?: string | undefined;
    path?: HTTPRouteSpecRulesFiltersRequestRedirectPath | undefined;
    port?: number | undefined;
    scheme?: "http" | "https" | undefined;
    statusCode?: 301 | 302 | 303 | 307 | 308 | undefined;
  } | undefined;
  responseHeaderModifier?: $types.RequestHeaderModifier | undefined;
  type: "RequestHeaderModifier" | "ResponseHeaderModifier" | "RequestMirror" | "RequestRedirect" | "URLRewrite" | "ExtensionRef" | "CORS";
  urlRewrite?: {
    hostname?: string | undefined;
    path?: HTTPRouteSpecRulesFiltersRequestRedirectPath | undefined;
  } | undefined;
}
export interface HTTPRouteSpecRulesMatches {
  headers?: readonly $types.Headers[] | undefined;
  method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | undefined;
  path?: {
    type?: "Exact" | "PathPrefix" | "RegularExpression" | undefined;
    value?: string | undefined;
  } | undefined;
  queryParams?: readonly $types.Headers[] | undefined;
}
export interface HTTPRouteSpecRulesFiltersRequestRedirectPath {
  replaceFullPath?: string | undefined;
  replacePrefixMatch?: string | undefined;
  type: "ReplaceFullPath" | "ReplacePrefixMatch";
}
export declare class HTTPRoute extends $KubeObject {
  static readonly apiVersion: 'gateway.networking.k8s.io/v1';
  static readonly kind: 'HTTPRoute';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: HTTPRouteProps);
}
