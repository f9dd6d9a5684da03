import { Certificate } from '@kube-world/crds/cert-manager.io/v1';
import { Ingress } from '@kube-world/crds/networking.k8s.io/v1';
import { IngressRoute, Middleware } from '@kube-world/crds/traefik.io/v1alpha1';
import { ModelError } from '@kube-world/model';
import { Construct } from 'constructs';

import type { WebRouteProps } from './props';
import { type RouteFacts, routeFacts, routeIssuer } from './route-facts';
import { certificateSpec, headersNameOf, headersSpec, ingressAnnotations, ingressRouteSpec, ingressSpec, secretNameOf } from './specs';

/** A service reached by HTTPS at a host name, in the form that the cluster's ingress needs, with its certificate. */
export class WebRoute extends Construct {
  /** `https://host/path` */
  public readonly url: string;
  /** The Secret that holds the certificate. */
  public readonly secretName: string;

  /** @throws ModelError when the host is no DNS name, the cluster has no ingress, or no issuer is named */
  public constructor(scope: Construct, id: string, props: WebRouteProps) {
    super(scope, id);
    const at = this.node.path;
    const facts = routeFacts(at, props.name ?? id, props);
    const issuer = routeIssuer(at, facts.ingress, props.issuer);
    this.url = `https://${facts.host}${facts.path}`;
    this.secretName = secretNameOf(facts.name);
    if (issuer !== undefined) {
      new Certificate(this, 'Certificate', { metadata: { name: facts.name }, spec: certificateSpec(facts, issuer) });
    }
    if (facts.ingress.controller === 'traefik' && facts.ingress.routes !== 'ingress') this.addIngressRoute(facts);
    else this.addIngress(at, facts);
  }

  private addIngressRoute(facts: RouteFacts): void {
    const metadata = { name: facts.name };
    if (Object.keys(facts.headers).length > 0) {
      new Middleware(this, 'Headers', { metadata: { name: headersNameOf(facts.name) }, spec: headersSpec(facts.headers) });
    }
    new IngressRoute(this, 'Route', { metadata, spec: ingressRouteSpec(facts) });
  }

  private addIngress(at: string, facts: RouteFacts): void {
    if (Object.keys(facts.headers).length > 0) {
      throw new ModelError(
        "a route that is an Ingress takes no headers; let the cluster's 'ingress.routes' be 'ingress-route', or name a middleware",
        { at },
      );
    }
    const metadata = { name: facts.name, annotations: { ...ingressAnnotations(facts) } };
    new Ingress(this, 'Route', { metadata, spec: ingressSpec(facts) });
  }
}
