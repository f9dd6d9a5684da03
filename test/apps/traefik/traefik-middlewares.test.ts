import { type MiddlewareKind, TlsOptions, TraefikMiddleware, WebRoute } from '@kube-world/constructs';

import { traefik } from '../../../apps/traefik/traefik';
import { traefikMiddlewares } from '../../../apps/traefik/traefik-middlewares';
import { buildApp } from '../../packages/constructs/build-app';
import { objectsOf, only } from '../../packages/constructs/objects-of';
import { clusterWith, traefikIngress } from '../../packages/constructs/test-clusters';

const cluster = clusterWith();
const proxy = traefik({ cluster });

test('security headers, a rate limit, the redirect to HTTPS and TLS options are shared by all routes', () => {
  const { objects } = buildApp(traefikMiddlewares({ traefik: proxy }), cluster);
  expect(objects.map(({ kind, metadata, spec }) => [kind, metadata, spec])).toEqual([
    [
      'Middleware',
      { name: 'security-headers', namespace: 'traefik' },
      {
        headers: {
          stsSeconds: 31_536_000,
          contentTypeNosniff: true,
          customFrameOptionsValue: 'SAMEORIGIN',
          referrerPolicy: 'strict-origin-when-cross-origin',
          customResponseHeaders: { Server: '', 'X-Powered-By': '' },
        },
      },
    ],
    ['Middleware', { name: 'rate-limit', namespace: 'traefik' }, { rateLimit: { average: 100, burst: 200 } }],
    ['Middleware', { name: 'https-redirect', namespace: 'traefik' }, { redirectScheme: { scheme: 'https', permanent: true } }],
    ['TLSOption', { name: 'default', namespace: 'traefik' }, { minVersion: 'VersionTLS12' }],
  ]);
});

test('every setting reaches the YAML', () => {
  const settings: Required<Parameters<typeof traefikMiddlewares>[0]> = {
    traefik: proxy,
    securityHeaders: { hstsSeconds: 60, frames: 'none', contentSecurityPolicy: "default-src 'self'" },
    rateLimit: { average: 5, burst: 7 },
    minimumTls: '1.3',
  };
  const { objects } = buildApp(traefikMiddlewares(settings), cluster);
  expect(objects.map(({ spec }) => spec)).toMatchObject([
    { headers: { stsSeconds: 60, customFrameOptionsValue: 'DENY', contentSecurityPolicy: "default-src 'self'" } },
    { rateLimit: { average: 5, burst: 7 } },
    { redirectScheme: {} },
    { minVersion: 'VersionTLS13' },
  ]);
});

test.each<[string, MiddlewareKind, object]>([
  ['no HSTS', { kind: 'security-headers', hstsSeconds: 0 }, { headers: { contentTypeNosniff: true } }],
  [
    'a redirect that browsers forget',
    { kind: 'https-redirect', permanent: false },
    { redirectScheme: { scheme: 'https', permanent: false } },
  ],
])('a middleware with %s', (_, does, expected) => {
  const middleware = only(
    objectsOf((scope) => new TraefikMiddleware(scope, 'one', { does, namespace: 'traefik', name: 'other' })),
    'Middleware',
  );
  expect(middleware.metadata).toEqual({ name: 'other', namespace: 'traefik' });
  expect(middleware.spec).toMatchObject(expected);
  expect(JSON.stringify(middleware.spec)).not.toContain('stsSeconds');
});

test.each([0, -1, Number.NaN])('a rate limit of %s is refused', (average) => {
  expect(() =>
    objectsOf((scope) => new TraefikMiddleware(scope, 'limit', { does: { kind: 'rate-limit', average }, namespace: 'traefik' })),
  ).toThrow(`test/limit: a rate limit must let something through, got average ${average}`);
});

test('TLS is 1.2 at least, wherever nobody says otherwise', () => {
  expect(
    only(
      objectsOf((scope) => new TlsOptions(scope, 'tls', { namespace: 'edge' })),
      'TLSOption',
    ),
  ).toMatchObject({
    metadata: { name: 'default', namespace: 'edge' },
    spec: { minVersion: 'VersionTLS12' },
  });
});

test.each(['chart', 'platform'] as const)('a route finds the security headers of Traefik that is installed by %s', (installedBy) => {
  const on = clusterWith({ ingress: { ...traefikIngress, installedBy } });
  const shared = traefikMiddlewares({ traefik: traefik({ cluster: on }) });
  const route = only(
    objectsOf((scope) => new WebRoute(scope, 'web', { cluster: on, host: 'web.example.com', service: { name: 'web', port: 80 } })),
    'IngressRoute',
  );
  expect(route.spec).toMatchObject({ routes: [{ middlewares: [shared.securityHeaders] }] });
  const made = buildApp(shared, on).objects.map(({ metadata }) => metadata);
  for (const ref of [shared.securityHeaders, shared.rateLimit, shared.httpsRedirect]) expect(made).toContainEqual(ref);
});

test('TLS before 1.2 does not compile', () => {
  const settings: Parameters<typeof traefikMiddlewares>[0] = {
    traefik: proxy,
    // @ts-expect-error 1.1 is not spoken any more
    minimumTls: '1.1',
  };
  expect(settings.traefik).toBe(proxy);
});
