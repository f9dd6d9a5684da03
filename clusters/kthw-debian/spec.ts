import { defineCluster, versions } from '@kube-world/model';

import { kthwWorkspace } from '../kthw-workspace';

/** kubeadm on Debian virtual machines: partly supported. */
export const kthwDebian = defineCluster(
  kthwWorkspace({
    name: 'kthw-debian',
    platform: {
      kubernetes: '1.36.2',
      os: { distribution: 'debian', release: '13' },
      support: 'partial',
      addons: { calico: versions.calico, metallb: versions.metallb },
      template: 'debian-13-cloud',
    },
    pool: '10.10.10.220-10.10.10.229',
    controlPlane: { cd1: '10.10.10.156' },
    workers: { wd1: '10.10.10.161', wd2: '10.10.10.160' },
    ours: {
      'platform.kubernetes': 'no version is given; 1.36 wherever that is so',
      'platform.os.release': 'no release is given; the current stable one',
      'platform.addons': 'no version is given',
      nodes: 'no node is given; named and numbered after the workspace ubuntu',
    },
  }),
);
