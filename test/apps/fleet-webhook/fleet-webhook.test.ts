import { withNamespaces } from '@kube-world/constructs';
import { deliver } from '@kube-world/delivery';

import { fleetWebhook } from '../../../apps/fleet-webhook/fleet-webhook';
import { buildApp } from '../../packages/constructs/build-app';
import type { BuiltObject } from '../../packages/constructs/objects-of';
import { clusterWith, traefikIngress } from '../../packages/constructs/test-clusters';
import { clusterOf, fleetOf, manifestOf, unitOf } from '../../packages/delivery/built-units';

const app = fleetWebhook({ host: 'fleet.example.com' });
const hub = clusterWith({ name: 'management', role: 'hub', engine: 'fleet' });

test('[KW-11] a webhook reaches the service of Fleet that listens for commits', () => {
  expect(buildApp(app, hub).objects.find(({ kind }) => kind === 'IngressRoute')).toMatchObject({
    spec: { routes: [{ match: 'Host(`fleet.example.com`)', services: [{ name: 'gitjob', port: 80 }] }] },
  });
});

test.each([
  ['Traefik', traefikIngress],
  ['a standard Ingress', { ...traefikIngress, routes: 'ingress' } as const],
])('[KW-11] through %s, Fleet is then polled every hour alone', (_, ingress) => {
  const cluster = clusterOf('management', { role: 'hub', ingress });
  const manifests: readonly BuiltObject[] = buildApp(app, cluster).objects;
  const units = [unitOf(cluster, 'fleet-webhook', { manifests })];
  const { gitops } = deliver.fleet({ fleet: fleetOf([cluster, units]), cluster, units });
  expect(manifestOf(gitops, 'GitRepo', 'management')?.['spec']).toHaveProperty('pollingInterval', '1h');
});

test('the pods that listen may still read the repository and ask the API', () => {
  const unit = withNamespaces([app]).find(({ name }) => name === 'namespace-cattle-fleet-system');
  if (!unit) throw new Error("no unit for Fleet's namespace");
  const { objects } = buildApp(unit, hub);
  expect(objects.map(({ kind }) => kind)).toStrictEqual(['NetworkPolicy']);
  expect(objects[0]?.spec).toMatchObject({ podSelector: { matchLabels: { app: 'gitjob' } }, policyTypes: ['Ingress', 'Egress'] });
  expect(JSON.stringify(objects[0]?.spec)).toMatch(/"port":6443.*"port":22.*"port":443|"port":22.*"port":443.*"port":6443/);
});

test('a repository elsewhere is reached there', () => {
  const own = fleetWebhook({ host: 'fleet.example.com', repository: { kind: 'network', cidr: '198.51.100.7/32', ports: [{ port: 22 }] } });
  expect(own.traffic?.egress).toStrictEqual([
    { kind: 'kubernetes-api' },
    { kind: 'network', cidr: '198.51.100.7/32', ports: [{ port: 22 }] },
  ]);
});
