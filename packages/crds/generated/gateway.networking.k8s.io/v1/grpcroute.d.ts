// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GRPCRouteProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: GRPCRouteSpec;
}
export interface GRPCRouteSpec {
  hostnames?: readonly string[] | undefined;
  parentRefs?: readonly $types.ParentRefs[] | undefined;
  rules?: readonly GRPCRouteSpecRules[] | undefined;
}
export interface GRPCRouteSpecRules {
  backendRefs?: readonly GRPCRouteSpecRulesBackendRefs[] | undefined;
  filters?: readonly GRPCRouteSpecRulesFilters[] | undefined;
  matches?: readonly GRPCRouteSpecRulesMatches[] | undefined;
  name?: string | undefined;
}
export interface GRPCRouteSpecRulesBackendRefs {
  filters?: readonly GRPCRouteSpecRulesFilters[] | undefined;
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
  namespace?: string | undefined;
  port?: number | undefined;
  weight?: number | undefined;
}
export interface GRPCRouteSpecRulesFilters {
  extensionRef?: $types.InfrastructureParametersRef | undefined;
  requestHeaderModifier?: $types.RequestHeaderModifier | undefined;
  requestMirror?: $types.RequestMirror | undefined;
  responseHeaderModifier?: $types.RequestHeaderModifier | undefined;
  type: "ResponseHeaderModifier" | "RequestHeaderModifier" | "RequestMirror" | "ExtensionRef";
}
export interface GRPCRouteSpecRulesMatches {
  headers?: readonly $types.Headers[] | undefined;
  method?: {
    method?: string | undefined;
    service?: string | undefined;
    type?: "Exact" | "RegularExpression" | undefined;
  } | undefined;
}
export declare class GRPCRoute extends $KubeObject {
  static readonly apiVersion: 'gateway.networking.k8s.io/v1';
  static readonly kind: 'GRPCRoute';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GRPCRouteProps);
}
