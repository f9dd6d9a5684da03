import { installedCrds } from '@kube-world/charts/facts';
import { certManager as chart } from '@kube-world/charts/cert-manager';
import { CertManager, type CertManagerProps } from '@kube-world/constructs';
import { type App, type Release, releaseMarker } from '@kube-world/model';

import { certManager, type CertManagerSettings } from '../../../apps/cert-manager/cert-manager';
import { traefik } from '../../../apps/traefik/traefik';
import { buildApp } from '../../packages/constructs/build-app';
import { objectsOf } from '../../packages/constructs/objects-of';
import { clusterWith, controlPlane, worker } from '../../packages/constructs/test-clusters';

const hub = clusterWith({ role: 'hub' });
const prometheus: App = {
  name: 'monitoring',
  namespace: { name: 'monitoring', podSecurity: 'baseline' },
  layer: 'infrastructure',
  build: () => undefined,
};
const small = { requests: { cpu: '20m', memory: '64Mi' }, limits: { cpu: '500m', memory: '256Mi' } };

function releaseOn(cluster = hub, settings?: CertManagerSettings): Release {
  const [release] = buildApp(certManager(settings), cluster).releases;
  if (!release) throw new Error('no release');
  return release;
}

test('[KW-08] cert-manager comes as a chart with its custom resource definitions, into a namespace of its own', () => {
  const release = releaseOn();
  expect(release).toMatchObject({ name: 'cert-manager', namespace: 'cert-manager', chart: { name: 'cert-manager' } });
  expect(release.values).toEqual({
    crds: { enabled: true },
    global: { leaderElection: { namespace: 'cert-manager' } },
    resources: small,
    cainjector: { resources: small },
    webhook: { resources: small },
    startupapicheck: { resources: small },
  });
  expect(release.chart.crds.map(({ group, kind }) => `${kind}.${group}`)).toEqual(
    expect.arrayContaining(['Certificate.cert-manager.io', 'ClusterIssuer.cert-manager.io', 'Challenge.acme.cert-manager.io']),
  );
});

test('what it installs follows from its values', () => {
  expect(installedCrds(chart, { crds: { enabled: false } }).installed).toEqual([]);
});

test('with several nodes, the webhook survives the loss of one', () => {
  expect(releaseOn(clusterWith({ nodes: { one: controlPlane, two: worker } })).values).toMatchObject({
    webhook: { replicaCount: 2, podDisruptionBudget: { enabled: true, maxUnavailable: 1 } },
  });
});

test('every option reaches the values', () => {
  const everyOption: Required<CertManagerProps> = {
    cluster: hub,
    nameservers: ['192.0.2.53:53', '198.51.100.53:53'],
    serviceAccount: 'signer',
  };
  const values: unknown[] = [];
  objectsOf((scope) => {
    new CertManager(scope, 'cert-manager', everyOption);
    for (const construct of scope.node.findAll()) if (releaseMarker in construct) values.push((construct[releaseMarker] as Release).values);
  });
  expect(values).toMatchObject([
    {
      dns01RecursiveNameservers: '192.0.2.53:53,198.51.100.53:53',
      dns01RecursiveNameserversOnly: true,
      serviceAccount: { name: 'signer' },
    },
  ]);
});

test('it is called by the API server, and calls nobody but the API while no CA outside is used', () => {
  expect(certManager().traffic).toMatchObject({
    egress: [{ kind: 'kubernetes-api' }],
    ingress: [{ kind: 'nodes', ports: [{ port: 10250 }] }],
  });
});

test('DNS-01 needs DNS and HTTPS on the internet, and resolvers where the network’s own lie', () => {
  const settings = { acme: { kind: 'dns-01', nameservers: ['192.0.2.53:53'] } } as const;
  expect(certManager(settings).traffic?.egress).toContainEqual({
    kind: 'internet',
    ports: [{ port: 443 }, { port: 53 }, { port: 53, protocol: 'UDP' }],
  });
  expect(releaseOn(hub, settings).values).toMatchObject({ dns01RecursiveNameservers: '192.0.2.53:53' });
});

test('Route 53 is written under an identity of its own, by the account that the chart is told to make', () => {
  const settings = { acme: { kind: 'dns-01', provider: 'route53' } } as const;
  const identity = { namespace: 'cert-manager', serviceAccount: 'cert-manager', may: ['dns-challenges'] };
  expect(certManager(settings).needs).toEqual({ awsPermissions: [identity] });
  expect(releaseOn(hub, settings)).toMatchObject({
    namespace: identity.namespace,
    values: { serviceAccount: { name: identity.serviceAccount } },
  });
  expect(certManager({ acme: { kind: 'dns-01' } })).not.toHaveProperty('needs');
  expect(releaseOn(hub, { acme: { kind: 'dns-01' } }).values).not.toHaveProperty('serviceAccount');
});

test('HTTP-01 needs the web, and the cluster’s own door to it', () => {
  const ingress = traefik({ cluster: hub });
  expect(certManager({ acme: { kind: 'http-01', ingress } }).traffic).toMatchObject({
    egress: [{ kind: 'kubernetes-api' }, { kind: 'internet', ports: [{ port: 80 }, { port: 443 }] }],
    talksTo: [
      { app: ingress, port: 'web' },
      { app: ingress, port: 'websecure' },
    ],
  });
});

test('to be watched is to let the watcher in, and not to wait for it', () => {
  const app = certManager({ scrapedBy: prometheus });
  expect(app.dependsOn).toBeUndefined();
  expect(app.traffic?.ingress).toContainEqual(expect.objectContaining({ kind: 'namespace', ports: [{ port: 9402 }] }));
  expect(app.metrics).toMatchObject({ kind: 'pods', labels: app.traffic?.pods, port: app.traffic?.serves?.['metrics']?.port });
  expect(releaseOn(hub, { scrapedBy: prometheus }).values).toEqual(releaseOn().values);
  expect(certManager().metrics).toBeUndefined();
});
