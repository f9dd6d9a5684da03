import { images } from '@kube-world/model';

import { snapshotClasses } from '../../../apps/snapshot-classes/snapshot-classes';
import { velero, type VeleroSettings } from '../../../apps/velero/velero';
import { cloud } from '../../../clusters/cloud/spec';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith } from '../../packages/constructs/test-clusters';
import { prometheus } from '../prometheus';

const snapshots = snapshotClasses();
const app = velero({ snapshots });
const releaseOf = (settings: Partial<VeleroSettings> = {}) => buildApp(velero({ snapshots, ...settings }), cloud).releases[0];

test('[KW-62] it acts in AWS as the service account that the chart is told to make, and holds no key', () => {
  expect(app.needs?.awsPermissions).toEqual([{ namespace: 'velero', serviceAccount: 'velero', may: ['backups'] }]);
  expect(releaseOf()).toMatchObject({
    namespace: 'velero',
    values: { serviceAccount: { server: { name: 'velero' } }, credentials: { useSecret: false } },
  });
  expect(app.secrets).toBeUndefined();
});

test("backups go into the cluster's bucket, and are kept as long as it keeps them", () => {
  expect(releaseOf()?.values).toMatchObject({
    configuration: {
      backupStorageLocation: [
        { name: 'default', provider: 'aws', bucket: 'kube-world-cloud-backups', default: true, config: { region: 'eu-central-1' } },
      ],
      defaultBackupTTL: '1440h0m0s',
    },
    schedules: { daily: { schedule: '15 2 * * *', template: { ttl: '1440h0m0s', includedNamespaces: ['*'], snapshotVolumes: true } } },
  });
  expect(releaseOf({ schedule: { kind: 'weekly', on: 'sunday', at: '04:00' } })?.values).toMatchObject({
    schedules: { daily: { schedule: '0 4 * * 0' } },
  });
  expect(() => releaseOf({ schedule: { kind: 'daily', at: '25:00' } })).toThrow(
    "cloud/velero: schedule.at must be a time of day, got '25:00'",
  );
});

test('volumes are copied by their own driver, with the classes of snapshots that it waits for; no agent runs on the nodes', () => {
  expect(releaseOf()?.values).toMatchObject({ configuration: { features: 'EnableCSI' }, snapshotsEnabled: false });
  expect(releaseOf()?.values).not.toHaveProperty('deployNodeAgent');
  expect(app.dependsOn).toEqual([snapshots]);
});

test('the plugin for S3 is pinned, where Renovate sees it', () => {
  expect(releaseOf()?.values).toMatchObject({
    initContainers: [{ image: images.veleroPluginForAws.toString(), volumeMounts: [{ name: 'plugins', mountPath: '/target' }] }],
  });
});

test('to be watched is to let the watcher in, and not to wait for it', () => {
  const watched = velero({ snapshots, scrapedBy: prometheus });
  expect(watched.metrics).toMatchObject({ kind: 'pods', labels: { 'app.kubernetes.io/name': 'velero' }, port: 8085 });
  expect(watched.traffic?.ingress).toMatchObject([{ kind: 'namespace', ports: [{ port: 8085 }] }]);
  expect([app.metrics, app.traffic?.ingress, watched.dependsOn]).toEqual([undefined, [], [snapshots]]);
});

test('a cluster that AWS does not run is refused by name', () => {
  expect(() => buildApp(app, clusterWith())).toThrow("cluster 'lab' is of the platform 'talos'");
});
