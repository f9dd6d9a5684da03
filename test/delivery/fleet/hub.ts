import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { type FleetCluster, selects } from './targets';
import type { LabelSelector } from './fleet-yaml';

interface HubObject {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata: { readonly name: string; readonly namespace: string; readonly labels?: Readonly<Record<string, string>> };
  readonly spec?: { readonly selector?: LabelSelector };
}

/** The clusters that the hub knows: those in its `gitops/`, and itself, which Fleet registers by the name of `local`. */
export function fleetClusters(root: string): readonly FleetCluster[] {
  const dist = join(root, 'dist');
  const objects = readdirSync(dist).flatMap((cluster) => objectsIn(join(dist, cluster, 'gitops')));
  const groups = objects.filter(({ kind }) => kind === 'ClusterGroup');
  const registered = objects
    .filter(({ kind }) => kind === 'Cluster')
    .map(({ metadata: { name, namespace, labels = {} } }) => ({ name, namespace, labels }));
  return [{ name: 'local', namespace: 'fleet-local', labels: { name: 'local' } }, ...registered].map((cluster) => ({
    ...cluster,
    groups: groups
      .filter(({ metadata, spec }) => metadata.namespace === cluster.namespace && selects(spec?.selector ?? {}, cluster.labels))
      .map(({ metadata: { name, labels = {} } }) => ({ name, labels })),
  }));
}

function objectsIn(folder: string): readonly HubObject[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')) as HubObject)
    .filter(({ apiVersion = '' }) => apiVersion.startsWith('fleet.cattle.io/'));
}
