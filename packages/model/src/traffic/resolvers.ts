import type { Port } from '../app';
import type { Cluster } from '../cluster';
import type { Allowed } from './cluster-flow';

const dns: readonly Port[] = [{ port: 53, protocol: 'UDP' }, { port: 53 }];

/** The cluster's DNS pods, and the cache on each node where the cluster has one. */
export function resolversOf({ spec: { platform } }: Cluster): readonly Allowed[] {
  const pods: Allowed = { end: { kind: 'pods', pods: { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } } }, ports: dns };
  if (platform.kind !== 'kubespray') return [pods];
  return [pods, { end: { kind: 'addresses', blocks: [{ cidr: `${platform.nodeLocalDns.address}/32` }] }, ports: dns }];
}
