import { chartNames } from '@kube-world/charts/facts';

import { fleet } from '../../../clusters/fleet';
import { unknownKindsOf } from './definitions';
import type { PlacedChart } from './delivered-units';
import { missingOfAll, missingOfPlaced } from './missing-definitions';
import { writtenCluster } from './written-cluster';

function unknown(charts: readonly PlacedChart[]): Readonly<Record<string, readonly string[]>> {
  const found = charts.map((chart): [string, readonly string[]] => [chart.name, unknownKindsOf(chart)]);
  return Object.fromEntries(found.filter(([, kinds]) => kinds.length > 0));
}

test('packages/crds knows every kind that the placed charts bring, but those that are listed', () => {
  const charts = fleet.placements.flatMap(({ cluster }) => writtenCluster(cluster.name).units.flatMap((unit) => unit.charts));
  const placed = [
    'aws-load-balancer-controller',
    'cert-manager',
    'external-dns',
    'kube-prometheus-stack',
    'kyverno',
    'rancher',
    'snapshot-controller',
    'traefik',
    'velero',
  ];
  expect(new Set(charts.map(({ name }) => name))).toEqual(new Set(placed));
  expect(unknown(charts)).toEqual(missingOfPlaced);
});

test('of the other charts, too, the kinds that are not described are listed', () => {
  expect(unknown(chartNames().map((name) => ({ name, values: undefined })))).toEqual(missingOfAll);
});
