import type { Manifest } from '@kube-world/model';

import type { PassContext } from './pass';

/**
 * Leaves out members that say nothing: `null` anywhere in a map, and empty labels and annotations. An empty map or list
 * elsewhere stays, since it means something in Kubernetes: `emptyDir: {}`, `podSelector: {}`, `egress: []`.
 */
export const dropEmpty = (manifest: Manifest, _context?: PassContext): Manifest => {
  const full = withValuesOfChart(manifest, withoutNull(manifest, 0) as Manifest);
  const { labels, annotations, ...rest } = full.metadata;
  if (!isEmpty(labels) && !isEmpty(annotations)) return full;
  return {
    ...full,
    metadata: { ...rest, ...(isEmpty(labels) ? {} : { labels }), ...(isEmpty(annotations) ? {} : { annotations }) },
  };
};

/** In the values of a chart `null` says something: Helm drops its default there. */
function withValuesOfChart(before: Manifest, after: Manifest): Manifest {
  if (before.kind !== 'HelmRelease' || before === after) return after;
  const { values } = (before['spec'] ?? {}) as { readonly values?: unknown };
  return values === undefined || values === null ? after : { ...after, spec: { ...(after['spec'] as object), values } };
}

function isEmpty(record: object | undefined): boolean {
  return record !== undefined && Object.keys(record).length === 0;
}

/** A map without its `null` members; the same map where there was none, so that most objects are not copied. */
function withoutNull(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > 200) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | undefined;
    for (const [index, item] of value.entries()) {
      const kept = withoutNull(item, depth + 1);
      if (kept !== item) (copy ??= [...(value as unknown[])])[index] = kept;
    }
    return copy ?? value;
  }
  const record = value as Record<string, unknown>;
  let copy: Record<string, unknown> | undefined;
  for (const key in record) {
    const member = record[key];
    const kept = withoutNull(member, depth + 1);
    if (kept === null) delete (copy ??= { ...record })[key];
    else if (kept !== member) (copy ??= { ...record })[key] = kept;
  }
  return copy ?? value;
}
