import { partsOf } from '@kube-world/cli';
import { Cidr, defineCluster, defineFleet, type EksPlatform, IpAddress, type Issue, type Release } from '@kube-world/model';
import { synth } from '@kube-world/synth';

import { cloudApps } from '../../clusters/cloud/apps';
import { cloud } from '../../clusters/cloud/spec';
import { fleet } from '../../clusters/fleet';
import { hubMetrics } from '../../clusters/hub-metrics';
import { management } from '../../clusters/management/spec';
import { pi } from '../../clusters/pi/spec';
import { buildCluster } from '../../packages/synth/src/pipeline/build-cluster';

const { templates: _, ...parts } = partsOf('2000-01-01');
const built = buildCluster(fleet, cloudApps, parts);
const objects = built.units.flatMap(({ manifests }) => manifests.map(({ manifest }) => manifest));
const releases: readonly Release[] = built.units.flatMap((unit) => unit.releases);
const release = (name: string): Release => {
  const found = releases.find((each) => each.name === name);
  if (!found) throw new Error(`no release ${name}`);
  return found;
};

/** What is said of the cloud when its identities are others. */
function said(identities: EksPlatform['identities']): readonly Issue[] {
  const changed = defineCluster({ ...cloud.spec, platform: { ...cloud.spec.platform, identities } });
  const units = cloudApps.units.map((unit) => ({ ...unit, cluster: changed }));
  const placements = fleet.placements.map((own) => (own.cluster === cloud ? { cluster: changed, units } : own));
  return synth(defineFleet({ ...fleet, placements }), { ...parts, clusters: ['cloud'] }).issues.filter(({ rule }) =>
    rule.startsWith('aws-'),
  );
}

