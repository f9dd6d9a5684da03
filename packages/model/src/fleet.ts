import type { App, FleetFacts } from './app';
import type { Cluster } from './cluster';
import type { Unit } from './unit';

/** A cluster with what runs on it. */
export interface Placement {
  readonly cluster: Cluster;
  readonly units: readonly Unit[];
}

/** All clusters, and what is common to them. */
export interface Fleet extends FleetFacts {
  readonly placements: readonly Placement[];
}

/** Apps become units of a cluster, in the order given; order in the cluster is inferred, not this. */
export function placeOn(cluster: Cluster, apps: readonly App[]): Placement {
  return { cluster, units: apps.map((app) => ({ name: app.name, app, cluster })) };
}

/** A fleet of the clusters that its placements name, in their order. What does not fit together is for `checkFleet` to say. */
export function defineFleet(facts: Omit<FleetFacts, 'clusters'> & { readonly placements: readonly Placement[] }): Fleet {
  return { ...facts, clusters: facts.placements.map((placement) => placement.cluster) };
}
