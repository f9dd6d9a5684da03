import type { RouteFacts } from './route-facts';

export const secretNameOf = (name: string): string => `${name}-tls`;
export const headersNameOf = (name: string): string => `${name}-headers`;

export function certificateSpec({ name, host }: Pick<RouteFacts, 'name' | 'host'>, issuer: string) {
  return { secretName: secretNameOf(name), dnsNames: [host], issuerRef: { kind: 'ClusterIssuer', name: issuer } };
}

/** Headers of every response, as a Traefik Middleware says them. */
export function headersSpec(headers: Readonly<Record<string, string>>) {
  return { headers: { customResponseHeaders: { ...headers } } };
}

/** Traefik's own form; plain HTTP is redirected at the entry point, so that a route is HTTPS alone. */
export function ingressRouteSpec({ name, host, path, service, middlewares, headers }: RouteFacts) {
  const own = Object.keys(headers).length > 0 ? [{ name: headersNameOf(name) }] : [];
  const all = [...middlewares.map((ref) => ({ name: ref.name, namespace: ref.namespace })), ...own];
  return {
    entryPoints: ['websecure'],
    routes: [
      {
        kind: 'Rule' as const,
        match: path === '/' ? `Host(\`${host}\`)` : `Host(\`${host}\`) && PathPrefix(\`${path}\`)`,
        ...(all.length > 0 ? { middlewares: all } : {}),
        services: [{ name: service.name, port: service.port }],
      },
    ],
    tls: { secretName: secretNameOf(name) },
  };
}

/** Kubernetes's form, for controllers that read it. */
export function ingressSpec({ name, host, path, service, ingress }: RouteFacts) {
  const port = typeof service.port === 'number' ? { number: service.port } : { name: service.port };
  return {
    // GKE's controller reads the annotation alone
    ...(ingress.controller === 'gce' ? {} : { ingressClassName: ingress.class }),
    rules: [{ host, http: { paths: [{ path, pathType: 'Prefix' as const, backend: { service: { name: service.name, port } } }] } }],
    // the ALB finds its certificate by the host name
    tls: [{ hosts: [host], ...(ingress.controller === 'alb' ? {} : { secretName: secretNameOf(name) }) }],
  };
}

/** What Kubernetes's form cannot say is said to each controller in annotations of its own. */
export function ingressAnnotations({ ingress, middlewares }: RouteFacts): Readonly<Record<string, string>> {
  if (ingress.controller === 'alb') return albAnnotations;
  if (ingress.controller === 'gce') return { 'kubernetes.io/ingress.allow-http': 'false', 'kubernetes.io/ingress.class': ingress.class };
  const refs = middlewares.map(({ name, namespace }) => `${namespace}-${name}@kubernetescrd`);
  return {
    'traefik.ingress.kubernetes.io/router.entrypoints': 'websecure',
    'traefik.ingress.kubernetes.io/router.tls': 'true',
    ...(refs.length > 0 ? { 'traefik.ingress.kubernetes.io/router.middlewares': refs.join(',') } : {}),
  };
}

/** Pods are targets themselves, and plain HTTP is redirected. */
const albAnnotations = {
  'alb.ingress.kubernetes.io/listen-ports': '[{"HTTP": 80}, {"HTTPS": 443}]',
  'alb.ingress.kubernetes.io/ssl-redirect': '443',
  'alb.ingress.kubernetes.io/target-type': 'ip',
};
