import type { Manifest } from '@kube-world/model';

import { only } from '../../packages/constructs/objects-of';
import { build } from '../../packages/constructs/workload/program';
import { asks, beside, cpu, daemonSet, deployment, mayUse, namespace, statefulSet, toleratesGpu } from './pods';

/** A workload that has all its pods, and what becomes of an update of it. */
export interface RolloutCase {
  readonly title: string;
  readonly workload: Manifest;
  /** What runs beside it. @default - nothing */
  readonly others?: readonly Manifest[];
  /** What our check says, and what the scheduler says: parts of their words. @default - it comes through */
  readonly blocked?: { readonly by: string; readonly scheduler: string };
}

const hostPort = { containers: [{ ...asks({}), ports: [{ containerPort: 80, hostPort: 80 }] }] };
const noCpu = (left: string, asked: string) => ({ by: `${left} of cpu left, and it asks for ${asked}`, scheduler: 'Insufficient cpu' });

function updated(workload: Manifest, field: 'strategy' | 'updateStrategy', strategy: object): Manifest {
  return { ...workload, spec: { ...(workload['spec'] as object), [field]: strategy } };
}
const rolling = (workload: Manifest, maxSurge: number | string, maxUnavailable: number | string): Manifest =>
  updated(workload, workload.kind === 'DaemonSet' ? 'updateStrategy' : 'strategy', {
    type: 'RollingUpdate',
    rollingUpdate: { maxSurge, maxUnavailable },
  });

/** Two nodes take any pod, one of four and one of two processors. */
export const rolloutCases: readonly RolloutCase[] = [
  { title: 'one pod with room for another', workload: deployment(1, cpu('2')) },
  { title: 'three pods that leave no room, none of which may go', workload: deployment(3, cpu('2')), blocked: noCpu('has 0', '2') },
  { title: 'six pods that leave no room, one of which may go', workload: deployment(6, cpu('1')) },
  {
    title: 'one pod that leaves no room beside others',
    workload: deployment(1, cpu('2')),
    others: [updated(deployment(2, cpu('2'), 'other'), 'strategy', { type: 'Recreate' })],
    blocked: noCpu('has 0', '2'),
  },
  { title: 'pods that go before the next come', workload: updated(deployment(3, cpu('2')), 'strategy', { type: 'Recreate' }) },
  { title: 'pods that go one by one', workload: rolling(deployment(3, cpu('2')), 0, 1) },
  { title: 'shares that come to nothing, so that one goes', workload: rolling(deployment(3, cpu('2')), '0%', '10%') },
  { title: 'a share of pods that is rounded up', workload: rolling(deployment(2, cpu('2')), '1%', 0) },
  {
    title: 'a share of pods that may go, rounded down to none',
    workload: rolling(deployment(3, cpu('2')), 1, '33%'),
    blocked: noCpu('has 0', '2'),
  },
  { title: 'a share of pods that may go, of which there is one', workload: rolling(deployment(3, cpu('2')), 1, '34%') },
  { title: 'a port of the host on one of two nodes', workload: deployment(1, hostPort) },
  {
    title: 'a port of the host on both nodes',
    workload: deployment(2, hostPort),
    blocked: { by: 'has port 80/TCP taken by another pod', scheduler: "didn't have free ports" },
  },
  {
    title: 'the one device that there is',
    workload: deployment(1, { containers: [mayUse({ 'squat.ai/zigbee': '1' })], ...toleratesGpu }),
    blocked: { by: 'gpu has 0 of squat.ai/zigbee left', scheduler: 'Insufficient squat.ai/zigbee' },
  },
  {
    title: 'apart from each other, whatever their revision',
    workload: deployment(2, beside('podAntiAffinity', 'app')),
    blocked: { by: 'has a pod that it must not stand beside', scheduler: "didn't match pod anti-affinity rules" },
  },
  { title: 'a workload that is critical, on as many nodes as it has pods', workload: criticalWorkload() },
  { title: 'apart from others of the same revision', workload: deployment(2, ofRevision(beside('podAntiAffinity', 'app'))) },
  { title: 'a StatefulSet that leaves no room', workload: statefulSet(3, cpu('2'), {}) },
  { title: 'a pod on each node, replaced in its place', workload: daemonSet(cpu('2')) },
  { title: 'a pod on each node, beside which another finds room', workload: rolling(daemonSet(cpu('1')), 1, 0) },
  {
    title: 'a pod on each node, one of which has no room for two',
    workload: rolling(daemonSet(cpu('1500m')), 1, 0),
    blocked: noCpu('edge has 500m', '1500m'),
  },
];

function ofRevision(spec: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(spec).replaceAll('"topologyKey"', '"matchLabelKeys":["pod-template-hash"],"topologyKey"');
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

/** As the construct makes it, but with the account that each namespace has. */
function criticalWorkload(): Manifest {
  const { spec, metadata, ...rest } = only(build({ scale: { kind: 'critical' } }), 'Deployment');
  const { template, ...others } = spec as { readonly template: { readonly spec: object } };
  const own = { ...template, spec: { ...template.spec, serviceAccountName: 'default' } };
  return { ...rest, metadata: { name: metadata.name, namespace }, spec: { ...others, template: own } };
}
