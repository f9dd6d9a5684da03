import { allocatableOf, type ClusterSpec, defineCluster, type Manifest, type NodeSpec, workersOf } from '@kube-world/model';

import { kthwUbuntu } from '../../../../../clusters/kthw-ubuntu/spec';
import { kubespray } from '../../../../../clusters/kubespray/spec';
import { talos } from '../../../../../clusters/talos/spec';
import { workerLost } from '../../../../../packages/synth/src/checks/capacity/worker-lost';
import { lab } from '../../../../e2e/scheduling/lab';
import {
  asks,
  beside,
  claim,
  cpu,
  daemonSet,
  deployment,
  mayUse,
  mounts,
  onWorker,
  pod,
  shortJob,
  statefulSet,
} from '../../../../e2e/scheduling/pods';
import { contextOf, linesOf, unit } from '../context-with';

const machine = { role: 'worker', architecture: 'amd64', cpus: 4, memory: '8Gi', disks: [] } as const;
const nodes: ClusterSpec['nodes'] = {
  control: { ...machine, role: 'control-plane', address: '10.0.0.10', cpus: 64, taints: [{ key: 'kept', effect: 'NoSchedule' }] },
  worker: { ...machine, address: '10.0.0.11', labels: { hardware: 'server' } },
  second: { ...machine, address: '10.0.0.12', extendedResources: { 'squat.ai/zigbee': 1 } },
  third: { ...machine, address: '10.0.0.13' },
};
const bearing: ClusterSpec = { ...lab, bears: 'one-worker-lost', nodes, network: { ...lab.network, maxPods: 20 } };
const lines = (manifests: readonly Manifest[], spec = bearing): readonly string[] =>
  linesOf(workerLost, contextOf([unit('app', { manifests })], { cluster: defineCluster(spec) }));

const hostPort = { containers: [{ ...asks({}), ports: [{ containerPort: 80, hostPort: 80 }] }] };
const zigbee = { containers: [mayUse({ 'squat.ai/zigbee': '1' })] };
const ephemeral = { volumes: [{ name: 'scratch', ephemeral: { volumeClaimTemplate: { spec: {} } } }] };
const at = 'pi/app/Deployment/app: with';

test.each<[string, readonly Manifest[], readonly string[]]>([
  ['pods that two of three workers hold', [deployment(4, cpu('2'))], []],
  [
    'a pod more than two of three workers hold',
    [deployment(5, cpu('2'))],
    [
      `${at} worker (and 2 more) lost, a pod of it finds no node: control has the taint 'kept:NoSchedule', which it does not tolerate; second (and 1 more) has 0 of cpu left, and it asks for 2`,
    ],
  ],
  [
    'a pod of each worker, of which only the last has room',
    [deployment(3, cpu('3'))],
    [
      `${at} worker (and 2 more) lost, a pod of it finds no node: control has the taint 'kept:NoSchedule', which it does not tolerate; second (and 1 more) has 1 of cpu left, and it asks for 3`,
    ],
  ],
  ['pods of a DaemonSet, which belong to their node', [daemonSet(cpu('4'))], []],
  ['runs, which are tried again', [shortJob(cpu('4'), 'a')], []],
  ['one pod that only the lost node can take', [deployment(1, { ...cpu('1'), ...onWorker })], []],
  [
    'two pods that only the lost node can take',
    [deployment(2, { ...cpu('1'), ...onWorker })],
    [
      `${at} worker lost, a pod of it finds no node: control has the taint 'kept:NoSchedule', which it does not tolerate; second (and 1 more) has not the labels that it selects`,
    ],
  ],
  ['one pod with the only device', [deployment(1, zigbee)], []],
  ['one pod whose volume lies on the lost node', [claim('data'), deployment(1, mounts('data'))], []],
  [
    'two pods whose volume lies on the lost node',
    [claim('data'), deployment(2, mounts('data'))],
    [
      `${at} worker lost, a pod of it finds no node: control has the taint 'kept:NoSchedule', which it does not tolerate; second (and 1 more) is not worker, where the volume of its claim 'data' lies`,
    ],
  ],
  ['replicas with volumes of their own, on several nodes', [statefulSet(3, beside('podAntiAffinity', 'app'), {})], []],
  [
    'replicas with volumes of their own, all on the lost node',
    [statefulSet(2, {}, {})],
    ['pi/app/StatefulSet/app: with worker lost, a pod of it finds no node: its volumes lie on the disk of worker'],
  ],
  ['volumes that are made with each pod', [deployment(2, ephemeral)], []],
  ['replicas with volumes that every node reaches', [statefulSet(2, {}, { storageClassName: 'remote' })], []],
  ['replicas that stay apart, one on each worker', [deployment(3, beside('podAntiAffinity', 'app'))], []],
  ['a port of the host on each worker', [deployment(3, hostPort)], []],
  [
    'one pod whose port other pods have on every other worker',
    [deployment(1, hostPort, 'a'), deployment(1, hostPort, 'b'), deployment(1, hostPort, 'c')],
    ['a', 'b', 'c'].map((name, index) => {
      const [lost, first] =
        [
          ['worker', 'second'],
          ['second', 'worker'],
          ['third', 'worker'],
        ][index] ?? [];
      return `pi/app/Deployment/${name}: with ${lost} lost, its pod finds no node: control has the taint 'kept:NoSchedule', which it does not tolerate; ${first} (and 1 more) has port 80/TCP taken by another pod`;
    }),
  ],
  [
    'a pod that goes where another goes that comes after it',
    [deployment(1, beside('podAffinity', 'z'), 'a'), deployment(1, cpu('1'), 'z')],
    [],
  ],
])('the loss of a worker: %s', (_, manifests, expected) => {
  const remote = { provisioner: 'nfs.csi.k8s.io', madeBy: 'chart' } as const;
  const spec = { ...bearing, storage: { ...bearing.storage, classes: { ...bearing.storage.classes, remote } } };
  expect(lines(manifests, spec)).toEqual(expected);
});

test('a cluster that need not bear the loss of a worker may be full', () => {
  const { bears: _, ...spec } = bearing;
  expect(lines([deployment(6, cpu('2'))], spec)).toEqual([]);
});

test('what is tried for one worker is taken back before the next', () => {
  // each worker alone is borne, two of them together would not be
  expect(lines([deployment(2, cpu('3'), 'a'), pod(cpu('1'), 'b')])).toEqual([]);
});

test.each([
  ['KS-65', kubespray],
  ['TL-86', talos],
  ['KT-98', kthwUbuntu],
])('[%s] of the workers of a cluster, one may be lost, and its pods go on elsewhere', (_, { spec }) => {
  const workers = workersOf(spec).length;
  const half = (replicas: number): readonly Manifest[] => [deployment(replicas, { containers: [asks({ memory: memoryOf(spec) })] })];
  // two pods fill a worker
  expect(lines(half(2 * (workers - 1)), spec)).toEqual([]);
  expect(lines(half(2 * (workers - 1) + 1), spec).join()).toContain('lost, a pod of it finds no node');
});

function memoryOf(spec: ClusterSpec): string {
  const [worker = ''] = workersOf(spec);
  return (allocatableOf(spec, spec.nodes[worker] as NodeSpec).memory.toUnits() / 2n).toString();
}
