import { type ClusterSpec, controlPlaneTaint, defineCluster, type FleetFacts, type NodeSpec } from '@kube-world/model';

const machine = {
  role: 'worker',
  architecture: 'amd64',
  cpus: 4,
  memory: '8Gi',
  disks: [{ name: 'nvme0n1', size: '100G', medium: 'nvme', budget: { os: '20G', volumes: '80G' } }],
} as const satisfies Omit<NodeSpec, 'address'>;

const controlPlane = { ...machine, role: 'control-plane' } as const;

const storage: ClusterSpec['storage'] = {
  classes: { local: { provisioner: 'rancher.io/local-path', madeBy: 'platform', isDefault: true, capacity: { size: '50G', of: 'node' } } },
  purposes: { config: 'local' },
  bounds: { config: { min: '1G', max: '10G' } },
};

const hub: ClusterSpec = {
  name: 'hub',
  role: 'hub',
  site: 'home',
  platform: {
    kind: 'kind',
    kubernetes: '1.36.1',
    ports: [{ host: 80, node: 80 }],
    api: { address: '127.0.0.1', port: 6443 },
    machine: { name: 'hub-machine', address: '10.1.0.5', network: 'home' },
  },
  engine: 'fleet',
  profile: 'development',
  network: {
    nodes: '172.18.0.0/16',
    pods: '10.244.0.0/16',
    services: '10.96.0.0/16',
    cni: 'kindnet',
    proxy: { mode: 'iptables' },
    others: { home: '10.1.0.0/24' },
  },
  nodes: { 'hub-control-plane': { ...controlPlane, address: '172.18.0.2' } },
  storage,
};

const edge: ClusterSpec = {
  name: 'edge',
  role: 'spoke',
  site: 'home',
  platform: {
    kind: 'k3s',
    kubernetes: '1.36.2',
    release: 'v1.36.2+k3s1',
    bundled: { traefik: true, localPath: true, serviceLb: true, metricsServer: true },
    tlsSans: ['10.1.0.10', 'edge.example.com'],
  },
  engine: 'fleet',
  profile: 'pi-5-recommended',
  labels: { 'workload-type': 'iot' },
  network: {
    nodes: '10.1.0.0/24',
    pods: '10.42.0.0/16',
    services: '10.43.0.0/16',
    cni: 'flannel',
    proxy: { mode: 'iptables' },
    gateway: '10.1.0.1',
    vips: { web: { address: '10.1.0.10', announcedBy: 'servicelb', purpose: 'web traffic' } },
  },
  nodes: {
    'edge-1': {
      ...controlPlane,
      address: '10.1.0.10',
      memory: '16Gi',
      disks: [{ name: 'nvme0n1', size: '256G', medium: 'nvme' }],
      labels: { hardware: 'raspberry-pi-5', 'topology.kubernetes.io/zone': 'edge' },
      systemReserved: { cpu: '250m', memory: '512Mi' },
      kubeReserved: { cpu: '250m', memory: '512Mi' },
    },
  },
  storage,
  ingress: { class: 'traefik', controller: 'traefik', installedBy: 'platform', exposedBy: 'load-balancer', issuer: 'internal-ca' },
  links: [{ to: 'cloud', over: 'vpn' }],
  ours: { 'nodes.edge-1.labels.topology.kubernetes.io/zone': 'it stands at the edge' },
};

const cloud: ClusterSpec = {
  name: 'cloud',
  role: 'spoke',
  platform: {
    kind: 'eks',
    kubernetes: '1.36.2',
    region: 'eu-central-1',
    zones: ['eu-central-1a', 'eu-central-1b'],
    vpc: {
      subnets: {
        'eu-central-1a': { public: '10.0.0.0/24', private: '10.0.64.0/18', isolated: '10.0.2.0/24' },
        'eu-central-1b': { public: '10.0.1.0/24', private: '10.0.128.0/18', isolated: '10.0.3.0/24' },
      },
      nat: 'one',
    },
    api: { reach: 'private' },
    access: { administrator: 'admin' },
    nodeGroup: {
      min: 3,
      max: 5,
      vcpus: 8,
      memory: '16Gi',
      disk: '100G',
      architecture: 'amd64',
      image: 'bottlerocket',
      maxUnavailable: 1,
    },
    addOns: {
      'vpc-cni': 'v1.22.4-eksbuild.3',
      coredns: 'v1.14.3-eksbuild.16',
      'kube-proxy': 'v1.36.0-eksbuild.21',
      'aws-ebs-csi-driver': 'v1.63.1-eksbuild.1',
      'eks-pod-identity-agent': 'v1.3.10-eksbuild.3',
      'metrics-server': 'v0.8.1-eksbuild.10',
    },
    identities: { csi: { namespace: 'kube-system', serviceAccount: 'csi', may: ['volumes'] } },
    zone: 'cloud.example.com',
    database: {
      engine: 'postgresql',
      version: '18',
      vcpus: 2,
      memory: '4Gi',
      storage: '50Gi',
      backupDays: 35,
      encrypted: true,
      deletionProtection: true,
      multiZone: false,
    },
    router: { kind: 'tailscale', version: '1.102.3', tags: ['tag:router'] },
    backup: { bucket: 'small-fleet-backups', lockDays: 7, keepDays: 30, copyTo: 'eu-west-1' },
    watch: { budget: 500, guardDuty: false },
    logDays: 30,
  },
  engine: 'fleet',
  profile: 'cloud-production',
  network: { nodes: '10.0.0.0/16', pods: '10.0.0.0/16', services: '172.20.0.0/16', cni: 'vpc-cni', proxy: { mode: 'iptables' } },
  nodes: {},
  storage,
  links: [{ to: 'edge', over: 'vpn' }],
};

