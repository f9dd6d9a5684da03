import { type ClusterSpec, defineCluster, type IngressSpec, type NodeSpec } from '@kube-world/model';

export const controlPlane: NodeSpec = {
  address: '192.0.2.10',
  role: 'control-plane',
  architecture: 'arm64',
  cpus: 4,
  memory: '8Gi',
  disks: [],
};
export const worker: NodeSpec = { ...controlPlane, address: '192.0.2.20', role: 'worker' };

export const traefikIngress: IngressSpec = {
  class: 'traefik',
  controller: 'traefik',
  installedBy: 'chart',
  exposedBy: 'load-balancer',
  issuer: 'ca',
};

const spec: ClusterSpec = {
  name: 'lab',
  role: 'spoke',
  platform: { kind: 'talos', kubernetes: '1.36.2', talos: 'v1.13.9', allowSchedulingOnControlPlanes: true },
  engine: 'flux',
  profile: 'development',
  network: { nodes: '192.0.2.0/24', pods: '10.42.0.0/16', services: '10.43.0.0/16', cni: 'calico', proxy: { mode: 'iptables' } },
  nodes: { one: controlPlane },
  storage: { classes: {}, purposes: {} },
  ingress: traefikIngress,
};

/** A cluster of one node, with what a test wants otherwise. */
export const clusterWith = (change: Partial<ClusterSpec> = {}) => defineCluster({ ...spec, ...change });

export const clusterWithoutIngress = () => {
  const { ingress: _, ...rest } = spec;
  return defineCluster(rest);
};
