import { type Cluster, ingressNamespace, type IngressSpec, ModelError } from '@kube-world/model';

import { dnsName } from './host-name';
import type { MiddlewareRef, WebRouteProps } from './props';

/** What every form of a route is made of, checked and with defaults filled in. */
export interface RouteFacts {
  readonly name: string;
  readonly host: string;
  readonly path: string;
  readonly service: WebRouteProps['service'];
  readonly ingress: IngressSpec;
  readonly middlewares: readonly MiddlewareRef[];
  readonly headers: Readonly<Record<string, string>>;
}

/** What a URL path may hold unescaped; above all no backtick, which ends a rule's text. */
const urlPath = /^\/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*$/;

/** @throws ModelError at the construct's path when the host or path cannot be read, or the cluster cannot serve the route */
export function routeFacts(at: string, name: string, props: WebRouteProps): RouteFacts {
  const { cluster, host, path = '/', service, headers = {} } = props;
  if (!dnsName.test(host))
    throw new ModelError(`host must be a DNS name in lower case without wildcard, got '${host}'; write it as in 'home.example.com'`, {
      at,
    });
  if (!urlPath.test(path))
    throw new ModelError(`path must begin with '/' and be a URL path, got '${path}'; escape other characters with %`, { at });
  const ingress = ingressOf(cluster, at);
  const middlewares =
    props.middlewares ?? (ingress.controller === 'traefik' ? [{ name: 'security-headers', namespace: ingressNamespace(ingress) }] : []);
  if (ingress.controller !== 'traefik' && (middlewares.length > 0 || Object.keys(headers).length > 0)) {
    throw new ModelError(
      `the ${ingress.controller} controller of cluster '${cluster.name}' knows no middlewares or headers; leave both out there`,
      { at },
    );
  }
  return { name, host, path, service, ingress, middlewares, headers };
}

function ingressOf(cluster: Cluster, at: string): IngressSpec {
  if (cluster.spec.ingress) return cluster.spec.ingress;
  throw new ModelError(`cluster '${cluster.name}' has no ingress for a route; give its spec an 'ingress', or leave the route out there`, {
    at,
  });
}

/**
 * The issuer of the route's certificate; `undefined` where the controller brings certificates itself.
 * @throws ModelError when neither route nor cluster names one
 */
export function routeIssuer(at: string, { controller, issuer: common }: IngressSpec, issuer: string | undefined): string | undefined {
  if (controller === 'alb') {
    if (issuer === undefined) return undefined;
    throw new ModelError(
      `the alb controller takes certificates from AWS Certificate Manager by host name, got issuer '${issuer}'; leave it out there`,
      { at },
    );
  }
  const chosen = issuer ?? common;
  if (chosen === undefined)
    throw new ModelError("no issuer for the route's certificate; name one, or give the cluster's spec an 'ingress.issuer'", { at });
  return chosen;
}
