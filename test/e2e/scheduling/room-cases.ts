import { asks, cpu, deployment, mayUse, noCpu, onEdge, pod, toleratesGpu } from './pods';
import type { SchedulingCase } from './scheduling-case';

/** What a pod asks for, against what one node has. */
export const room: readonly SchedulingCase[] = [
  { title: 'a pod that asks for nothing', objects: [pod()] },
  { title: 'all processors of a node', objects: [pod(cpu('4'))] },
  {
    title: 'a thousandth of a processor more than a node has',
    objects: [pod(cpu('4001m'))],
    refused: { by: 'worker has 4 of cpu left, and it asks for 4001m', scheduler: noCpu },
  },
  { title: 'more than most nodes have, on the tainted one that has it', objects: [pod(cpu('4001m', toleratesGpu))] },
  {
    title: 'all memory, of which kubelet keeps a part',
    objects: [pod({ containers: [asks({ memory: '8Gi' })] })],
    refused: { by: 'worker has 8092Mi of memory left, and it asks for 8Gi', scheduler: 'Insufficient memory' },
  },
  { title: 'all memory that kubelet leaves', objects: [pod({ containers: [asks({ memory: '8092Mi' })] })] },
  {
    title: 'a limit that is a request, too',
    objects: [pod({ containers: [mayUse({ cpu: '5' })] })],
    refused: { by: 'it asks for 5', scheduler: noCpu },
  },
  {
    title: 'a high limit with a low request',
    objects: [pod({ containers: [{ ...mayUse({}), resources: { limits: { cpu: '5' }, requests: { cpu: '1' } } }] })],
  },
  {
    title: 'a start that takes more than the run',
    objects: [pod({ initContainers: [asks({ cpu: '5' }, { name: 'init' })] })],
    refused: { by: 'it asks for 5', scheduler: noCpu },
  },
  { title: 'a start that takes as much as the run', objects: [pod(cpu('4', { initContainers: [asks({ cpu: '4' }, { name: 'init' })] }))] },
  {
    title: 'a sidecar that runs along',
    objects: [pod(cpu('2', { initContainers: [asks({ cpu: '2500m' }, { name: 'sidecar', restartPolicy: 'Always' })] }))],
    refused: { by: 'it asks for 4500m', scheduler: noCpu },
  },
  {
    title: 'a start beside a sidecar',
    objects: [
      pod({ initContainers: [asks({ cpu: '1' }, { name: 'sidecar', restartPolicy: 'Always' }), asks({ cpu: '3500m' }, { name: 'init' })] }),
    ],
    refused: { by: 'it asks for 4500m', scheduler: noCpu },
  },
  {
    title: 'a pod that asks as a whole',
    objects: [pod({ resources: { requests: { cpu: '5' } } })],
    refused: { by: 'it asks for 5', scheduler: noCpu },
  },
  {
    title: 'a pod that says nothing where a LimitRange speaks for it',
    objects: [
      {
        apiVersion: 'v1',
        kind: 'LimitRange',
        metadata: { name: 'limits', namespace: 'apps' },
        spec: { limits: [{ type: 'Container', default: { cpu: '5' } }] },
      },
      pod(),
    ],
    refused: { by: 'it asks for 5', scheduler: noCpu },
  },
  { title: 'two graphics processors of two', objects: [pod({ containers: [mayUse({ 'nvidia.com/gpu': '2' })], ...toleratesGpu })] },
  {
    title: 'three graphics processors of two',
    objects: [pod({ containers: [mayUse({ 'nvidia.com/gpu': '3' })], ...toleratesGpu })],
    refused: { by: 'gpu has 2 of nvidia.com/gpu left, and it asks for 3', scheduler: 'Insufficient nvidia.com/gpu' },
  },
  {
    title: 'a device that no node has',
    objects: [pod({ containers: [mayUse({ 'squat.ai/zwave': '1' })], ...toleratesGpu })],
    refused: { by: "no node of cluster 'lab' has the device 'squat.ai/zwave'", scheduler: 'Insufficient squat.ai/zwave' },
  },
  {
    title: 'two pods and one device',
    objects: [deployment(2, { containers: [mayUse({ 'squat.ai/zigbee': '1' })], ...toleratesGpu })],
    pods: 2,
    refused: { by: 'pod 2 of 2 finds no node', scheduler: 'Insufficient squat.ai/zigbee' },
  },
  { title: 'all disk of a node', objects: [pod({ containers: [asks({ 'ephemeral-storage': '100G' })] })] },
  {
    title: 'more disk than a node has',
    objects: [pod({ containers: [asks({ 'ephemeral-storage': '100001M' })] })],
    refused: { by: 'has 100G of ephemeral-storage left, and it asks for 100001M', scheduler: 'Insufficient ephemeral-storage' },
  },
  {
    title: 'more disk than a node keeps for itself',
    objects: [pod({ containers: [asks({ 'ephemeral-storage': '80001M' })], ...onEdge })],
    refused: { by: 'edge has 80G of ephemeral-storage left', scheduler: 'Insufficient ephemeral-storage' },
  },
  {
    title: 'two pods that share the disk of each node, and a third',
    objects: [deployment(3, { containers: [asks({ 'ephemeral-storage': '60G' })] })],
    pods: 3,
    refused: { by: 'pod 3 of 3 finds no node', scheduler: 'Insufficient ephemeral-storage' },
  },
  {
    title: 'a limit of disk that is a request, too',
    objects: [pod({ containers: [mayUse({ 'ephemeral-storage': '1T' })] })],
    refused: { by: 'it asks for 1T', scheduler: 'Insufficient ephemeral-storage' },
  },
];
