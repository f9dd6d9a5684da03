import type { ClusterIssuerSpec } from '@kube-world/crds/cert-manager.io/v1';

import type { Acme, Solver } from './issuer';

/** Ten years: a root is replaced by hand on every device that trusts it. */
const rootLifetime = '87600h';

export const secretNameOf = (issuer: string): string => `${issuer}-root`;

/** The root: its key stays when it is renewed, so that what it signed stays good. */
export function rootCertificateSpec(issuer: string, rootIssuer: string, commonName: string) {
  return {
    isCA: true,
    commonName,
    secretName: secretNameOf(issuer),
    duration: rootLifetime,
    privateKey: { algorithm: 'ECDSA' as const, size: 256, rotationPolicy: 'Never' as const },
    issuerRef: { kind: 'ClusterIssuer', name: rootIssuer },
  };
}

const servers = {
  letsencrypt: 'https://acme-v02.api.letsencrypt.org/directory',
  'letsencrypt-staging': 'https://acme-staging-v02.api.letsencrypt.org/directory',
} as const;

export function acmeSpec(
  name: string,
  { email, server = 'letsencrypt', solver }: Acme,
  ingressClass: string | undefined,
): ClusterIssuerSpec {
  return {
    acme: {
      email,
      server: server === 'letsencrypt' || server === 'letsencrypt-staging' ? servers[server] : server,
      privateKeySecretRef: { name: `${name}-account` },
      solvers: [solverSpec(solver, ingressClass)],
    },
  };
}

function solverSpec(solver: Solver, ingressClassName: string | undefined) {
  if (solver.kind === 'http-01') return { http01: { ingress: { ingressClassName } } };
  if (solver.provider === 'route53') return { selector: { dnsZones: [solver.zone] }, dns01: { route53: { region: solver.region } } };
  const { secret, key } = solver.token;
  return {
    selector: solver.zones ? { dnsZones: solver.zones } : undefined,
    dns01: { cloudflare: { apiTokenSecretRef: { name: secret, key } } },
  };
}