test('[KW-39] the cloud gets what a production cluster stands on, and its own storage is the default and encrypted', () => {
  expect(releases.map(({ name }) => name).toSorted()).toEqual([
    'aws-load-balancer-controller',
    'cert-manager',
    'external-dns',
    'monitoring',
    'snapshot-controller',
    'traefik',
    'velero',
  ]);
  expect(objects.filter(({ kind }) => kind === 'StorageClass')).toMatchObject([
    {
      metadata: { name: 'gp3', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
      provisioner: 'ebs.csi.aws.com',
      parameters: { type: 'gp3', encrypted: 'true' },
    },
  ]);
});

test('[KW-39] Grafana is reached from the internet, by a name of the zone and a certificate of a public authority', () => {
  const ingress = objects.filter(({ kind }) => kind === 'Ingress');
  expect(ingress).toMatchObject([
    {
      spec: { ingressClassName: 'traefik', rules: [{ host: `grafana.${cloud.spec.platform.zone}` }], tls: [{ secretName: 'grafana-tls' }] },
    },
  ]);
  const certificate = objects.find(({ kind }) => kind === 'Certificate');
  expect(certificate).toMatchObject({ spec: { secretName: 'grafana-tls', issuerRef: { kind: 'ClusterIssuer', name: 'letsencrypt' } } });
  expect(objects.filter(({ kind }) => kind === 'ClusterIssuer').map(({ metadata }) => metadata.name)).toEqual(
    expect.arrayContaining(['letsencrypt', 'letsencrypt-staging']),
  );
});

test('[KW-39] Traefik comes after what makes its load balancer, and that after what signs for its webhooks', () => {
  const waits = new Map(built.units.map(({ unit, dependsOn }) => [unit.name, dependsOn]));
  expect(waits.get('traefik')).toContain('aws-load-balancer-controller');
  expect(waits.get('aws-load-balancer-controller')).toContain('cert-manager');
  expect(waits.get('snapshot-classes')).toContain('snapshot-controller');
  expect(waits.get('velero')).toContain('snapshot-classes');
  expect(waits.get('monitoring')).toContain('storage-classes');
});

test('[KW-39] samples go to the hub by a name that the hub serves, at the address of its machine in a network that the link reaches', () => {
  expect(release('monitoring').values).toMatchObject({
    prometheus: {
      prometheusSpec: {
        remoteWrite: [{ url: `https://${hubMetrics.host}/api/v1/write`, tlsConfig: { ca: { secret: { key: 'ca.crt' } } } }],
        hostAliases: [{ ip: management.spec.platform.machine.address, hostnames: [hubMetrics.host] }],
      },
    },
  });
  const hub = fleet.placements.find(({ cluster }) => cluster === management);
  const taken = hub && buildCluster(fleet, hub, parts).units.flatMap(({ manifests }) => manifests.map(({ manifest }) => manifest));
  expect(taken?.find(({ kind, metadata }) => kind === 'IngressRoute' && metadata.name === 'remote-write')).toMatchObject({
    spec: {
      routes: [{ match: `Host(\`${hubMetrics.host}\`) && PathPrefix(\`/api/v1/write\`)`, middlewares: [{ name: 'remote-write-users' }] }],
    },
  });
  expect(cloud.spec.links).toContainEqual({ to: 'pi', over: 'tailscale' });
  expect(management.spec.network.others.home).toBe(pi.spec.network.nodes);
  expect(Cidr.parse(pi.spec.network.nodes).contains(IpAddress.parse(hubMetrics.address))).toBe(true);
});

test('[KW-62] every identity is one that an app or an add-on declares, and the other way round', () => {
  const { identities } = cloud.spec.platform;
  expect(said(identities)).toEqual([]);
  for (const name of Object.keys(identities)) {
    const { [name]: _gone, ...rest } = identities as EksPlatform['identities'];
    expect(said(rest).map(({ rule }) => rule)).toEqual(['aws-permission-not-granted']);
  }
  const more: EksPlatform['identities'] = { ...identities, extra: { namespace: 'extra', serviceAccount: 'extra', may: ['backups'] } };
  expect(said(more)).toMatchObject([{ rule: 'aws-grant-not-declared', at: 'cloud.platform.identities.extra' }]);
});

test('[KW-62] what acts in AWS reaches the agent that hands out its credentials, and nobody reaches those of the node', () => {
  const egress = (text: string) =>
    objects
      .filter(({ kind, ...rest }) => kind === 'NetworkPolicy' && JSON.stringify(rest['spec']).includes(text))
      .map(({ metadata }) => metadata.name);
  expect(egress('169.254.170.23/32').toSorted()).toEqual(['aws-load-balancer-controller', 'cert-manager', 'external-dns', 'velero']);
  expect(egress('169.254.169.254')).toEqual([]);
  const open = objects.filter(
    ({ kind, ...rest }) =>
      kind === 'NetworkPolicy' && /"cidr":"0\.0\.0\.0\/0"(?!,"except":\[[^\]]*"169\.254\.0\.0\/16")/.test(JSON.stringify(rest['spec'])),
  );
  expect(open).toEqual([]);
});

test('the API server refuses what breaks a policy, and leaves alone what others run there: charts, add-ons, Fleet and the agent of Rancher', () => {
  const asked = objects.find(({ kind, metadata }) => kind === 'ValidatingAdmissionPolicy' && metadata.name === 'pod-priority-class');
  const others = ['cattle-fleet-system', 'cattle-system', 'cert-manager', 'external-dns', 'kube-system', 'monitoring', 'traefik', 'velero'];
  expect(asked).toMatchObject({
    spec: {
      matchConstraints: {
        namespaceSelector: { matchExpressions: [{ operator: 'NotIn', values: expect.arrayContaining(others) as unknown }] },
      },
    },
  });
  const bindings = objects.filter(({ kind }) => kind === 'ValidatingAdmissionPolicyBinding');
  expect(bindings.length).toBeGreaterThan(20);
  for (const binding of bindings) expect(binding).toMatchObject({ spec: { validationActions: ['Deny'] } });
});
