import { defineCluster, serial, versions } from '@kube-world/model';

/** The edge: one Raspberry Pi 5 with the Zigbee and Z-Wave radios of the house. */
export const pi = defineCluster({
  name: 'pi',
  role: 'spoke',
  platform: {
    kind: 'k3s',
    kubernetes: '1.36.2',
    release: versions.k3s,
    bundled: { traefik: true, localPath: true, serviceLb: true, metricsServer: true },
    tlsSans: ['192.168.1.100'],
  },
  engine: 'fleet',
  profile: 'pi-5-recommended',
  labels: { 'workload-type': 'iot', 'topology.kubernetes.io/zone': 'edge' },
  site: 'home',
  network: {
    nodes: '192.168.1.0/24',
    pods: '10.42.0.0/16',
    services: '10.43.0.0/16',
    cni: 'flannel',
    encapsulation: 'vxlan',
    proxy: { mode: 'iptables' },
    gateway: '192.168.1.1',
  },
  nodes: {
    'pi-1': {
      address: '192.168.1.100',
      role: 'control-plane',
      architecture: 'arm64',
      cpus: 4,
      memory: '16Gi',
      disks: [{ name: 'nvme0n1', size: '256G', medium: 'nvme' }],
      labels: { hardware: 'raspberry-pi-5', 'topology.kubernetes.io/zone': 'edge', 'workload-type': 'iot' },
      devices: {
        zigbee: serial('usb-Nabu_Casa_SkyConnect_v1.0-if00-port0'),
        zwave: serial('usb-Zooz_800_Z-Wave_Stick-if00'),
      },
      systemReserved: { cpu: '250m', memory: '512Mi' },
    },
  },
  storage: {
    classes: {
      'local-path': {
        provisioner: 'rancher.io/local-path',
        madeBy: 'platform',
        isDefault: true,
        reclaimPolicy: 'Delete',
        volumeBindingMode: 'WaitForFirstConsumer',
      },
    },
    purposes: {
      config: 'local-path',
      database: 'local-path',
      metrics: 'local-path',
      logs: 'local-path',
      media: 'local-path',
      backup: 'local-path',
      ephemeral: 'local-path',
    },
  },
  ingress: { class: 'traefik', controller: 'traefik', installedBy: 'platform', exposedBy: 'load-balancer', issuer: 'internal-ca' },
  links: [{ to: 'cloud', over: 'tailscale' }],
  ours: {
    profile: 'the recommended plan: a recorder database wears an SD card out',
    'platform.kubernetes': 'no version is given; 1.36 wherever that is so',
    'platform.release': "the stable channel's build of that version",
    'platform.bundled': 'the parts that K3s switches on by itself',
    'network.pods': "K3s's own default",
    'network.services': "K3s's own default",
    'network.gateway': 'the first address of the home network, as most routers have it',
    'nodes.pi-1.devices': 'the radios are not named; a SkyConnect and a Zooz stick, by the names that udev gives',
    'nodes.pi-1.systemReserved': 'what a Pi needs beside its pods to stay reachable',
    'storage.classes.local-path': 'the class that K3s brings',
    'ingress.issuer': 'a home network has no public names',
    site: 'the home network holds the hub, the Pi and the Mac',
  },
});
