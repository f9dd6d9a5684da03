import { kubeSystem, StorageClasses } from '@kube-world/constructs';
import { defineApp } from '@kube-world/model';

/** The storage classes of the cluster's facts that nobody else makes; placed only where there are some. */
export const storageClasses = defineApp<void>('storage-classes', () => ({
  namespace: kubeSystem,
  layer: 'infrastructure',
  build(scope, { cluster }) {
    new StorageClasses(scope, 'storage-classes', { cluster });
  },
}));
