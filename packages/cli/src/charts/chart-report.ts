import { compareText } from '@kube-world/model';

import { count, inColumns } from '../report';
import { labelOf } from './chart-ref';
import type { CheckedCluster } from './check-cluster-charts';
import { imagesOf } from './images';

/** One line a chart: where, which, and what it makes. */
export function chartLines(clusters: readonly CheckedCluster[]): string {
  const rows = clusters.flatMap(({ rendered }) =>
    rendered.map(({ release, objects }) => {
      const hooks = objects.filter(({ isHook }) => isHook).length;
      return [release.at, labelOf(release.chart), count(objects.length, 'object'), hooks === 0 ? '' : count(hooks, 'hook')];
    }),
  );
  return inColumns(rows, 2);
}

/** Image -> the units whose charts run it, sorted. */
export function imagesByPlace(clusters: readonly CheckedCluster[]): readonly (readonly [string, readonly string[]])[] {
  const places = new Map<string, Set<string>>();
  for (const { cluster, rendered } of clusters)
    for (const { unit, objects } of rendered)
      for (const image of objects.flatMap(({ manifest }) => imagesOf(manifest)))
        places.set(image, (places.get(image) ?? new Set()).add(`${cluster}/${unit}`));
  return [...places].map(([image, units]) => [image, [...units].sort()] as const).sort(([left], [right]) => compareText(left, right));
}

/** What the charts run. */
export function imageLines(clusters: readonly CheckedCluster[]): string {
  return imagesByPlace(clusters)
    .map(([image, units]) => `runs ${image}: ${units.join(', ')}\n`)
    .join('');
}

/** How many charts were looked at, and whether that is all of them. */
export function summaryOf(clusters: readonly CheckedCluster[]): string {
  const rendered = clusters.flatMap((cluster) => cluster.rendered);
  const missing = clusters.flatMap((cluster) => cluster.missing).length;
  const objects = rendered.reduce((sum, release) => sum + release.objects.length, 0);
  const refused = clusters.reduce((sum, cluster) => sum + cluster.refused, 0);
  const end = missing === 0 ? '' : `; ${missing} could not be looked at, so the check is incomplete`;
  return `${count(rendered.length, 'chart')} rendered, ${count(objects, 'object')}${refused === 0 ? '' : `; ${refused} refused`}${end}\n`;
}
