import { defineCluster, images } from '@kube-world/model';

import { hubMetrics } from '../hub-metrics';

/** The hub: Rancher and Fleet, from which the spokes are driven. */
export const management = defineCluster({
  name: 'management',
  role: 'hub',
  platform: {
    kind: 'kind',
    kubernetes: '1.36.1',
    image: images.kindNode,
    runtime: 'Docker',
    machine: { name: 'hub', address: hubMetrics.address, network: 'home' },
    ports: [
      { host: 80, node: 80 },
      { host: 443, node: 443 },
    ],
    api: { address: '127.0.0.1', port: 6443 },
  },
  engine: 'fleet',
  profile: 'management-hub',
  labels: { 'workload-type': 'management' },
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
    'management-control-plane': {
      address: '172.18.0.2',
      role: 'control-plane',
      architecture: 'amd64',
      cpus: 4,
      memory: '16Gi',
      disks: [{ name: 'docker', size: '100G', medium: 'virtual', budget: { images: '40G', volumes: '60G' } }],
      labels: { hardware: 'server', 'workload-type': 'management' },
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
        capacity: { size: '60G', of: 'node' },
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
  policies: { action: 'Audit', leaveOut: ['cattle-capi-system', 'cattle-turtles-system'] },
  ours: {
    policies: 'Rancher makes namespaces as it runs, of which these two start pods; the hub that drives all others must not refuse any',
    profile: 'no table sizes the hub',
    'platform.kubernetes': 'no version is given; the newest 1.36 that has a node image of KIND with a known digest',
    'platform.machine': 'the hub and the Mac both publish ports 80 and 443, so the hub stands on a machine of its own',
    'network.nodes': 'the network that Docker gives the first cluster of KIND',
    'network.pods': "KIND's own default",
    'network.services': "KIND's own default",
    'nodes.management-control-plane': 'a small server: one node, so Rancher runs once',
    'storage.classes.standard': 'the class that KIND brings; images of the hub and what pods write take the rest of the disk',
    'ingress.issuer': 'a home network has no public names; the internal CA signs rancher.local',
    site: 'the hub stands in the home network',
  },
});
