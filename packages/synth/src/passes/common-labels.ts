import type { Manifest } from '@kube-world/model';

import type { Pass } from './pass';

/** Every object says what it is part of and who wrote it; a label that its construct set stays. */
export const commonLabels: Pass = (manifest, { unit, cluster }): Manifest => ({
  ...manifest,
  metadata: {
    ...manifest.metadata,
    labels: {
      'app.kubernetes.io/name': unit,
      'app.kubernetes.io/instance': unit,
      'app.kubernetes.io/part-of': cluster,
      'app.kubernetes.io/managed-by': 'kube-world',
      ...manifest.metadata.labels,
    },
  },
});
