import { type IngressSpec, ModelError } from '@kube-world/model';
import { WebRoute, type WebRouteProps } from '@kube-world/constructs';
import fc from 'fast-check';

import { objectsOf, only } from '../objects-of';
import { clusterWith, clusterWithoutIngress, traefikIngress } from '../test-clusters';

const service = { name: 'grafana', port: 80 };
const build = (props: WebRouteProps) => objectsOf((scope) => new WebRoute(scope, 'grafana', props));
const buildOn = (ingress: Partial<IngressSpec>, props: Partial<WebRouteProps> = {}) =>
  build({ cluster: clusterWith({ ingress: { ...traefikIngress, ...ingress } }), host: 'grafana.example.com', service, ...props });

test('a route on Traefik is an IngressRoute with a certificate of the cluster’s issuer, and nothing more', () => {
  expect(buildOn({})).toEqual([
    {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: { name: 'grafana' },
      spec: { secretName: 'grafana-tls', dnsNames: ['grafana.example.com'], issuerRef: { kind: 'ClusterIssuer', name: 'ca' } },
    },
    {
      apiVersion: 'traefik.io/v1alpha1',
      kind: 'IngressRoute',
      metadata: { name: 'grafana' },
      spec: {
        entryPoints: ['websecure'],
        routes: [
          {
            kind: 'Rule',
            match: 'Host(`grafana.example.com`)',
            middlewares: [{ name: 'security-headers', namespace: 'traefik' }],
            services: [{ name: 'grafana', port: 80 }],
          },
        ],
        tls: { secretName: 'grafana-tls' },
      },
    },
  ]);
});

test('every prop of a route reaches the YAML', () => {
  const everyProp: Required<WebRouteProps> = {
    cluster: clusterWith(),
    host: 'home.example.com',
    service: { name: 'home-assistant', port: 'http' },
    issuer: 'letsencrypt',
    middlewares: [{ name: 'rate-limit', namespace: 'edge' }],
    path: '/api',
    headers: { 'X-Robots-Tag': 'noindex' },
    name: 'assistant',
  };
  const objects = build(everyProp);
  expect(only(objects, 'Certificate')).toMatchObject({
    metadata: { name: 'assistant' },
    spec: { secretName: 'assistant-tls', dnsNames: ['home.example.com'], issuerRef: { name: 'letsencrypt' } },
  });
  expect(only(objects, 'Middleware')).toMatchObject({
    metadata: { name: 'assistant-headers' },
    spec: { headers: { customResponseHeaders: { 'X-Robots-Tag': 'noindex' } } },
  });
  expect(only(objects, 'IngressRoute').spec).toMatchObject({
    routes: [
      {
        match: 'Host(`home.example.com`) && PathPrefix(`/api`)',
        middlewares: [{ name: 'rate-limit', namespace: 'edge' }, { name: 'assistant-headers' }],
        services: [{ name: 'home-assistant', port: 'http' }],
      },
    ],
  });
});

test('middlewares of an empty list leave the field out', () => {
  expect(JSON.stringify(buildOn({}, { middlewares: [] }))).not.toContain('middlewares');
});

test('security headers are looked for where the platform runs Traefik', () => {
  expect(JSON.stringify(buildOn({ installedBy: 'platform' }))).toContain('{"name":"security-headers","namespace":"kube-system"}');
});

test.each<[string, Partial<IngressSpec>, Record<string, string>, Record<string, unknown>]>([
  [
    'Traefik that reads Ingresses',
    { routes: 'ingress' },
    {
      'traefik.ingress.kubernetes.io/router.entrypoints': 'websecure',
      'traefik.ingress.kubernetes.io/router.tls': 'true',
      'traefik.ingress.kubernetes.io/router.middlewares': 'traefik-security-headers@kubernetescrd',
    },
    { ingressClassName: 'traefik', tls: [{ hosts: ['grafana.example.com'], secretName: 'grafana-tls' }] },
  ],
  [
    'an AWS load balancer',
    { controller: 'alb', class: 'alb' },
    {
      'alb.ingress.kubernetes.io/listen-ports': '[{"HTTP": 80}, {"HTTPS": 443}]',
      'alb.ingress.kubernetes.io/ssl-redirect': '443',
      'alb.ingress.kubernetes.io/target-type': 'ip',
    },
    { ingressClassName: 'alb', tls: [{ hosts: ['grafana.example.com'] }] },
  ],
  [
    'a Google load balancer',
    { controller: 'gce', class: 'gce' },
    { 'kubernetes.io/ingress.allow-http': 'false', 'kubernetes.io/ingress.class': 'gce' },
    { tls: [{ hosts: ['grafana.example.com'], secretName: 'grafana-tls' }] },
  ],
])('a route on %s is an Ingress', (_, ingress, annotations, spec) => {
  const route = only(buildOn(ingress), 'Ingress');
  expect(route.metadata).toEqual({ name: 'grafana', annotations });
  expect(route.spec).toEqual({
    ...spec,
    rules: [
      {
        host: 'grafana.example.com',
        http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'grafana', port: { number: 80 } } } }] },
      },
    ],
  });
});

