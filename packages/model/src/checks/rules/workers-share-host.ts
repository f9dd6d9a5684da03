import type { ClusterSpec } from '../../cluster';
import { clusterRule } from '../rule';

/** More workers on one Proxmox host than an even spread over the hosts needs. */
export default clusterRule('workers-share-host', function* (spec) {
  const workers = Object.entries(spec.nodes).filter(([, node]) => node.role !== 'control-plane' && node.virtual);
  const hosts = hostsOf(spec);
  const most = Math.ceil(workers.length / hosts.length);
  for (const host of hosts) {
    const there = workers.filter(([, node]) => node.virtual?.host === host).map(([name]) => name);
    if (there.length <= most) continue;
    yield {
      at: `nodes.${there.at(-1) ?? ''}.virtual.host`,
      message: `${there.join(', ')} all run on ${host}, so one failure takes ${there.length} of ${workers.length} workers`,
      remedy: `spread them over ${hosts.join(', ')}: at most ${most} on each`,
    };
  }
});

/** Hosts that the platform lists, and those that some node names. */
function hostsOf({ nodes, platform }: ClusterSpec): readonly string[] {
  const listed = platform.kind === 'kubeadm' ? platform.proxmox.hosts : [];
  return [...new Set([...listed, ...Object.values(nodes).flatMap(({ virtual }) => (virtual ? [virtual.host] : []))])];
}
