import { defineCluster, type Manifest } from '@kube-world/model';

import { rolloutBlocked } from '../../../../../packages/synth/src/checks/capacity/rollout-blocked';
import { scaleOutUnschedulable } from '../../../../../packages/synth/src/checks/capacity/scale-out-unschedulable';
import { lab } from '../../../../e2e/scheduling/lab';
import { cpu, deployment, namespace, statefulSet } from '../../../../e2e/scheduling/pods';
import { contextOf, linesOf, unit } from '../context-with';

const nodes = Object.fromEntries(Object.entries(lab.nodes).filter(([name]) => name === 'worker'));
const cluster = defineCluster({ ...lab, nodes });
const onServer = (cpus: string) => ({ ...cpu(cpus), nodeSelector: { hardware: 'server' } });
const target = (rest: object = {}) => ({ apiVersion: 'apps/v1', kind: 'Deployment', name: 'app', ...rest });
const scaler = (maxReplicas: unknown, of: unknown = target(), more: object = {}): Manifest => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'app', namespace },
  spec: { scaleTargetRef: of, maxReplicas },
  ...more,
});
const contextWith = (manifests: readonly Manifest[]) => contextOf([unit('app', { manifests })], { cluster });
const lines = (manifests: readonly Manifest[]): readonly string[] => linesOf(scaleOutUnschedulable, contextWith(manifests));
const found = (most: number | string, pod: number, why: string, kind = 'Deployment'): string =>
  `pi/app/HorizontalPodAutoscaler/app: it may ask for ${most} pods of ${kind} 'app', and pod ${pod} finds no node: worker ${why}`;
const noCpu = 'has 0 of cpu left, and it asks for 1';

// the worker has four processors, and takes six pods
test.each<[string, readonly Manifest[], readonly string[]]>([
  ['one more than fits', [deployment(1, onServer('1')), scaler(5)], [found(5, 5, noCpu)]],
  ['as many as fit', [deployment(1, onServer('1')), scaler(4)], []],
  ['no more than run', [deployment(4, onServer('1')), scaler(4)], []],
  ['fewer than run', [deployment(4, onServer('1')), scaler(2)], []],
  ['more, beside others that run', [deployment(1, onServer('1')), deployment(1, onServer('3'), 'other'), scaler(2)], [found(2, 2, noCpu)]],
  ['more than anybody has', [deployment(1, onServer('1m')), scaler(Number.MAX_SAFE_INTEGER)], [expect.stringContaining('and pod 7 finds')]],
  [
    'more replicas of a StatefulSet',
    [statefulSet(1, onServer('2'), { storageClassName: 'zfs' }), scaler(3, target({ kind: 'StatefulSet' }))],
    [found(3, 3, 'has 0 of cpu left, and it asks for 2', 'StatefulSet')],
  ],
  ['an older API', [deployment(1, onServer('1')), scaler(5, target(), { apiVersion: 'autoscaling/v1' })], [found(5, 5, noCpu)]],
  ['a kind of others', [deployment(1, onServer('1')), scaler(5, target(), { apiVersion: 'example.com/v1' })], []],
  ['a target that is not there', [deployment(1, onServer('1')), scaler(5, target({ name: 'other' }))], []],
  ['a target of another group', [deployment(1, onServer('1')), scaler(5, target({ apiVersion: 'example.com/v1' }))], []],
  ['a target elsewhere', [deployment(1, onServer('1')), scaler(5, target(), { metadata: { name: 'app', namespace: 'other' } })], []],
  ['a target without replicas, which switches it off', [deployment(0, onServer('1')), scaler(5)], []],
  ['a target that does not fit today, which is told already', [deployment(5, onServer('1')), scaler(9)], []],
])('an autoscaler that may ask for %s', (_, manifests, expected) => {
  expect(lines(manifests)).toEqual(expected);
});

test('it is a warning that says how many fit; each autoscaler is tried by itself, and the nodes are left as they were', () => {
  const context = contextWith([
    deployment(1, onServer('1')),
    deployment(1, onServer('1'), 'other'),
    scaler(4),
    { ...scaler(9, target({ name: 'other' })), metadata: { name: 'other', namespace } },
  ]);
  const before = rolloutBlocked(context);
  expect(scaleOutUnschedulable(context).map(({ severity, remedy }) => `${severity}: ${remedy}`)).toEqual([
    'warning: lower maxReplicas to 3, or ask for less, run fewer replicas, or add a node',
    'warning: lower maxReplicas to 3, or ask for less, run fewer replicas, or add a node',
  ]);
  expect(rolloutBlocked(context)).toEqual(before);
});

test.each<[string, Manifest]>([
  ['no spec', scaler(1, target(), { spec: undefined })],
  ['a spec of null', scaler(1, target(), { spec: null })],
  ['no target', scaler(5, null)],
  ['a target of numbers', scaler(5, { apiVersion: 1, kind: 2, name: 3 })],
  ['a most that is a text', scaler('5')],
  ['a most that is no number', scaler(Number.NaN)],
  ['a most below nothing', scaler(-1)],
])('an autoscaler with %s is the schema’s finding', (_, odd) => {
  expect(lines([deployment(1, onServer('1')), odd])).toEqual([]);
});

test('where a cloud makes the nodes, nothing is known of their room', () => {
  const context = contextOf([unit('app', { manifests: [deployment(1, onServer('1')), scaler(500)] })]);
  expect(scaleOutUnschedulable(context)).toEqual([]);
});
