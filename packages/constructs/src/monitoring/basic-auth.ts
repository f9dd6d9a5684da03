import { Middleware } from '@kube-world/crds/traefik.io/v1alpha1';
import { Construct } from 'constructs';

import type { MiddlewareRef } from '../web-route/props';
import { monitoringNamespace } from './namespace';

/** Asks for a name and a password; `secret` has the key `users` with lines as `htpasswd` writes them. */
export class BasicAuth extends Construct {
  public readonly reference: MiddlewareRef;

  public constructor(scope: Construct, id: string, { secret }: { readonly secret: string }) {
    super(scope, id);
    this.reference = { name: id, namespace: monitoringNamespace.name };
    new Middleware(this, 'Middleware', { metadata: { name: id }, spec: { basicAuth: { secret, removeHeader: true } } });
  }
}
