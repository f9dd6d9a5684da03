import type { Cluster, Cni } from '@kube-world/model';

import { networkOf } from '../../network/network-of';
import type { Rule } from '../context';

/** NetworkPolicies stand in a cluster whose network enforces them: else they are taken, and change nothing. */
export const policiesNotEnforced: Rule = (context) => {
  const { cluster } = context;
  const { cni } = cluster.spec.network;
  const { length } = networkOf(context).policies;
  if (length === 0 || enforces(cluster)) return [];
  return [
    {
      rule: 'policies-not-enforced',
      severity: 'error',
      at: `${cluster.name}.network.cni`,
      message: `${cluster.spec.platform.kind} with the CNI '${cni}' does not enforce NetworkPolicies, and the cluster has ${length}`,
      remedy: `${remedies[cni] ?? 'use calico or cilium'}, and say so with network.enforcesPolicies: true`,
    },
  ];
};

/**
 * As the projects' own pages have it: K3s brings a controller for policies beside Flannel, which has none itself; kindnet enforces
 * them since KIND 0.24; GKE does where its dataplane replaces kube-proxy. Amazon's CNI does when its add-on is told to, which the
 * fleet's own stacks of an EKS cluster always do.
 */
function enforces({ spec: { network, platform } }: Cluster): boolean {
  if (network.enforcesPolicies !== undefined) return network.enforcesPolicies;
  switch (network.cni) {
    case 'flannel':
      return platform.kind === 'k3s';
    case 'gke':
      return network.proxy.mode === 'none';
    default:
      return true;
  }
}

const remedies: Readonly<Partial<Record<Cni, string>>> = {
  flannel: 'use calico or cilium, or run a controller for policies beside Flannel',
  gke: 'create the cluster with Dataplane V2 (proxy.mode: none), or with its network policy add-on',
};
