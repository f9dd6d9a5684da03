import type { StorageClassSpec } from '@kube-world/model';

import { storageClasses } from '../../../apps/storage-classes/storage-classes';
import { buildApp } from '../../packages/constructs/build-app';
import { clusterWith } from '../../packages/constructs/test-clusters';

const everyFact = {
  provisioner: 'org.democratic-csi.iscsi',
  madeBy: 'us',
  isDefault: true,
  reclaimPolicy: 'Delete',
  volumeBindingMode: 'Immediate',
  allowVolumeExpansion: true,
  parameters: { fsType: 'ext4' },
} as const satisfies StorageClassSpec;

const withClasses = (classes: Readonly<Record<string, StorageClassSpec>>) => clusterWith({ storage: { classes, purposes: {} } });

test('every fact of a class reaches the YAML', () => {
  expect(buildApp(storageClasses(), withClasses({ iscsi: everyFact })).objects).toEqual([
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'iscsi', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
      provisioner: 'org.democratic-csi.iscsi',
      parameters: { fsType: 'ext4' },
      reclaimPolicy: 'Delete',
      volumeBindingMode: 'Immediate',
      allowVolumeExpansion: true,
    },
  ]);
});

test('classes that the platform or a chart makes are left to them', () => {
  const classes = {
    ours: { provisioner: 'p', madeBy: 'us' },
    platform: { provisioner: 'p', madeBy: 'platform' },
    chart: { provisioner: 'p', madeBy: 'chart' },
  } as const;
  expect(buildApp(storageClasses(), withClasses(classes)).objects).toEqual([
    { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'ours' }, provisioner: 'p' },
  ]);
});

test('a cluster without classes of ours has no use for the app, and is told so', () => {
  expect(() => buildApp(storageClasses(), withClasses({}))).toThrow(
    "cluster 'lab' has no storage class that is made by 'us'; leave storageClasses() out there",
  );
});
