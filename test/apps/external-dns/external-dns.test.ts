import { externalDns } from '../../../apps/external-dns/external-dns';
import { cloud } from '../../../clusters/cloud/spec';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith } from '../../packages/constructs/test-clusters';
import { prometheus } from '../prometheus';

const app = externalDns();
const [release] = buildApp(app, cloud).releases;

test('[KW-62] it acts in AWS as the service account that the chart is told to make, in its own namespace', () => {
  expect(app.needs?.awsPermissions).toEqual([{ namespace: 'external-dns', serviceAccount: 'external-dns', may: ['dns-records'] }]);
  expect(release).toMatchObject({ namespace: 'external-dns', values: { serviceAccount: { name: 'external-dns' } } });
});

test("it writes the cluster's own zone alone, and takes out what it wrote and nobody asks for any more", () => {
  expect(release?.values).toMatchObject({
    provider: { name: 'aws' },
    domainFilters: ['cloud.example.com'],
    txtOwnerId: 'cloud',
    policy: 'sync',
    sources: ['ingress', 'service'],
    env: [{ name: 'AWS_DEFAULT_REGION', value: 'eu-central-1' }],
  });
});

test('to be watched is to let the watcher in, and not to wait for it', () => {
  const watched = externalDns({ scrapedBy: prometheus });
  expect(watched.metrics).toMatchObject({ kind: 'pods', labels: watched.traffic?.pods, port: 7979 });
  expect(watched.traffic?.ingress).toMatchObject([{ kind: 'namespace', ports: [{ port: 7979 }] }]);
  expect([app.metrics, app.traffic?.ingress, watched.dependsOn]).toEqual([undefined, [], undefined]);
});

test('a cluster that AWS does not run is refused by name', () => {
  expect(() => buildApp(app, clusterWith())).toThrow("cluster 'lab' is of the platform 'talos'");
});
