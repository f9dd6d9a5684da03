import type { StorageClassSpec } from '@kube-world/model';

import { snapshotClasses } from '../../../apps/snapshot-classes/snapshot-classes';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith } from '../../packages/constructs/test-clusters';

const build = (classes: Readonly<Record<string, StorageClassSpec>>) =>
  buildApp(snapshotClasses(), clusterWith({ storage: { classes, purposes: {} } })).objects;

test('each driver of a class of ours has one class of snapshots, the default and the one that Velero takes', () => {
  const gp3: StorageClassSpec = { provisioner: 'ebs.csi.aws.com', madeBy: 'us' };
  const others = { slow: gp3, local: { provisioner: 'rancher.io/local-path', madeBy: 'platform' } } as const;
  expect(build({ gp3, ...others })).toEqual([
    {
      apiVersion: 'snapshot.storage.k8s.io/v1',
      kind: 'VolumeSnapshotClass',
      metadata: {
        name: 'ebs-csi-aws-com',
        labels: { 'velero.io/csi-volumesnapshot-class': 'true' },
        annotations: { 'snapshot.storage.kubernetes.io/is-default-class': 'true' },
      },
      driver: 'ebs.csi.aws.com',
      deletionPolicy: 'Retain',
    },
  ]);
});

test('a cluster without classes of ours has no use for the app, and is told so', () => {
  expect(() => build({ local: { provisioner: 'p', madeBy: 'platform' } })).toThrow(
    "cluster 'lab' has no storage class that is made by 'us'; leave snapshotClasses() out there",
  );
});
