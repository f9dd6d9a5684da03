import { defineCluster, versions } from '@kube-world/model';

/** Three Talos machines that are control plane and workers at once, with Cilium, MetalLB, OpenEBS and Rook. */
export const talos = defineCluster({
  name: 'talos',
  role: 'standalone',
  platform: {
    kind: 'talos',
    kubernetes: '1.36.2',
    talos: versions.talos,
    allowSchedulingOnControlPlanes: true,
    registryMirrors: { 'docker.io': ['https://mirror.gcr.io'] },
  },
  engine: 'flux',
  profile: 'production',
  // a node lost: its pods are rescheduled
  bears: 'one-worker-lost',
  labels: { 'workload-type': 'general' },
  network: {
    nodes: '192.168.8.0/24',
    pods: '10.69.0.0/16',
    services: '10.96.0.0/16',
    cni: 'cilium',
    dataplane: 'ebpf',
    proxy: { mode: 'none' },
    gateway: '192.168.8.1',
    dns: ['192.168.8.5'],
    apiPort: 6443,
    vips: {
      api: { address: '192.168.8.20', announcedBy: 'talos', purpose: 'the API server' },
      ingress: { address: '192.168.8.21', announcedBy: 'metallb', purpose: 'web traffic of the house' },
      gateway: { address: '192.168.8.22', announcedBy: 'metallb', purpose: 'DNS of the services, k8s-gateway' },
      tunnel: { address: '192.168.8.23', announcedBy: 'metallb', purpose: 'web traffic from the Cloudflare tunnel' },
    },
    pools: { services: { range: '192.168.8.21-192.168.8.23' } },
    others: { home: '192.168.1.0/24' },
  },
  nodes: {
    weatherwax: node('192.168.8.10'),
    ogg: node('192.168.8.11'),
    magrat: node('192.168.8.12'),
  },
  storage: {
    classes: {
      'openebs-hostpath': {
        provisioner: 'openebs.io/local',
        madeBy: 'chart',
        reclaimPolicy: 'Delete',
        volumeBindingMode: 'WaitForFirstConsumer',
        capacity: { size: '400G', of: 'node' },
      },
      'ceph-block': {
        provisioner: 'rook-ceph.rbd.csi.ceph.com',
        madeBy: 'chart',
        isDefault: true,
        reclaimPolicy: 'Delete',
        volumeBindingMode: 'Immediate',
        allowVolumeExpansion: true,
        backend: 'rook',
        capacity: { size: '1T', of: 'cluster' },
      },
      'ceph-filesystem': {
        provisioner: 'rook-ceph.cephfs.csi.ceph.com',
        madeBy: 'chart',
        reclaimPolicy: 'Delete',
        volumeBindingMode: 'Immediate',
        allowVolumeExpansion: true,
        accessModes: ['ReadWriteOnce', 'ReadWriteMany'],
        backend: 'rook',
        capacity: { size: '1T', of: 'cluster' },
      },
    },
    purposes: {
      config: 'ceph-block',
      database: 'ceph-block',
      metrics: 'ceph-block',
      logs: 'ceph-block',
      media: 'ceph-filesystem',
      backup: 'ceph-filesystem',
      ephemeral: 'openebs-hostpath',
    },
    bounds: {
      config: { min: '1G', max: '10G' },
      database: { min: '10G', max: '100G' },
      media: { min: '100G', max: '1T' },
      logs: { min: '10G', max: '50G' },
    },
  },
  ingress: {
    class: 'internal',
    externalClass: 'external',
    controller: 'traefik',
    installedBy: 'chart',
    exposedBy: 'load-balancer',
    issuer: 'letsencrypt',
  },
  ours: {
    profile: 'three control-plane nodes, as production wants them',
    'platform.kubernetes': 'no version is given; 1.36 wherever that is so',
    'platform.talos': 'no version is given; the newest that takes Kubernetes 1.36',
    'platform.registryMirrors': "mirrors are asked for but not named; Google's public mirror of Docker Hub",
    'network.gateway': 'the first address of the cluster network',
    'network.apiPort': 'no port is given; the usual one',
    'network.pools.services': 'the three addresses that MetalLB announces, and no other',
    nodes: 'processors, memory and the raw second NVMe that Rook needs are not given',
    'storage.classes.ceph-block.capacity': 'three disks of 1 TB, each object kept three times',
    'storage.classes.ceph-filesystem.capacity': 'the same disks',
    'storage.purposes': 'what must survive is on Ceph, the rest on the local disk',
    'ingress.issuer': 'the domain is at Cloudflare, so that ACME works through its DNS',
  },
});

/** The three machines are alike. */
function node<const A extends string>(address: A) {
  return {
    address,
    role: 'control-plane',
    architecture: 'amd64',
    cpus: 8,
    memory: '32Gi',
    disks: [
      {
        name: 'nvme0n1',
        size: '500G',
        medium: 'nvme',
        budget: { os: '10G', images: '50G', runtime: '20G', kubernetes: '10G', volumes: '400G' },
      },
      { name: 'nvme1n1', size: '1T', medium: 'nvme', use: 'raw' },
    ],
    labels: { hardware: 'server' },
  } as const;
}
