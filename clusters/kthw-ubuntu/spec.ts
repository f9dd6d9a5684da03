import { defineCluster } from '@kube-world/model';

import { kthwWorkspace } from '../kthw-workspace';

/** kubeadm on Ubuntu virtual machines: the workspace whose addresses the system gives. */
export const kthwUbuntu = defineCluster(
  kthwWorkspace({
    name: 'kthw-ubuntu',
    platform: {
      kubernetes: '1.31.14',
      os: { distribution: 'ubuntu', release: '24.04' },
      support: 'full',
      addons: { calico: 'v3.28.0', metallb: 'v0.14.8' },
      template: 'ubuntu-24.04-cloud',
    },
    pool: '10.10.10.200-10.10.10.209',
    controlPlane: { cu1: '10.10.10.116' },
    workers: { wu1: '10.10.10.121', wu2: '10.10.10.120' },
    acknowledges: [
      { rule: 'kubernetes-end-of-life', reason: 'the workspace states 1.31; raise it together with its tested add-ons' },
      { rule: 'add-on-kubernetes-version', reason: 'the workspace states Calico with Kubernetes 1.31, and tests the two itself' },
    ],
    ours: {
      'platform.kubernetes': 'the minor version is given; its last patch',
      nodes: 'sizes, disks and Proxmox hosts are not given',
    },
  }),
);
