import { kubeSystem, SnapshotClasses } from '@kube-world/constructs';
import { defineApp } from '@kube-world/model';

/** How the volumes of the cluster's own storage classes are copied at a moment; placed only where there are some. */
export const snapshotClasses = defineApp<void>('snapshot-classes', () => ({
  namespace: kubeSystem,
  layer: 'infrastructure',
  build(scope, { cluster }) {
    new SnapshotClasses(scope, 'snapshot-classes', { cluster });
  },
}));
