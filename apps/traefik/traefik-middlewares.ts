import { type RateLimit, type SecurityHeaders, TlsOptions, type TlsOptionsProps, TraefikMiddleware } from '@kube-world/constructs';
import { type App, defineApp } from '@kube-world/model';

export interface TraefikMiddlewaresSettings {
  /** The Traefik that reads them. */
  readonly traefik: App;
  /** @default - a year of HSTS, frames of the same host */
  readonly securityHeaders?: Omit<SecurityHeaders, 'kind'>;
  /** Of one client address. @default - 100 requests a second, 200 at once */
  readonly rateLimit?: Omit<RateLimit, 'kind'>;
  /** @default '1.2' */
  readonly minimumTls?: NonNullable<TlsOptionsProps['minimum']>;
}

/** What routes share: security headers (which they have unless they say otherwise), a rate limit, the redirect to HTTPS, TLS options. */
export const traefikMiddlewares = defineApp(
  'traefik-middlewares',
  ({ traefik, securityHeaders, rateLimit = { average: 100 }, minimumTls = '1.2' }: TraefikMiddlewaresSettings) => {
    const namespace = traefik.namespace.name;
    return {
      namespace: traefik.namespace,
      layer: 'infrastructure',
      securityHeaders: { name: 'security-headers', namespace },
      rateLimit: { name: 'rate-limit', namespace },
      httpsRedirect: { name: 'https-redirect', namespace },
      build(scope) {
        new TraefikMiddleware(scope, 'security-headers', { does: { kind: 'security-headers', ...securityHeaders }, namespace });
        new TraefikMiddleware(scope, 'rate-limit', { does: { kind: 'rate-limit', ...rateLimit }, namespace });
        new TraefikMiddleware(scope, 'https-redirect', { does: { kind: 'https-redirect' }, namespace });
        new TlsOptions(scope, 'tls-options', { minimum: minimumTls, namespace });
      },
    };
  },
);
