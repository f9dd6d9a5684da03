import { defineCluster } from '@kube-world/model';

/** Production: EKS in a network of its own, a managed database beside it, and a way home to the Pi. */
export const cloud = defineCluster({
  name: 'cloud',
  role: 'spoke',
  platform: {
    kind: 'eks',
    kubernetes: '1.36.2',
    region: 'eu-central-1',
    zones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'],
    nodeGroup: { min: 3, max: 5, vcpus: 8, memory: '32Gi', disk: '100G', architecture: 'amd64' },
    database: { engine: 'postgresql', backupDays: 35, encrypted: true, deletionProtection: true },
  },
  engine: 'fleet',
  profile: 'cloud-production',
  labels: { 'workload-type': 'production', 'topology.kubernetes.io/zone': 'cloud' },
  network: {
    nodes: '10.0.0.0/16',
    pods: '10.0.0.0/16',
    services: '172.20.0.0/16',
    cni: 'vpc-cni',
    proxy: { mode: 'iptables' },
  },
  nodes: {},
  storage: {
    classes: {
      gp3: {
        provisioner: 'ebs.csi.aws.com',
        madeBy: 'us',
        isDefault: true,
        reclaimPolicy: 'Delete',
        volumeBindingMode: 'WaitForFirstConsumer',
        allowVolumeExpansion: true,
        parameters: { type: 'gp3', encrypted: 'true' },
      },
    },
    purposes: { config: 'gp3', database: 'gp3', metrics: 'gp3', logs: 'gp3', backup: 'gp3', ephemeral: 'gp3' },
  },
  ingress: { class: 'alb', controller: 'alb', installedBy: 'chart', exposedBy: 'load-balancer', routes: 'ingress' },
  links: [{ to: 'pi', over: 'tailscale' }],
  ours: {
    'platform.kubernetes': 'no version is given; EKS takes its minor version and picks the patch',
    'platform.region': 'no region is given; one with three zones near the house',
    'platform.zones': 'three, so that three nodes survive the loss of one zone',
    'platform.nodeGroup.memory': 'the plan asks for 16 GB or more; 8 cores come with 32 in the general-purpose family',
    'platform.database': "engine, retention and protection are open in the plan; the recorder's own database engine is PostgreSQL",
    'network.pods': 'pods take addresses of the VPC',
    'network.services': 'the range that EKS uses where the VPC lies in 10.0.0.0/8',
    'storage.classes.gp3': 'no class is given; the general-purpose volumes of EBS, encrypted',
    ingress: 'no controller is named; the load balancer that AWS itself offers',
  },
});
