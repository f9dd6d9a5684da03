import { type Acme, type InternalCa, type Issuer, issuerName, withNamespaces } from '@kube-world/constructs';
import { ModelError } from '@kube-world/model';

import { certManager } from '../../../apps/cert-manager/cert-manager';
import { issuers } from '../../../apps/issuers/issuers';
import { traefik } from '../../../apps/traefik/traefik';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith, clusterWithoutIngress } from '../../packages/constructs/test-clusters';

const certificates = certManager();
const build = (chosen: readonly [Issuer, ...Issuer[]], cluster = clusterWith()) =>
  buildApp(issuers({ issuers: chosen }), cluster).objects.map(({ kind, metadata, spec }) => [kind, metadata, spec]);

test('[KW-08] an internal CA is a self-signed root in cert-manager’s namespace and an issuer that signs with it', () => {
  expect(build([{ kind: 'internal-ca' }])).toEqual([
    ['ClusterIssuer', { name: 'selfsigned' }, { selfSigned: {} }],
    [
      'Certificate',
      { name: 'internal-ca', namespace: 'cert-manager' },
      {
        isCA: true,
        commonName: 'lab internal CA',
        secretName: 'internal-ca-root',
        duration: '87600h',
        privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Never' },
        issuerRef: { kind: 'ClusterIssuer', name: 'selfsigned' },
      },
    ],
    ['ClusterIssuer', { name: 'internal-ca' }, { ca: { secretName: 'internal-ca-root' } }],
  ]);
});

test('every prop of an internal CA reaches the YAML', () => {
  const ca: Required<InternalCa> = {
    kind: 'internal-ca',
    name: 'ca-cluster-issuer',
    rootIssuer: 'selfsigned-cluster-issuer',
    commonName: 'Home CA',
  };
  expect(build([ca])).toMatchObject([
    ['ClusterIssuer', { name: 'selfsigned-cluster-issuer' }, {}],
    [
      'Certificate',
      { name: 'ca-cluster-issuer' },
      { commonName: 'Home CA', secretName: 'ca-cluster-issuer-root', issuerRef: { name: 'selfsigned-cluster-issuer' } },
    ],
    ['ClusterIssuer', { name: 'ca-cluster-issuer' }, { ca: { secretName: 'ca-cluster-issuer-root' } }],
  ]);
});

test('a self-signed issuer that is chosen too is made once, wherever it stands in the list', () => {
  const kinds = build([{ kind: 'internal-ca' }, { kind: 'self-signed' }]).map(([kind, metadata]) => [kind, metadata]);
  expect(kinds.filter(([kind]) => kind === 'ClusterIssuer')).toEqual([
    ['ClusterIssuer', { name: 'selfsigned' }],
    ['ClusterIssuer', { name: 'internal-ca' }],
  ]);
});

const dns01: Required<Acme> = {
  kind: 'acme',
  name: 'public',
  email: 'ops@example.com',
  server: 'https://acme.example.com/directory',
  solver: { kind: 'dns-01', provider: 'cloudflare', token: { secret: 'cloudflare-token', key: 'token' }, zones: ['example.com'] },
};

test('ACME by DNS-01 names the token’s Secret, and holds no token', () => {
  expect(build([dns01])).toEqual([
    [
      'ClusterIssuer',
      { name: 'public' },
      {
        acme: {
          email: 'ops@example.com',
          server: 'https://acme.example.com/directory',
          privateKeySecretRef: { name: 'public-account' },
          solvers: [
            {
              selector: { dnsZones: ['example.com'] },
              dns01: { cloudflare: { apiTokenSecretRef: { name: 'cloudflare-token', key: 'token' } } },
            },
          ],
        },
      },
    ],
  ]);
});

