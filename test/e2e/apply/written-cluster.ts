import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { partsOf } from '@kube-world/cli';
import { defineFleet, type Placement } from '@kube-world/model';
import { synthCluster } from '@kube-world/synth';

import { fleet } from '../../../clusters/fleet';
import { deliveredUnits, type DeliveredUnit } from './delivered-units';
import { platformOn } from './platform-apps';

const dist = join(__dirname, '..', '..', '..', 'dist');

/** A cluster of the fleet, and what its engine brings to it. */
export interface WrittenCluster {
  readonly placement: Placement;
  readonly units: readonly DeliveredUnit[];
}

/** What `dist/` holds for a cluster of the fleet; where nothing of ours runs yet, what synth would write for our platform apps there. */
export function writtenCluster(name: string): WrittenCluster {
  const placement = fleet.placements.find(({ cluster }) => cluster.name === name);
  if (!placement) throw new Error(`the fleet has no cluster '${name}'`);
  if (placement.units.length > 0) return { placement, units: deliveredUnits(join(dist, name), placement.cluster.spec.engine) };
  return writtenAs(platformOn(placement.cluster, fleet.domain));
}

/** What synth would write if this stood in the fleet in place of the cluster of that name. */
export function writtenAs(placement: Placement): WrittenCluster {
  const { placements, ...facts } = fleet;
  const all = defineFleet({
    ...facts,
    placements: placements.map((one) => (one.cluster.name === placement.cluster.name ? placement : one)),
  });
  // what starts a spoke's bundles lies in the folder of its hub
  const hubs = placement.cluster.spec.role === 'spoke' ? all.placements.filter(({ cluster }) => cluster.spec.role === 'hub') : [];
  const root = mkdtempSync(join(tmpdir(), 'kube-world-written-'));
  try {
    for (const one of [...hubs, placement]) write(join(root, 'dist'), one, all);
    const { name, spec } = placement.cluster;
    return { placement, units: deliveredUnits(join(root, 'dist', name), spec.engine) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function write(folder: string, placement: Placement, all: typeof fleet): void {
  const { files, issues } = synthCluster(all, placement, partsOf('2026-01-01'), { checks: true });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`synth refuses it:\n${errors.map(({ at, message }) => `${at}: ${message}`).join('\n')}`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
