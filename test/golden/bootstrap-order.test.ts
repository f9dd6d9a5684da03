import type { BuiltUnit, DeliveryInput, Placement } from '@kube-world/model';

import { fleet } from '../../clusters/fleet';
import { partsOf } from '@kube-world/cli';
import { synthCluster } from '../../packages/synth/src/pipeline/synth-cluster';

const parts = partsOf('2000-01-01');

/** Unit -> the units that must be ready first, as every engine is told. */
function orderOn(placement: Placement): ReadonlyMap<string, readonly string[]> {
  let told: readonly BuiltUnit[] = [];
  const listen = (input: DeliveryInput) => {
    told = input.units;
    return parts.deliver[placement.cluster.spec.engine](input);
  };
  synthCluster(fleet, placement, { ...parts, deliver: { flux: listen, fleet: listen, argocd: listen } }, { checks: false });
  return new Map(told.map(({ unit, dependsOn }) => [unit.name, dependsOn]));
}

/** All that a unit waits for, directly or through others. */
function waitsFor(order: ReadonlyMap<string, readonly string[]>, unit: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const next of order.get(unit) ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    waitsFor(order, next, seen);
  }
  return seen;
}

const watches = (unit: string): boolean => unit.startsWith('monitoring');
const watched = fleet.placements.filter(({ units }) => units.some(({ name }) => name === 'monitoring'));

test('clusters of both kinds of engine are watched', () => {
  expect(watched.map(({ cluster }) => cluster.spec.engine)).toEqual(expect.arrayContaining(['fleet', 'flux']));
});

test.each(watched.map((placement) => [placement.cluster.name, placement] as const))(
  'on %s, nothing that is watched waits for the watcher',
  (_, placement) => {
    const order = orderOn(placement);
    const held = [...order.keys()].filter((unit) => !watches(unit) && [...waitsFor(order, unit)].some(watches));
    expect(held).toEqual([]);
    expect(waitsFor(order, 'monitoring-targets')).toContain('monitoring');
  },
);
