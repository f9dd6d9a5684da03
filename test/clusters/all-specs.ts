import { cloud } from '../../clusters/cloud/spec';
import { fleetFacts } from '../../clusters/fleet-facts';
import { kthwDebian } from '../../clusters/kthw-debian/spec';
import { kthwRocky } from '../../clusters/kthw-rocky/spec';
import { kthwSuse } from '../../clusters/kthw-suse/spec';
import { kthwUbuntu } from '../../clusters/kthw-ubuntu/spec';
import { kubani } from '../../clusters/kubani/spec';
import { kubespray } from '../../clusters/kubespray/spec';
import { mac } from '../../clusters/mac/spec';
import { management } from '../../clusters/management/spec';
import { pi } from '../../clusters/pi/spec';
import { talos } from '../../clusters/talos/spec';
import { type ClusterSpec, defineCluster, type FleetFacts, type Issue } from '@kube-world/model';

/** The clusters of the five systems. */
export const clusters = { management, pi, mac, cloud, kubani, talos, kthwUbuntu, kthwSuse, kthwDebian, kthwRocky, kubespray };

export const reference: FleetFacts = { ...fleetFacts, clusters: Object.values(clusters) };

/** The reference fleet with one cluster's facts changed. */
export function fleetWith(spec: ClusterSpec): FleetFacts {
  return { ...reference, clusters: reference.clusters.map((cluster) => (cluster.name === spec.name ? defineCluster(spec) : cluster)) };
}

/** `rule place` of each error. */
export function errorsOf(issues: readonly Issue[]): readonly string[] {
  return issues.filter(({ severity }) => severity === 'error').map(({ rule, at }) => `${rule} ${at}`);
}
