import type { Cluster } from '@kube-world/model';

/** A Traefik Middleware, by name. */
export interface MiddlewareRef {
  readonly name: string;
  readonly namespace: string;
}

export interface WebRouteProps {
  /** Whose `spec.ingress` says what a route becomes. */
  readonly cluster: Cluster;
  /** The name under which the service is reached, without wildcard: `home.example.com`. */
  readonly host: string;
  readonly service: {
    readonly name: string;
    /** Number or name of the service's port. */
    readonly port: number | string;
  };
  /** ClusterIssuer of the certificate. @default - the cluster's `spec.ingress.issuer` */
  readonly issuer?: string;
  /** Applied in this order; Traefik only. @default - the security headers that `traefikMiddlewares()` makes; `[]` for none */
  readonly middlewares?: readonly MiddlewareRef[];
  /** Requests below this path alone are routed. @default '/' */
  readonly path?: string;
  /** Headers added to every response; Traefik only. @default - none */
  readonly headers?: Readonly<Record<string, string>>;
  /** Name of the objects. @default - the construct's id */
  readonly name?: string;
}