const virtual = (address: string, host: string): NodeSpec => ({
  ...machine,
  address,
  virtual: { host },
  disks: [
    { name: 'scsi0', size: '100G', medium: 'virtual' },
    { name: 'scsi1', size: '1T', medium: 'virtual', use: 'raw' },
  ],
});

const lab: ClusterSpec = {
  name: 'lab',
  role: 'standalone',
  site: 'lab',
  platform: {
    kind: 'kubeadm',
    kubernetes: '1.36.2',
    os: { distribution: 'ubuntu', release: '24.04' },
    support: 'full',
    addons: { calico: 'v3.32.1', metallb: 'v0.16.1' },
    proxmox: { hosts: ['pve1', 'pve2'], storage: 'local-lvm', bridge: 'vmbr0', template: 'ubuntu' },
  },
  engine: 'flux',
  profile: 'staging',
  network: {
    nodes: '10.3.0.0/24',
    pods: '10.52.0.0/16',
    services: '10.53.0.0/16',
    cni: 'calico',
    proxy: { mode: 'ipvs', strictArp: true },
    podPrefix: 24,
    maxPods: 200,
    gateway: '10.3.0.1',
    dns: ['10.3.0.1'],
    clusterDns: '10.53.0.10',
    domain: 'cluster.local',
    apiPort: 6443,
    vips: {
      api: { address: '10.3.0.20', announcedBy: 'kube-vip', purpose: 'the API server' },
      web: { address: '10.3.0.30', announcedBy: 'metallb', purpose: 'web traffic' },
    },
    pools: { services: { range: '10.3.0.30-10.3.0.39' }, far: { range: '10.9.0.0/24', carriedBy: { interface: 'vlan9' } } },
    others: { storage: '10.4.0.0/24' },
  },
  nodes: {
    cp: { ...controlPlane, address: '10.3.0.10', hostname: 'cp.example.com', taints: [controlPlaneTaint], virtual: { host: 'pve1' } },
    w1: { ...virtual('10.3.0.11', 'pve1'), addresses: { storage: '10.4.0.11' } },
    w2: virtual('10.3.0.12', 'pve2'),
    gpu: {
      ...virtual('10.3.0.13', 'pve1'),
      role: 'gpu-worker',
      virtual: { host: 'pve2' },
      gpus: { count: 1, vendor: 'nvidia', shared: 4 },
    },
  },
  storage: {
    classes: { ceph: { provisioner: 'rook-ceph.rbd.csi.ceph.com', madeBy: 'chart', backend: 'rook' } },
    purposes: { database: 'ceph' },
  },
};

const spray: ClusterSpec = {
  ...edge,
  name: 'spray',
  role: 'standalone',
  site: 'spray',
  platform: {
    kind: 'kubespray',
    kubernetes: '1.35.4',
    release: 'v2.31.0',
    clusterName: 'spray.example.com',
    etcd: { deployment: 'host', dataDir: '/var/lib/etcd', memoryLimit: '4096M', quotaBackendBytes: 2_147_483_648 },
    containerd: { storageDir: '/var/lib/containerd', maxLogLineSize: 16_384, grpcMaxRecvMessageSize: 16_777_216 },
    apiLoadBalancer: { type: 'nginx', port: 6443 },
    nodeLocalDns: { address: '169.254.25.10' },
    dns: { mode: 'coredns', replicas: 2, upstream: ['10.1.0.1'] },
    addons: { certManager: true },
  },
  links: [],
  ours: {},
};

const specs = { hub, edge, cloud, lab, spray };
export type SmallCluster = keyof typeof specs;

/** What to put in place of what: objects are merged, `undefined` takes a fact away, all else replaces. */
export interface Change {
  readonly [fact: string]: unknown;
}

/** A valid fleet that has something for every rule, with one cluster changed. */
export function smallFleet(cluster: SmallCluster = 'hub', change: Change = {}, added: readonly ClusterSpec[] = []): FleetFacts {
  const all = { ...specs, [cluster]: changed(specs[cluster], change) as ClusterSpec };
  return {
    name: 'small',
    repository: { url: 'https://github.com/example/small', branch: 'main' },
    owner: 'example',
    domain: 'example.com',
    clusters: [...Object.values(all), ...added].map((spec) => defineCluster(spec)),
  };
}

/** One of its clusters under another name, alone at a site of its own. */
export function another(cluster: SmallCluster, change: Change): ClusterSpec {
  return changed(specs[cluster], change) as ClusterSpec;
}

function changed(facts: unknown, change: unknown): unknown {
  if (!isRecord(change) || !isRecord(facts)) return change;
  const merged = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, changed(facts[key], value)]));
  return Object.fromEntries(Object.entries({ ...facts, ...merged }).filter(([, value]) => value !== undefined));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
