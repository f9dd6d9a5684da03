import { rancherReplicas, type RancherOptions, withNamespaces } from '@kube-world/constructs';
import { type Cluster, type ClusterSpec, ModelError, type Release } from '@kube-world/model';
import fc from 'fast-check';

import { certManager } from '../../../apps/cert-manager/cert-manager';
import { rancher } from '../../../apps/rancher/rancher';
import { rancherCertificate } from '../../../apps/rancher/rancher-certificate';
import { buildApp } from '../../packages/constructs/build-app';
import { only } from '../../packages/constructs/objects-of';
import { clusterWith, clusterWithoutIngress, controlPlane, worker } from '../../packages/constructs/test-clusters';

const hubWith = (change: Partial<ClusterSpec> = {}): Cluster => clusterWith({ role: 'hub', ...change });
const certificates = certManager();

function releaseOn(cluster: Cluster, options: Partial<RancherOptions> = {}): Release {
  const [release] = buildApp(rancher({ certManager: certificates, host: 'rancher.local', ...options }), cluster).releases;
  if (!release) throw new Error('no release');
  return release;
}

test('[KW-05] [KW-06] Rancher comes as a chart on the hub, at its host name, with a certificate that cert-manager issues', () => {
  const release = releaseOn(hubWith());
  expect(release).toMatchObject({ name: 'rancher', namespace: 'cattle-system', chart: { name: 'rancher' } });
  expect(release.values).toEqual({
    hostname: 'rancher.local',
    replicas: 1,
    ingress: { ingressClassName: 'traefik' },
    resources: { requests: { cpu: '250m', memory: '1Gi' }, limits: { cpu: '2', memory: '4Gi' } },
  });
  // the chart's own default: its Ingress asks cert-manager, in the name of a CA that agents are told of
  expect(rancher({ certManager: certificates, host: 'rancher.local' }).dependsOn).toEqual([certificates]);
});

test('[KW-07] Rancher runs once on a hub of one node, and three times on any other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
      const nodes = Object.fromEntries(Array.from({ length: count }, (_, index) => [`node-${index}`, index === 0 ? controlPlane : worker]));
      expect(rancherReplicas({ nodes })).toBe(count === 1 ? 1 : 3);
    }),
  );
  expect(releaseOn(hubWith()).values['replicas']).toBe(1);
  // three is the chart's default, so it is not repeated
  expect(releaseOn(hubWith({ nodes: { one: controlPlane, two: worker } })).values).not.toHaveProperty('replicas');
});

test.each(['spoke', 'standalone'] as const)('[KW-54] Rancher on a %s is refused', (role) => {
  const build = () => releaseOn(clusterWith({ role }));
  expect(build).toThrow(ModelError);
  expect(build).toThrow(`test/rancher: Rancher runs on the hub alone, but cluster 'lab' is a ${role}; place it on the hub`);
});

test.each(['Rancher.local', 'rancher.local:443', 'https://rancher.local'])('the host %s is refused', (host) => {
  expect(() => releaseOn(hubWith(), { host })).toThrow(`host must be a DNS name in lower case, got '${host}'`);
});

test('every option reaches the values', () => {
  const everyOption: Required<RancherOptions> = {
    host: 'rancher.example.com',
    tls: { kind: 'certificate', privateCa: true },
    resources: { requests: { cpu: '1', memory: '2Gi' }, limits: { cpu: '4', memory: '8Gi' } },
  };
  expect(releaseOn(hubWith(), everyOption).values).toEqual({
    hostname: 'rancher.example.com',
    replicas: 1,
    ingress: { ingressClassName: 'traefik', tls: { source: 'secret' } },
    privateCA: true,
    resources: everyOption.resources,
  });
});

test('a certificate that everybody trusts needs no CA beside it', () => {
  expect(releaseOn(hubWith(), { tls: { kind: 'certificate' } }).values).not.toHaveProperty('privateCA');
});

test('no password reaches Git, whatever is asked for', () => {
  for (const tls of [{ kind: 'rancher-ca' }, { kind: 'certificate', privateCa: true }] as const)
    expect(JSON.stringify(releaseOn(hubWith(), { tls }).values)).not.toMatch(/password/i);
});

const hosted = rancher({ certManager: certificates, host: 'rancher.local', tls: { kind: 'certificate' } });

test('[KW-06] a certificate of the cluster’s own issuer is where the chart looks for it', () => {
  const app = rancherCertificate({ rancher: hosted });
  expect(only(buildApp(app, hubWith()).objects, 'Certificate')).toMatchObject({
    metadata: { name: 'rancher' },
    spec: { secretName: 'tls-rancher-ingress', dnsNames: ['rancher.local'], issuerRef: { kind: 'ClusterIssuer', name: 'ca' } },
  });
});

test('the issuer of Rancher’s certificate may be another, and must be one', () => {
  const app = rancherCertificate({ rancher: hosted, issuer: 'letsencrypt' });
  expect(only(buildApp(app, hubWith()).objects, 'Certificate').spec).toMatchObject({ issuerRef: { name: 'letsencrypt' } });
  expect(() => buildApp(rancherCertificate({ rancher: hosted }), clusterWithoutIngress())).toThrow("no issuer for Rancher's certificate");
});

test('Rancher’s namespace lets in web traffic, the API server’s calls and Fleet, and Rancher’s helpers among themselves', () => {
  const cluster = hubWith();
  const unit = withNamespaces([hosted, certificates]).find(({ name }) => name === 'namespace-cattle-system');
  if (!unit) throw new Error('no unit for the namespace');
  const policy = buildApp(unit, cluster).objects.find((object) => object.kind === 'NetworkPolicy' && object.metadata.name === 'rancher');
  expect(policy?.spec).toMatchObject({
    podSelector: {},
    ingress: expect.arrayContaining([
      { from: [{ podSelector: {} }] },
      { from: [{ ipBlock: { cidr: '192.0.2.0/24' } }], ports: [{ port: 6666 }, { port: 9443 }] },
      // Fleet reaches imported clusters through Rancher's own service
      {
        from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'cattle-fleet-system' } } }],
        ports: [{ port: 443 }, { port: 444 }],
      },
    ]) as unknown,
    egress: expect.arrayContaining([
      { to: [{ podSelector: {} }] },
      { to: [{ ipBlock: { cidr: '192.0.2.10/32' } }], ports: [{ port: 6443 }] },
    ]) as unknown,
  });
});

test('Rancher without cert-manager does not compile', () => {
  const place = () =>
    rancher({
      host: 'rancher.local',
      // @ts-expect-error its chart makes an Issuer, so that it needs cert-manager
      certManager: undefined,
    });
  expect(place).not.toThrow();
});
