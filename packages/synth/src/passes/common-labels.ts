import type { Manifest } from '@kube-world/model';

import type { Pass } from './pass';

/** Every object says what it is part of and who wrote it; a label that its construct set stays. */
export const commonLabels: Pass = (manifest, { unit }): Manifest => ({
  ...manifest,
  metadata: {
    ...manifest.metadata,
    labels: {
      'app.kubernetes.io/name': unit.name,
      'app.kubernetes.io/instance': unit.name,
      'app.kubernetes.io/part-of': unit.cluster.name,
      'app.kubernetes.io/managed-by': 'kube-world',
      ...manifest.metadata.labels,
    },
  },
});
