import { defineCluster } from '@kube-world/model';

import { kthwWorkspace } from '../kthw-workspace';

/** kubeadm on openSUSE virtual machines: fully supported, with add-ons of its own versions. */
export const kthwSuse = defineCluster(
  kthwWorkspace({
    name: 'kthw-suse',
    platform: {
      kubernetes: '1.30.14',
      os: { distribution: 'suse', release: '15.6' },
      support: 'full',
      addons: { calico: 'v3.27.0', metallb: 'v0.14.5' },
      template: 'opensuse-leap-15.6-cloud',
    },
    pool: '10.10.10.210-10.10.10.219',
    controlPlane: { cs1: '10.10.10.136' },
    workers: { ws1: '10.10.10.141', ws2: '10.10.10.140' },
    acknowledges: [
      { rule: 'kubernetes-end-of-life', reason: 'the workspace states 1.30; raise it together with its tested add-ons' },
      { rule: 'add-on-kubernetes-version', reason: 'the workspace states Calico with Kubernetes 1.30, and tests the two itself' },
    ],
    ours: {
      'platform.kubernetes': 'the minor version is given; its last patch',
      'platform.os.release': 'SUSE without a release; openSUSE Leap, which needs no subscription',
      nodes: 'no node is given; named and numbered after the workspace ubuntu',
    },
  }),
);
