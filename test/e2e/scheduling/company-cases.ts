import { asks, beside, cpu, daemonSet, deployment, job, noCpu, onEdge, onGpu, onWorker, pod, shortJob } from './pods';
import type { SchedulingCase } from './scheduling-case';

const port = (fields: object) => ({ containers: [{ ...asks({}), ports: [fields] }] });
const spread = (maxSkew: number, topologyKey: string) => ({
  topologySpreadConstraints: [{ maxSkew, topologyKey, whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { app: 'app' } } }],
});
const anyOf = (app: string) => beside('podAffinity', app);
const notBeside = (app: string, topology?: string) => beside('podAntiAffinity', app, topology);

/** Pods beside other pods. */
export const company: readonly SchedulingCase[] = [
  { title: 'as many as two nodes hold', objects: [deployment(3, cpu('2'))], pods: 3 },
  {
    title: 'one more than two nodes hold',
    objects: [deployment(4, cpu('2'))],
    pods: 4,
    refused: { by: 'pod 4 of 4 finds no node', scheduler: noCpu },
  },
  { title: 'as many pods as nodes take', objects: [deployment(12)], pods: 12 },
  {
    title: 'one pod more than nodes take',
    objects: [deployment(13)],
    pods: 13,
    refused: { by: 'takes no more than its 6 pods', scheduler: 'Too many pods' },
  },
  { title: 'a port of the host on each of two nodes', objects: [deployment(2, port({ containerPort: 80, hostPort: 80 }))], pods: 2 },
  {
    title: 'a port of the host on three of two nodes',
    objects: [deployment(3, port({ containerPort: 80, hostPort: 80 }))],
    pods: 3,
    refused: { by: 'has port 80/TCP taken by another pod', scheduler: "didn't have free ports" },
  },
  {
    title: 'the same port of the host, once of TCP and once of UDP',
    objects: [
      pod({ ...port({ containerPort: 53, hostPort: 53 }), ...onEdge }, 'tcp'),
      pod({ ...port({ containerPort: 53, hostPort: 53, protocol: 'UDP' }), ...onEdge }, 'udp'),
    ],
    pods: 2,
  },
  {
    title: 'the same port of two addresses',
    objects: ['127.0.0.1', '10.0.0.13'].map((hostIP, at) =>
      pod({ ...port({ containerPort: 53, hostPort: 53, hostIP }), ...onEdge }, `on-${at}`),
    ),
    pods: 2,
  },
  {
    title: 'a port of one address and of all',
    objects: ['127.0.0.1', '0.0.0.0'].map((hostIP, at) =>
      pod({ ...port({ containerPort: 53, hostPort: 53, hostIP }), ...onEdge }, `on-${at}`),
    ),
    pods: 2,
    refused: { by: 'edge has port 53/TCP taken by another pod', scheduler: "didn't have free ports" },
  },
  {
    title: 'the network of the host, twice on a node',
    objects: [deployment(2, { ...port({ containerPort: 80 }), hostNetwork: true, ...onEdge })],
    pods: 2,
    refused: { by: 'edge has port 80/TCP taken by another pod', scheduler: "didn't have free ports" },
  },
  { title: 'apart from its like on two nodes', objects: [deployment(2, notBeside('app'))], pods: 2 },
  {
    title: 'three apart on two nodes',
    objects: [deployment(3, notBeside('app'))],
    pods: 3,
    refused: { by: 'has a pod that it must not stand beside', scheduler: "didn't match pod anti-affinity rules" },
  },
  {
    title: 'apart by zone, where a zone has no other node',
    objects: [pod(onWorker, 'other'), pod({ ...onWorker, ...notBeside('other', 'topology.kubernetes.io/zone') })],
    pods: 2,
    refused: { by: 'has a pod that', scheduler: 'anti-affinity' },
  },
  { title: 'beside one that is there', objects: [pod({ ...anyOf('other') }), pod(onEdge, 'other')], pods: 2 },
  {
    title: 'beside one that is nowhere',
    objects: [pod(anyOf('other'))],
    refused: { by: 'has no pod that it must stand beside', scheduler: "didn't match pod affinity rules" },
  },
  { title: 'beside its like, which is nowhere yet', objects: [deployment(2, anyOf('app'))], pods: 2 },
  {
    title: 'beside one on a node without room',
    objects: [pod(cpu('2', onEdge), 'other'), pod(cpu('1', anyOf('other')))],
    pods: 2,
    refused: { by: 'edge has 0 of cpu left, and it asks for 1', scheduler: noCpu },
  },
  { title: 'spread over two zones', objects: [deployment(4, spread(1, 'topology.kubernetes.io/zone'))], pods: 4 },
  {
    title: 'spread over two zones, one of which is full',
    objects: [deployment(4, { ...cpu('1100m'), ...spread(1, 'topology.kubernetes.io/zone') })],
    pods: 4,
    refused: {
      by: "worker has as many of them as the spread over 'topology.kubernetes.io/zone' allows",
      scheduler: "didn't match pod topology spread constraints",
    },
  },
  {
    title: 'spread over places that no node has',
    objects: [pod(spread(1, 'rack'))],
    refused: { by: "has no label 'rack', over which they are spread", scheduler: 'missing required label' },
  },
  { title: 'one on each node that takes it', objects: [daemonSet(cpu('2'))], pods: 2 },
  { title: 'one on each node, of which none takes it', objects: [daemonSet(onGpu)], pods: 0 },
  {
    title: 'one on each node, of which one is too small',
    objects: [daemonSet(cpu('3'))],
    pods: 2,
    refused: { by: 'its pod finds no node: edge has 2 of cpu left, and it asks for 3', scheduler: noCpu },
  },
  {
    title: 'one on each node, beside what fills one',
    objects: [daemonSet(cpu('1'), 'daemon'), pod(cpu('2', onEdge))],
    pods: 3,
    refused: { by: 'edge has 1 of cpu left', scheduler: noCpu },
  },
  {
    title: 'two runs, each with room when the other has ended',
    objects: [shortJob(cpu('3', onWorker), 'a'), shortJob(cpu('3', onWorker), 'b')],
    pods: 2,
  },
  { title: 'a run beside what always runs', objects: [pod(cpu('4')), job(1, cpu('2'))], pods: 2 },
  {
    title: 'a run without room beside what always runs',
    objects: [deployment(3, cpu('2')), job(1, cpu('100m'), 'run')],
    pods: 4,
    refused: { by: 'its pod finds no node', scheduler: noCpu },
  },
  {
    title: 'a run of several at once',
    objects: [job(4, cpu('2'))],
    pods: 4,
    refused: { by: 'pod 4 of 4 finds no node', scheduler: noCpu },
  },
];
