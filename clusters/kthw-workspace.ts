import { type ClusterSpec, controlPlaneTaint, type KubeadmPlatform, type NodeSpec } from '@kube-world/model';

/** What tells one workspace from another. */
export interface Workspace<ControlPlane extends string, Worker extends string> extends Pick<ClusterSpec, 'name' | 'acknowledges'> {
  /** `template`: the image that its virtual machines are cloned from. */
  readonly platform: Omit<KubeadmPlatform, 'kind' | 'proxmox'> & { readonly template: string };
  /** Ten addresses of the node network that MetalLB announces. */
  readonly pool: string;
  /** Name -> address. */
  readonly controlPlane: Readonly<Record<ControlPlane, string>>;
  readonly workers: Readonly<Record<Worker, string>>;
  /** Facts of this workspace alone that we chose: path -> why. */
  readonly ours: Readonly<Record<string, string>>;
}

const hosts = ['pve1', 'pve2'] as const;
const domain = 'bevz.net';
const volumes = 'openebs-hostpath';

/** The facts that all workspaces of the system have in common, made anew for each: nothing is shared between two of them. */
export function kthwWorkspace<ControlPlane extends string, Worker extends string>(workspace: Workspace<ControlPlane, Worker>) {
  const {
    name,
    platform: { template, ...platform },
    pool,
    controlPlane,
    workers,
    acknowledges,
    ours,
  } = workspace;
  return {
    name,
    role: 'standalone',
    platform: { kind: 'kubeadm', ...platform, proxmox: { hosts, storage: 'local-lvm', bridge: 'vmbr0', template } },
    engine: 'flux',
    profile: 'development',
    // a node fails: its pods are rescheduled
    bears: 'one-worker-lost',
    labels: { 'workload-type': 'development' },
    site: domain,
    network: {
      nodes: '10.10.10.0/24',
      pods: '192.168.0.0/16',
      services: '10.96.0.0/12',
      cni: 'calico',
      encapsulation: 'none',
      proxy: { mode: 'iptables' },
      podPrefix: 24,
      gateway: '10.10.10.1',
      dns: ['10.10.10.1'],
      clusterDns: '10.96.0.10',
      pools: { services: { range: pool } },
    },
    nodes: {
      ...machines(controlPlane, { role: 'control-plane', cpus: 2, memory: '4Gi', containers: '30G', taints: [controlPlaneTaint] }),
      ...machines(workers, { role: 'worker', cpus: 4, memory: '8Gi', containers: '60G' }),
    },
    storage: {
      classes: {
        [volumes]: {
          provisioner: 'openebs.io/local',
          madeBy: 'chart',
          isDefault: true,
          reclaimPolicy: 'Delete',
          volumeBindingMode: 'WaitForFirstConsumer',
        },
      },
      purposes: { config: volumes, database: volumes, metrics: volumes, logs: volumes, backup: volumes, ephemeral: volumes },
    },
    ingress: { class: 'traefik', controller: 'traefik', installedBy: 'chart', exposedBy: 'load-balancer', issuer: 'internal-ca' },
    ...(acknowledges ? { acknowledges } : {}),
    ours: {
      'platform.proxmox': 'hosts, storage, bridge and template are not given',
      site: 'all workspaces share one network, so their addresses differ',
      'network.gateway': 'the first address of the node network',
      'network.dns': 'the Pi-hole that knows the node names; its address is not given',
      'network.pools.services': 'ten addresses of the node network; each workspace has its own ten',
      storage: 'no class is given; local volumes until Longhorn or Rook is chosen',
      ingress: 'the controller is not named; Traefik as elsewhere',
      ...ours,
    },
  } satisfies ClusterSpec;
}

type Machine = Pick<NodeSpec, 'role' | 'cpus' | 'memory' | 'taints'> & { readonly containers: string };

/** Virtual machines of one size, spread over the hosts in turn. */
function machines<Name extends string>(
  addresses: Readonly<Record<Name, string>>,
  { containers, ...facts }: Machine,
): Readonly<Record<Name, NodeSpec>> {
  const entries = Object.entries<string>(addresses).map(([name, address], index): [string, NodeSpec] => [
    name,
    {
      address,
      hostname: `${name}.${domain}`,
      architecture: 'amd64',
      ...facts,
      disks: [
        { name: 'scsi0', size: '20G', medium: 'virtual' },
        { name: 'scsi1', size: containers, medium: 'virtual', use: 'containers' },
      ],
      virtual: { host: hosts[index % hosts.length] ?? hosts[0] },
      labels: { hardware: 'virtual-machine' },
    },
  ]);
  return Object.fromEntries(entries) as Record<Name, NodeSpec>;
}
