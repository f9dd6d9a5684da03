import { defineCluster, versions } from '@kube-world/model';

import { kthwWorkspace } from '../kthw-workspace';

/** kubeadm on Rocky Linux virtual machines: partly supported. */
export const kthwRocky = defineCluster(
  kthwWorkspace({
    name: 'kthw-rocky',
    platform: {
      kubernetes: '1.36.2',
      os: { distribution: 'rocky', release: '9' },
      support: 'partial',
      addons: { calico: versions.calico, metallb: versions.metallb },
      template: 'rocky-9-cloud',
    },
    pool: '10.10.10.230-10.10.10.239',
    controlPlane: { cr1: '10.10.10.176' },
    workers: { wr1: '10.10.10.181', wr2: '10.10.10.180' },
    ours: {
      'platform.kubernetes': 'no version is given; 1.36 wherever that is so',
      'platform.os.release': 'no release is given; the one that most images are built for',
      'platform.addons': 'no version is given',
      nodes: 'no node is given; named and numbered after the workspace ubuntu',
    },
  }),
);
