import { compareText, type Manifest } from '@kube-world/model';

import type { Pass } from './pass';

/** Keys in the usual order: apiVersion, kind, metadata, then as written; inside metadata the name first and labels sorted. */
export const orderKeys: Pass = ({ apiVersion, kind, metadata, ...rest }): Manifest => {
  const { name, namespace, labels, annotations, ...others } = metadata;
  return {
    apiVersion,
    kind,
    metadata: {
      name,
      ...(namespace === undefined ? {} : { namespace }),
      ...(labels === undefined ? {} : { labels: sorted(labels) }),
      ...(annotations === undefined ? {} : { annotations: sorted(annotations) }),
      ...others,
    },
    ...rest,
  };
};

function sorted(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).toSorted(([left], [right]) => compareText(left, right)));
}
