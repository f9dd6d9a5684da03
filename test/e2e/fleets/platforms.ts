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