test('an AWS load balancer brings its certificate itself, a Google one takes it from cert-manager', () => {
  expect(buildOn({ controller: 'alb' }).map((object) => object.kind)).toEqual(['Ingress']);
  expect(buildOn({ controller: 'gce' }).map((object) => object.kind)).toEqual(['Certificate', 'Ingress']);
});

test('a port by name stays a name in an Ingress', () => {
  expect(JSON.stringify(buildOn({ routes: 'ingress' }, { service: { name: 'grafana', port: 'web' } }))).toContain('"port":{"name":"web"}');
});

test.each<[string, () => unknown, string]>([
  [
    'a wildcard host',
    () => buildOn({}, { host: '*.example.com' }),
    "test/grafana: host must be a DNS name in lower case without wildcard, got '*.example.com'",
  ],
  ['a host with a port', () => buildOn({}, { host: 'example.com:8443' }), "got 'example.com:8443'"],
  ['an upper-case host', () => buildOn({}, { host: 'Home.example.com' }), "got 'Home.example.com'"],
  ['a host that would end the rule', () => buildOn({}, { host: 'a`) || Host(`b' }), 'host must be a DNS name'],
  ['a path that would end the rule', () => buildOn({}, { path: '/`) || Host(`b' }), 'path must begin with'],
  ['a relative path', () => buildOn({}, { path: 'api' }), "got 'api'"],
  [
    'a cluster without ingress',
    () => build({ cluster: clusterWithoutIngress(), host: 'a.example.com', service }),
    "cluster 'lab' has no ingress for a route; give its spec",
  ],
  [
    'no issuer anywhere',
    () => {
      const { issuer: _, ...ingress } = traefikIngress;
      return build({ cluster: clusterWith({ ingress }), host: 'a.example.com', service });
    },
    "no issuer for the route's certificate; name one",
  ],
  ['an issuer for an AWS load balancer', () => buildOn({ controller: 'alb' }, { issuer: 'ca' }), "got issuer 'ca'"],
  [
    'middlewares for an AWS load balancer',
    () => buildOn({ controller: 'alb' }, { middlewares: [{ name: 'a', namespace: 'b' }] }),
    'knows no middlewares or headers',
  ],
  ['headers for a Google load balancer', () => buildOn({ controller: 'gce' }, { headers: { a: 'b' } }), 'knows no middlewares or headers'],
  ['headers for an Ingress', () => buildOn({ routes: 'ingress' }, { headers: { a: 'b' } }), 'takes no headers'],
])('a route refuses %s, and says where', (_, make, message) => {
  expect(make).toThrow(ModelError);
  expect(make).toThrow('test/grafana: ');
  expect(make).toThrow(message);
});

test('whatever host is accepted, the rule matches that host and nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.domain(), fc.string()), (host) => {
      let text: string;
      try {
        text = JSON.stringify(buildOn({}, { host }));
      } catch (error) {
        expect(error).toBeInstanceOf(ModelError);
        return;
      }
      expect(text).toContain(`"match":"Host(\`${host}\`)"`);
      expect(host).toMatch(/^[a-z0-9.-]+$/);
    }),
  );
});

test('a route knows its address and its secret', () => {
  const routes: WebRoute[] = [];
  objectsOf((scope) =>
    routes.push(new WebRoute(scope, 'grafana', { cluster: clusterWith(), host: 'grafana.example.com', service, path: '/d' })),
  );
  expect(routes.map((route) => [route.url, route.secretName])).toEqual([['https://grafana.example.com/d', 'grafana-tls']]);
});
