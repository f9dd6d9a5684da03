import { partsOf } from '@kube-world/cli';
import {
  type BuiltManifest,
  type ClusterSpec,
  defineCluster,
  defineFleet,
  groupOf,
  type Manifest,
  type NodeSpec,
  type Placement,
} from '@kube-world/model';
import { synthCluster } from '@kube-world/synth';

import { fleet } from '../../../clusters/fleet';
import { buildCluster } from '../../../packages/synth/src/pipeline/build-cluster';
import { withHouse } from './carried';

/** A cluster of the fleet with the house on it, or the same units on other nodes. */
export interface PlacedUnits {
  readonly spec: ClusterSpec;
  /** Of Kubernetes's own kinds: custom ones make no pods here. */
  readonly objects: readonly Manifest[];
  /** Names of the workloads for which synth finds no node, sorted; it writes nothing where there is one. */
  readonly refused: readonly string[];
  /** Units whose pods a chart makes: those are not rendered here. */
  readonly charts: number;
}

type Nodes = Readonly<Record<string, NodeSpec>>;

/** What synth makes of a cluster's units, and of the house where it is not among them. @param change other nodes than the facts say */
export function placed(name: string, change: (nodes: Nodes) => Nodes = (nodes) => nodes): PlacedUnits {
  const known = fleet.placements.find(({ cluster }) => cluster.name === name);
  if (!known) throw new Error(`the fleet has no cluster '${name}'`);
  const carried = withHouse(known, fleet);
  const { spec } = carried.cluster;
  const cluster = defineCluster({ ...spec, nodes: change(spec.nodes) });
  const placement: Placement = { cluster, units: carried.units.map((unit) => ({ ...unit, cluster })) };
  const { placements, ...facts } = fleet;
  const all = defineFleet({ ...facts, placements: placements.map((one) => (one === known ? placement : one)) });
  const parts = partsOf('2026-01-01');
  const { units } = buildCluster(all, placement, parts);
  const objects = units.flatMap(({ manifests }) => manifests);
  const errors = synthCluster(all, placement, parts, { checks: true }).issues.filter(({ severity }) => severity === 'error');
  return {
    spec: cluster.spec,
    objects: objects.map(({ manifest }) => manifest).filter(isKubernetesOwn),
    refused: [
      ...new Set(errors.map(({ rule, at, message }) => (withoutNode.has(rule) ? nameAt(objects, at) : `${at}: ${message}`))),
    ].toSorted(),
    charts: units.filter(({ releases }) => releases.length > 0).length,
  };
}

/** Rules that say of pods that no node takes them: of what is asked for by a name that nothing has, a rule of its own tells. */
const withoutNode: ReadonlySet<string> = new Set(['unschedulable', 'node-label-not-there', 'device-not-there']);

/** @param place a construct's path, with or without a field */
function nameAt(objects: readonly BuiltManifest[], place: string): string {
  const [path = ''] = place.split(' ');
  return objects.find(({ at }) => at === path)?.manifest.metadata.name ?? place;
}

const ownGroups = new Set(['', 'apps', 'batch', 'networking.k8s.io', 'rbac.authorization.k8s.io', 'scheduling.k8s.io', 'storage.k8s.io']);

function isKubernetesOwn({ apiVersion }: Manifest): boolean {
  return ownGroups.has(groupOf(apiVersion));
}
