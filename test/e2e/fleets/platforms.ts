import type { Patch } from './change';

/** Facts of other platforms than the good cluster's, as changes of it. */
export const k3s: Patch = {
  platform: {
    kind: 'k3s',
    release: 'v1.36.2+k3s1',
    bundled: { traefik: true, localPath: true, serviceLb: true, metricsServer: true },
    api: undefined,
  },
  network: { cni: 'flannel' },
};
export const talos: Patch = {
  platform: { kind: 'talos', talos: 'v1.13.9', allowSchedulingOnControlPlanes: true, api: undefined },
  network: { cni: 'flannel', enforcesPolicies: true },
};
export const kubeadm: Patch = {
  platform: {
    kind: 'kubeadm',
    os: { distribution: 'ubuntu', release: '24.04' },
    support: 'full',
    addons: { calico: 'v3.32.2', metallb: 'v0.16.0' },
    proxmox: { hosts: ['pve1', 'pve2'], storage: 'local', bridge: 'vmbr0', template: 'ubuntu' },
    api: undefined,
  },
  network: { cni: 'calico' },
};
export const kubespray: Patch = {
  platform: {
    kind: 'kubespray',
    kubernetes: '1.29.5',
    release: 'v2.25.0',
    clusterName: 'c',
    etcd: { deployment: 'host', dataDir: '/var/lib/etcd', memoryLimit: '2048M', quotaBackendBytes: 1_000_000_000 },
    containerd: { storageDir: '/var/lib/containerd', maxLogLineSize: 16_384, grpcMaxRecvMessageSize: 16_777_216 },
    apiLoadBalancer: { type: 'nginx', port: 6443 },
    nodeLocalDns: { address: '169.254.25.10' },
    dns: { mode: 'coredns', replicas: 2, upstream: ['192.0.2.1'] },
    addons: { certManager: false },
    api: undefined,
  },
  network: { cni: 'calico' },
};

const zones = ['eu-central-1a', 'eu-central-1b'];
export const eks: Patch = {
  profile: 'cloud-production',
  platform: {
    kind: 'eks',
    api: { address: undefined, port: undefined, reach: 'private' },
    region: 'eu-central-1',
    zones,
    vpc: {
      subnets: Object.fromEntries(
        zones.map((zone, index) => [
          zone,
          { public: `10.0.${index * 4}.0/22`, private: `10.0.${(index + 1) * 64}.0/18`, isolated: `10.0.${index + 16}.0/24` },
        ]),
      ),
      nat: 'one',
    },
    access: { admins: 'admin' },
    nodeGroup: { min: 3, max: 5, vcpus: 8, memory: '32Gi', disk: '100Gi', architecture: 'amd64', image: 'bottlerocket', maxUnavailable: 1 },
    addOns: {
      'vpc-cni': 'v1.22.4-eksbuild.3',
      coredns: 'v1.14.3-eksbuild.16',
      'kube-proxy': 'v1.36.0-eksbuild.21',
      'aws-ebs-csi-driver': 'v1.63.1-eksbuild.1',
      'eks-pod-identity-agent': 'v1.3.10-eksbuild.3',
      'metrics-server': 'v0.8.1-eksbuild.10',
    },
    identities: { storage: { namespace: 'kube-system', serviceAccount: 'ebs-csi-controller-sa', may: ['volumes'] } },
    zone: 'cloud.example.com',
    backup: { bucket: 'example-backups', lockDays: 14, keepDays: 60 },
    watch: { budget: 900, guardDuty: true },
    logDays: 365,
  },
  network: { nodes: '10.0.0.0/16', pods: '10.0.0.0/16', services: '172.20.0.0/16', cni: 'vpc-cni' },
  nodes: { 'c-1': undefined },
};

/** Another node of cluster `c`. */
export const node = (address: string, facts: Patch = {}): Patch => ({
  address,
  role: 'worker',
  architecture: 'amd64',
  cpus: 4,
  memory: '8Gi',
  disks: [{ name: 'sda', size: '50G', medium: 'ssd' }],
  ...facts,
});
