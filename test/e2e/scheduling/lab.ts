import { type ClusterSpec, controlPlaneTaint } from '@kube-world/model';

const disks = [{ name: 'nvme0n1', size: '100G', medium: 'nvme' }] as const;
const local = { madeBy: 'platform', volumeBindingMode: 'WaitForFirstConsumer' } as const;

/** Four nodes that differ in all that a pod may care for: two of them take any pod, two are tainted. */
export const lab: ClusterSpec = {
  name: 'lab',
  role: 'standalone',
  platform: { kind: 'kind', kubernetes: '1.36.2', api: { address: '127.0.0.1', port: 6443 } },
  engine: 'flux',
  profile: 'development',
  network: { nodes: '10.0.0.0/24', pods: '10.1.0.0/16', services: '10.2.0.0/16', cni: 'kindnet', proxy: { mode: 'iptables' }, maxPods: 6 },
  nodes: {
    control: {
      address: '10.0.0.10',
      role: 'control-plane',
      architecture: 'amd64',
      cpus: 4,
      memory: '8Gi',
      disks,
      taints: [controlPlaneTaint],
      labels: { 'topology.kubernetes.io/zone': 'a' },
    },
    worker: {
      address: '10.0.0.11',
      role: 'worker',
      architecture: 'amd64',
      cpus: 4,
      memory: '8Gi',
      disks,
      labels: { hardware: 'server', slots: '4', 'topology.kubernetes.io/zone': 'a' },
    },
    gpu: {
      address: '10.0.0.12',
      role: 'gpu-worker',
      architecture: 'amd64',
      cpus: 8,
      memory: '16Gi',
      disks,
      gpus: { count: 1, vendor: 'nvidia', shared: 2 },
      extendedResources: { 'squat.ai/zigbee': 1 },
      taints: [
        { key: 'gpu', value: 'shared', effect: 'NoSchedule' },
        { key: 'noisy', effect: 'PreferNoSchedule' },
      ],
      labels: { hardware: 'gpu', 'topology.kubernetes.io/zone': 'b' },
    },
    edge: {
      address: '10.0.0.13',
      role: 'worker',
      architecture: 'arm64',
      cpus: 2,
      memory: '4Gi',
      disks,
      systemReserved: { ephemeralStorage: '20G' },
      labels: { hardware: 'raspberry-pi-5', 'workload-type': 'iot', 'topology.kubernetes.io/zone': 'b' },
    },
  },
  storage: {
    classes: {
      'local-path': { provisioner: 'rancher.io/local-path', isDefault: true, ...local },
      zfs: { provisioner: 'zfs.csi.openebs.io', capacity: { size: '10Gi', of: 'node' }, ...local },
    },
    purposes: { config: 'local-path' },
  },
};
