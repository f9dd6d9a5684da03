import { changed } from '../change';
import { k3s, kubeadm, kubespray, node, talos } from '../platforms';
import { row } from '../row';

/** Facts of one cluster, held against each other. */
export const facts = [
  row(
    'missing-fact',
    'a node without its memory',
    { cluster: { nodes: { 'c-1': { memory: undefined } } } },
    { at: 'c.nodes.c-1.memory', message: 'the fact is missing', remedy: 'write it; the type ClusterSpec says what it holds' },
  ),
  row(
    'unreadable-value',
    'a node of 8 GB, written as people say it',
    { cluster: { nodes: { 'c-1': { memory: '8 GB' } } } },
    { at: 'c.nodes.c-1.memory', message: "must be a quantity, got '8 GB'", remedy: "write it as '500m', '2', '64G' or '8Gi'" },
  ),
  row(
    'number-out-of-range',
    'a node of half a processor more',
    { cluster: { nodes: { 'c-1': { cpus: 4.5 } } } },
    { at: 'c.nodes.c-1.cpus', message: "must be a whole number from 1 to 100000, got '4.5'", remedy: 'write a number in that range' },
  ),
  row(
    'ours-path',
    'a reason for a fact that is not there',
    { cluster: { ours: { 'network.pod': 'the default' } } },
    { at: 'c.ours.network.pod', message: "the spec has no fact at 'network.pod'", remedy: "did you mean 'network.pods'" },
  ),
  row(
    'acknowledgement',
    'a warning accepted under a name with a typo',
    { cluster: { acknowledges: [{ rule: 'partial-suport', reason: 'it will do' }] } },
    { at: 'c.acknowledges.0', message: "there is no rule 'partial-suport'", remedy: "did you mean 'partial-support'" },
  ),
  row(
    'kubernetes-end-of-life',
    'a version that gets no fixes',
    { cluster: { platform: { kubernetes: '1.30.4' } } },
    {
      severity: 'warning',
      at: 'c.platform.kubernetes',
      message: "Kubernetes 1.30 gets no fixes since 2025-07-15 or longer, got '1.30.4'",
      remedy: 'plan an upgrade, one minor version at a time, or acknowledge the rule with a reason',
    },
  ),
  row(
    'even-quorum',
    'two members of etcd',
    { cluster: { nodes: { 'c-2': node('172.20.0.3', { role: 'control-plane' }) } } },
    {
      at: 'c.nodes',
      message: '2 control-plane nodes would be 2 etcd members, which must be an odd number',
      remedy: 'have 1, 3, 5 or 7 of them; make one a worker, or add one',
    },
  ),
  row(
    'gpu-worker',
    'a gpu-worker without graphics processors',
    { cluster: { nodes: { 'c-2': node('172.20.0.3', { role: 'gpu-worker' }) } } },
    {
      at: 'c.nodes.c-2.gpus',
      message: 'a gpu-worker lists no graphics processor',
      remedy: "describe them in gpus, or make the node a 'worker'",
    },
  ),
  row(
    'bears-no-loss',
    'the loss of the one worker there is',
    { cluster: { bears: 'one-worker-lost' } },
    { at: 'c.bears', message: 'the loss of one worker must be borne, and the cluster has 1', remedy: 'add a worker, or drop the fact' },
  ),
  row(
    'disk-budget',
    'a disk divided into more than it has',
    { cluster: { nodes: { 'c-1': { disks: [{ name: 'sda', size: '50G', medium: 'ssd', budget: { system: '30G', images: '21G' } }] } } } },
    {
      at: 'c.nodes.c-1.disks.0.budget',
      message: 'the parts add up to 51G, but the disk has 50G',
      remedy: 'lower a part, or correct the size of the disk',
    },
  ),
  row(
    'reservation-too-large',
    'a node that keeps all its memory',
    { cluster: { nodes: { 'c-2': node('172.20.0.3', { kubeReserved: { memory: '8Gi' } }) } } },
    { at: 'c.nodes.c-2', message: '8Gi of memory are reserved, but the node has 8Gi', remedy: 'lower systemReserved or kubeReserved' },
  ),
  row(
    'profile-size',
    'a machine below the profile',
    { cluster: { nodes: { 'c-1': { memory: '1Gi' } } } },
    {
      at: 'c.nodes',
      message: "smaller than a machine of the profile 'development': 1Gi of memory, 2Gi wanted",
      remedy: 'use a larger machine, or choose another profile',
    },
  ),
  row(
    'profile-nodes',
    'one machine where the profile wants two',
    { cluster: { profile: 'staging' } },
    {
      at: 'c.nodes',
      message: "the profile 'staging' wants 2 nodes at least, and there is 1",
      remedy: 'add nodes, or choose another profile',
    },
  ),
  row(
    'etcd-quota',
    'a database as large as its memory',
    { cluster: changed(kubespray, { platform: { etcd: { quotaBackendBytes: 2_147_483_648 } } }) },
    {
      severity: 'warning',
      at: 'c.platform.etcd.quotaBackendBytes',
      message: 'the database may grow to 2147483648 bytes, the whole memory limit of 2048M',
      remedy: 'raise memoryLimit above the quota, or lower the quota',
    },
  ),
  row(
    'partial-support',
    'a distribution that is not finished',
    { cluster: changed(kubeadm, { platform: { support: 'partial' } }) },
    {
      severity: 'warning',
      at: 'c.platform.support',
      message: 'ubuntu is only partly supported: some features are in development',
      remedy: 'use a fully supported distribution for what must run, or acknowledge the rule with a reason',
    },
  ),
  row(
    'release-matches-kubernetes',
    'a K3s of another Kubernetes',
    { cluster: changed(k3s, { platform: { release: 'v1.35.4+k3s1' } }) },
    {
      at: 'c.platform.release',
      message: "v1.35.4+k3s1 brings Kubernetes 1.35.4, but platform.kubernetes says '1.36.2'",
      remedy: 'change both together',
    },
  ),
  row(
    'add-on-kubernetes-version',
    'a Talos that is too old for its Kubernetes',
    { cluster: changed(talos, { platform: { talos: 'v1.9.5' } }) },
    {
      at: 'c.platform.talos',
      message: 'Talos v1.9.5 takes Kubernetes 1.27 to 1.32, and not 1.36',
      remedy: 'or run a Kubernetes of that range',
    },
  ),
  row(
    'workers-share-host',
    'two workers of two hosts on one of them',
    {
      cluster: {
        ...kubeadm,
        nodes: {
          'c-2': node('172.20.0.3', { virtual: { host: 'pve1' } }),
          'c-3': node('172.20.0.4', { virtual: { host: 'pve1' } }),
        },
      },
    },
    {
      at: 'c.nodes.c-3.virtual.host',
      message: 'c-2, c-3 all run on pve1, so one failure takes 2 of 2 workers',
      remedy: 'spread them over pve1, pve2: at most 1 on each',
    },
  ),
  row(
    'default-storage-class',
    'two default classes',
    { cluster: { storage: { classes: { fast: { provisioner: 'example.com/fast', madeBy: 'platform', isDefault: true } } } } },
    { at: 'c.storage.classes', message: 'local and fast are all the default class', remedy: 'leave isDefault to one of them' },
  ),
  row(
    'unknown-storage-class',
    'a purpose served by a class with a typo',
    { cluster: { storage: { purposes: { config: 'locl' } } } },
    { at: 'c.storage.purposes.config', message: "there is no storage class 'locl'; there are: local", remedy: "did you mean 'local'" },
  ),
  row(
    'rook-raw-disk',
    'Rook without a disk of its own',
    { cluster: { storage: { classes: { block: { provisioner: 'rook-ceph.rbd.csi.ceph.com', madeBy: 'chart', backend: 'rook' } } } } },
    {
      at: 'c.nodes.c-1.disks',
      message: 'Rook needs a raw disk on the node, and none is listed',
      remedy: "add a disk with use: 'raw', or take the classes of Rook out of storage.classes",
    },
  ),
];
