import { type Cluster, type ClusterSpec, defineCluster, type Fleet } from '@kube-world/model';

/**
 * The fleet as if one of its clusters ran another Kubernetes; nothing else changes, not even the release that brings it. What was
 * accepted of today's versions together is not accepted of others.
 * @param kubernetes `1.36.0`
 */
export function withKubernetes(fleet: Fleet, name: string, kubernetes: string): Fleet {
  const changed = new Map<Cluster, Cluster>();
  const change = (cluster: Cluster): Cluster => {
    if (cluster.name !== name) return cluster;
    let made = changed.get(cluster);
    if (!made) changed.set(cluster, (made = defineCluster(specWith(cluster.spec, kubernetes))));
    return made;
  };
  return {
    ...fleet,
    clusters: fleet.clusters.map(change),
    placements: fleet.placements.map(({ cluster, units }) => ({
      cluster: change(cluster),
      units: units.map((unit) => ({ ...unit, cluster: change(unit.cluster) })),
    })),
  };
}

function specWith({ acknowledges, ...spec }: ClusterSpec, kubernetes: string): ClusterSpec {
  const left = acknowledges?.filter(({ rule }) => rule !== 'add-on-kubernetes-version');
  return { ...spec, platform: { ...spec.platform, kubernetes }, ...(left ? { acknowledges: left } : {}) };
}