test('ACME by Route 53 asks for no token and no address of a person: the zone is found by its name', () => {
  const solver = { kind: 'dns-01', provider: 'route53', region: 'eu-central-1', zone: 'cloud.example.com' } as const;
  expect(build([{ kind: 'acme', solver }])).toEqual([
    [
      'ClusterIssuer',
      { name: 'letsencrypt' },
      {
        acme: {
          server: 'https://acme-v02.api.letsencrypt.org/directory',
          privateKeySecretRef: { name: 'letsencrypt-account' },
          solvers: [{ selector: { dnsZones: ['cloud.example.com'] }, dns01: { route53: { region: 'eu-central-1' } } }],
        },
      },
    ],
  ]);
});

const http01: Acme = { kind: 'acme', email: 'ops@example.com', solver: { kind: 'http-01' } };

test('ACME by HTTP-01 answers through the cluster’s ingress class', () => {
  expect(build([http01])).toMatchObject([
    ['ClusterIssuer', { name: 'letsencrypt' }, { acme: { solvers: [{ http01: { ingress: { ingressClassName: 'traefik' } } }] } }],
  ]);
});

test.each([
  [undefined, 'https://acme-v02.api.letsencrypt.org/directory'],
  ['letsencrypt', 'https://acme-v02.api.letsencrypt.org/directory'],
  ['letsencrypt-staging', 'https://acme-staging-v02.api.letsencrypt.org/directory'],
] as const)('the server %s is at %s', (server, url) => {
  expect(build([{ ...http01, ...(server ? { server } : {}) }])).toMatchObject([['ClusterIssuer', {}, { acme: { server: url } }]]);
});

test('a cluster’s ingress can name the issuer that is made', () => {
  const chosen: readonly Issuer[] = [{ kind: 'self-signed' }, { kind: 'internal-ca' }, http01, dns01];
  expect(chosen.map(issuerName)).toEqual(['selfsigned', 'internal-ca', 'letsencrypt', 'public']);
});

test.each<[string, () => unknown, string]>([
  [
    'two issuers of one name',
    () => build([http01, { ...http01, email: 'other@example.com' }]),
    "test/issuers: two issuers are called 'letsencrypt'",
  ],
  [
    'HTTP-01 without ingress',
    () => build([http01], clusterWithoutIngress()),
    "issuer 'letsencrypt' answers by HTTP-01, but cluster 'lab' has no ingress; use DNS-01",
  ],
])('%s is refused', (_, make, message) => {
  expect(make).toThrow(ModelError);
  expect(make).toThrow(message);
});

test('pods that answer HTTP-01 are let in wherever a certificate may be asked for', () => {
  const cluster = clusterWith();
  const apps = withNamespaces([traefik({ cluster }), certificates, issuers({ issuers: [http01] })]);
  const solvers = apps.slice(3).map((unit) => buildApp(unit, cluster).objects.filter((object) => object.metadata.name === 'acme-solver'));
  expect(solvers.map((found) => found.length)).toEqual([1, 1, 1]);
  expect(solvers[0]?.[0]?.spec).toMatchObject({
    podSelector: { matchLabels: { 'acme.cert-manager.io/http01-solver': 'true' } },
    ingress: [{ ports: [{ port: 8089 }] }],
  });
});

test('issuers leave it to their kinds that they wait for cert-manager, and DNS-01 opens nothing', () => {
  const app = issuers({ issuers: [dns01] });
  expect(app).not.toHaveProperty('dependsOn');
  expect(buildApp(app, clusterWith()).objects.map(({ kind }) => kind)).toEqual(['ClusterIssuer']);
  expect(app).not.toHaveProperty('podsEverywhere');
});

test('an issuer with the parts of two does not compile', () => {
  const wrong: Issuer = {
    kind: 'internal-ca',
    // @ts-expect-error an internal CA writes to nobody
    email: 'ops@example.com',
  };
  // @ts-expect-error a token is a reference, never text
  const token: Acme['solver'] = { kind: 'dns-01', provider: 'cloudflare', token: 'text' };
  expect([wrong, token]).toHaveLength(2);
});
