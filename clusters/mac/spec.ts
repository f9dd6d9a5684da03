import { controlPlaneTaint, defineCluster, images } from '@kube-world/model';

/** Development on the Mac: macOS, Docker Desktop, and in it a cluster of two nodes. */
export const mac = defineCluster({
  name: 'mac',
  role: 'spoke',
  platform: {
    kind: 'kind',
    kubernetes: '1.36.1',
    image: images.kindNode,
    runtime: 'Docker Desktop',
    machine: { name: 'mac', address: '192.168.1.50', network: 'home' },
    ports: [
      { host: 80, node: 80 },
      { host: 443, node: 443 },
    ],
    api: { address: '127.0.0.1', port: 6443 },
  },
  engine: 'fleet',
  profile: 'mac-development',
  labels: { 'workload-type': 'development' },
  site: 'home',
  network: {
    nodes: '172.18.0.0/16',
    pods: '10.244.0.0/16',
    services: '10.96.0.0/16',
    cni: 'kindnet',
    proxy: { mode: 'iptables' },
    others: { home: '192.168.1.0/24' },
  },
  nodes: {
    'mac-control-plane': {
      address: '172.18.0.2',
      role: 'control-plane',
      architecture: 'arm64',
      cpus: 2,
      memory: '4Gi',
      disks: [{ name: 'docker', size: '25G', medium: 'virtual', budget: { images: '10G', volumes: '15G' } }],
      labels: { hardware: 'laptop', 'workload-type': 'development' },
      taints: [controlPlaneTaint],
    },
    'mac-worker': {
      address: '172.18.0.3',
      role: 'worker',
      architecture: 'arm64',
      cpus: 2,
      memory: '4Gi',
      disks: [{ name: 'docker', size: '25G', medium: 'virtual', budget: { images: '10G', volumes: '15G' } }],
      labels: { hardware: 'laptop', 'workload-type': 'development' },
    },
  },
  storage: {
    classes: {
      standard: {
        provisioner: 'rancher.io/local-path',
        madeBy: 'platform',
        isDefault: true,
        reclaimPolicy: 'Delete',
        volumeBindingMode: 'WaitForFirstConsumer',
        capacity: { size: '15G', of: 'node' },
      },
    },
    purposes: {
      config: 'standard',
      database: 'standard',
      metrics: 'standard',
      logs: 'standard',
      backup: 'standard',
      ephemeral: 'standard',
    },
  },
  ingress: { class: 'traefik', controller: 'traefik', installedBy: 'chart', exposedBy: 'host-port', issuer: 'internal-ca' },
  ours: {
    'platform.kubernetes': 'no version is given; the newest 1.36 that has a node image of KIND with a known digest',
    'network.nodes': 'the network that Docker gives the first cluster of KIND',
    'network.pods': "KIND's own default",
    'network.services': "KIND's own default",
    nodes: "the plan's four cores, 8 GB and 50 GB, divided evenly; a Mac of today is arm64",
    'storage.classes.standard': 'the class that KIND brings; images and what pods write take the rest of the disk',
    'ingress.issuer': 'a home network has no public names',
    site: 'the home network holds the hub, the Pi and the Mac',
  },
});
