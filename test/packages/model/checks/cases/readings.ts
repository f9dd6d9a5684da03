import type { Change, SmallCluster } from '../small-fleet';
import type { RuleCase } from './case';

/** A place of the small fleet, with a text there that nothing can read. */
const places: readonly (readonly [SmallCluster, string, string])[] = [
  ['hub', 'name', 'The Hub'],
  ['lab', 'role', 'spokes'],
  ['hub', 'engine', 'rancher'],
  ['lab', 'sync', 'sometimes'],
  ['lab', 'profile', 'huge'],
  ['lab', 'platform.kind', 'rke2'],
  ['edge', 'network.cni', 'weave'],
  ['edge', 'network.proxy.mode', 'ebpf'],
  ['lab', 'network.vips.api.announcedBy', 'keepalived'],
  ['lab', 'nodes.w1.role', 'agent'],
  ['lab', 'nodes.w1.architecture', 'riscv64'],
  ['edge', 'platform.kubernetes', '1.36'],
  ['edge', 'platform.release', 'stable'],
  ['edge', 'platform.tlsSans', 'edge_1'],
  ['hub', 'platform.api.address', 'localhost'],
  ['hub', 'platform.machine.name', 'hub machine'],
  ['hub', 'platform.machine.address', '10.1.0.500'],
  ['spray', 'platform.clusterName', 'Spray'],
  ['spray', 'platform.etcd.memoryLimit', '2 GB'],
  ['spray', 'platform.nodeLocalDns.address', '169.254.25'],
  ['spray', 'platform.dns.upstream', 'router'],
  ['lab', 'platform.addons.calico', 'newest'],
  ['lab', 'platform.proxmox.hosts', 'PVE1'],
  ['cloud', 'platform.nodeGroup.memory', '16GB'],
  ['lab', 'labels.a b', 'c'],
  ['lab', 'labels.colour', 'light green'],
  ['edge', 'network.nodes', '10.1.0.0'],
  ['edge', 'network.pods', '10.42.0.1/16'],
  ['edge', 'network.services', '10.43.0.0/33'],
  ['hub', 'network.others.home', 'home'],
  ['lab', 'network.gateway', '10.3.0.0.1'],
  ['lab', 'network.clusterDns', 'dns'],
  ['lab', 'network.dns', 'router'],
  ['lab', 'network.domain', 'cluster local'],
  ['lab', 'network.vips.api.address', '10.3.0.x'],
  ['lab', 'network.pools.far.range', '10.9.0.9-10.9.0.1'],
  ['lab', 'nodes.w1.address', 'w1'],
  ['lab', 'nodes.w1.addresses.storage', '10.4'],
  ['lab', 'nodes.cp.hostname', 'cp.'],
  ['lab', 'nodes.w1.virtual.host', 'pve 1'],
  ['lab', 'nodes.w1.memory', '8 GiB'],
  ['edge', 'nodes.edge-1.systemReserved.cpu', 'half'],
  ['edge', 'nodes.edge-1.kubeReserved.memory', '1GB'],
  ['edge', 'nodes.edge-1.labels.hardware', 'raspberry pi'],
  ['edge', 'storage.classes.local.capacity.size', 'much'],
  ['lab', 'bears', 'two-workers-lost'],
  ['edge', 'storage.bounds.config.max', '10GB'],
  ['edge', 'ingress.class', 'Traefik'],
  ['edge', 'ingress.issuer', 'internal ca'],
  ['edge', 'secrets.recipients', 'age1owner'],
];

const lists = new Set(['platform.tlsSans', 'platform.dns.upstream', 'platform.proxmox.hosts', 'network.dns', 'secrets.recipients']);

export const readingCases: readonly RuleCase[] = places.map(([cluster, path, text]) => ({
  rule: 'unreadable-value',
  when: `${path} is '${text}'`,
  cluster,
  change: nested(path.split('.'), lists.has(path) ? [text] : text),
  at: [path === 'name' ? `${text}.name` : `${cluster}.${path}${lists.has(path) ? '.0' : ''}`],
  says: `got '${path === 'labels.a b' ? 'a b' : text}'`,
}));

function nested([first = '', ...rest]: readonly string[], value: unknown): Change {
  return { [first]: rest.length === 0 ? value : nested(rest, value) };
}
