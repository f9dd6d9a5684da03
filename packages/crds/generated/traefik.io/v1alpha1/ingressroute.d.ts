// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface IngressRouteProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: IngressRouteSpec;
}
export interface IngressRouteSpec {
  entryPoints?: readonly string[] | undefined;
  ingressClassName?: string | undefined;
  parentRefs?: readonly $types.ParentRefs[] | undefined;
  routes: readonly IngressRouteSpecRoutes[];
  tls?: {
    certResolver?: string | undefined;
    domains?: readonly $types.Domain[] | undefined;
    options?: $types.ParentRefs | undefined;
    secretName?: string | undefined;
    store?: $types.ParentRefs | undefined;
  } | undefined;
}
export interface IngressRouteSpecRoutes {
  kind?: "Rule" | undefined;
  match: string;
  middlewares?: readonly $types.ParentRefs[] | undefined;
  observability?: {
    accessLogs?: boolean | undefined;
    metrics?: boolean | undefined;
    traceVerbosity?: "minimal" | "detailed" | undefined;
    tracing?: boolean | undefined;
  } | undefined;
  priority?: number | undefined;
  services?: readonly $types.Service[] | undefined;
  syntax?: string | undefined;
}
export declare class IngressRoute extends $KubeObject {
  static readonly apiVersion: 'traefik.io/v1alpha1';
  static readonly kind: 'IngressRoute';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: IngressRouteProps);
}
