import type { Cluster } from '@kube-world/model';

/** Name of the label by which the hub knows one cluster from another. */
export const clusterLabel = 'kube-world/cluster';
/** Fleet registers the cluster that it runs in under this name by itself. */
const localCluster = 'local';
/** Namespaces of the hub: its own bundles, and those of the spokes. */
export const localNamespace = 'fleet-local';
export const spokesNamespace = 'fleet-default';

/** Which cluster of the hub's a GitRepo or a customization is for. */
export interface Target {
  readonly [key: string]: string | { readonly matchLabels: Readonly<Record<string, string>> };
}

export function runsFleet({ spec }: Cluster): boolean {
  return spec.engine === 'fleet' && spec.role !== 'spoke';
}

/** The labels of the spec and the cluster's name. */
export function labelsOf({ name, spec }: Cluster): Readonly<Record<string, string>> {
  return { ...spec.labels, [clusterLabel]: name };
}

/** A spoke by its name label and what it is for; the cluster that Fleet runs in by the name that Fleet gave it. */
export function targetOf(cluster: Cluster): Target {
  if (runsFleet(cluster)) return { name: cluster.name, clusterName: localCluster };
  const workload = cluster.spec.labels?.['workload-type'];
  const matchLabels = { ...(workload === undefined ? {} : { 'workload-type': workload }), [clusterLabel]: cluster.name };
  return { name: cluster.name, clusterSelector: { matchLabels } };
}
