import { defineCluster, type Manifest } from '@kube-world/model';

import { quotaExceeded } from '../../../../../packages/synth/src/checks/capacity/quota-exceeded';
import { rolloutOverQuota } from '../../../../../packages/synth/src/checks/capacity/rollout-over-quota';
import type { Rule } from '../../../../../packages/synth/src/checks/context';
import { claim, container, object, pod, quota } from '../../../../e2e/admission/allowance-case';
import { lab } from '../../../../e2e/scheduling/lab';
import { cpu, daemonSet, deployment, job, statefulSet } from '../../../../e2e/scheduling/pods';
import { contextOf, linesOf, unit } from '../context-with';

const cluster = defineCluster(lab);
const lines = (rule: Rule, manifests: readonly Manifest[], on = cluster): readonly string[] =>
  linesOf(rule, contextOf([unit('web', { manifests })], { cluster: on }));
const over = (kind: string, name: string, asked: string, allowed: string): string =>
  `pi/web/${kind}/${name}: with it namespace 'apps' asks for ${asked}, and its ResourceQuota 'share' allows ${allowed}`;

test.each<[string, readonly Manifest[], readonly string[]]>([
  [
    'a run beside what always runs, and not beside another run',
    [quota({ 'requests.cpu': '2' }), deployment(1, cpu('1')), job(1, cpu('1'), 'a'), job(1, cpu('1'), 'b')],
    [],
  ],
  [
    'a run that finds too little left',
    [quota({ 'requests.cpu': '2' }), deployment(1, cpu('1')), job(2, cpu('600m'), 'a')],
    [over('Job', 'a', '1200m of requests.cpu beside the 1 of what always runs', '2')],
  ],
  ['a pod on each of the two nodes that take it', [quota({ pods: '2' }), daemonSet(cpu('1'))], []],
  [
    'a pod on each of the two nodes, where one is allowed',
    [quota({ pods: '1' }), daemonSet(cpu('1'))],
    [over('DaemonSet', 'app', '2 of pods', '1')],
  ],
  [
    'a claim of each replica',
    [quota({ 'requests.storage': '2Gi' }), statefulSet(3, cpu('1'), {})],
    [over('StatefulSet', 'app', '3Gi of requests.storage', '2Gi')],
  ],
  [
    'claims of the default class',
    [
      quota({ 'local-path.storageclass.storage.k8s.io/persistentvolumeclaims': '1' }),
      claim('a', '1Gi'),
      withoutClass(claim('b', '1Gi')),
      withoutClass(claim('c', '1Gi')),
    ],
    [over('PersistentVolumeClaim', 'c', '2 of local-path.storageclass.storage.k8s.io/persistentvolumeclaims', '1')],
  ],
  [
    'what is over, once, at the first that goes over',
    [quota({ pods: '1' }), ...['a', 'b', 'c'].map((name) => pod(name, [container()]))],
    [over('Pod', 'b', '3 of pods', '1')],
  ],
  [
    'what a runtime takes beside the containers, of limits that there are',
    [
      quota({ 'limits.cpu': '1', 'limits.memory': '1Mi', 'requests.memory': '1Mi' }),
      pod('a', [container({}, { cpu: '900m' })], { overhead: { cpu: '200m', memory: '2Mi' } }),
    ],
    [over('Pod', 'a', '1100m of limits.cpu', '1'), over('Pod', 'a', '2Mi of requests.memory', '1Mi')],
  ],
  ['a quota of another namespace', [elsewhere(quota({ pods: '0' })), pod('a', [container()])], []],
  [
    'a quota of a scope that is not known here',
    [quota({ pods: '0' }, { scopes: ['CrossNamespacePodAffinity'] }), pod('a', [container()])],
    [],
  ],
  [
    'a quota that nothing can be read of',
    [object('v1', 'ResourceQuota', 'share', { spec: { hard: { pods: 'few' } } }), pod('a', [container()])],
    [],
  ],
])('quotas: %s', (_, manifests, expected) => {
  expect(lines(quotaExceeded, manifests)).toEqual(expected);
});

test('what is over before any object is said of the quota itself', () => {
  expect(lines(quotaExceeded, [quota({ configmaps: '0' })])).toEqual([over('ResourceQuota', 'share', '1 of configmaps', '0')]);
});

test('how many pods a DaemonSet has is not known where the facts hold no nodes', () => {
  expect(lines(quotaExceeded, [quota({ pods: '0' }), daemonSet()], defineCluster({ ...lab, nodes: {} }))).toEqual([]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, -1])('%d replicas are no number of pods, and nothing breaks of it', (replicas) => {
  expect(() => lines(quotaExceeded, [quota({ pods: '0' }), deployment(replicas), statefulSet(replicas, {}, {})])).not.toThrow();
});

const blocked = (left: string): string =>
  `pi/web/Deployment/app: an update never ends: none of its pods may be away, and for a new one beside them ResourceQuota 'share' has ${left}`;

test.each<[string, readonly Manifest[], readonly string[]]>([
  ['room for one more', [quota({ pods: '3' }), deployment(2)], []],
  ['room for none', [quota({ pods: '2' }), deployment(2)], [blocked('0 of pods left, and it takes 1')]],
  [
    'too little room',
    [quota({ 'requests.cpu': '2500m' }), deployment(2, cpu('1'))],
    [blocked('500m of requests.cpu left, and it takes 1')],
  ],
  ['room for none, and one may go', [quota({ pods: '4' }), deployment(4)], []],
  ['a quota that is over already', [quota({ pods: '1' }), deployment(2)], []],
  ['a StatefulSet, whose pods go first', [quota({ pods: '2' }), statefulSet(2, {}, {})], []],
])('an update of a Deployment in a namespace with a quota: %s', (_, manifests, expected) => {
  expect(lines(rolloutOverQuota, manifests)).toEqual(expected);
});

function withoutClass(manifest: Manifest): Manifest {
  const { storageClassName: _, ...spec } = manifest['spec'] as Readonly<Record<string, unknown>>;
  return { ...manifest, spec };
}

function elsewhere(manifest: Manifest): Manifest {
  return { ...manifest, metadata: { ...manifest.metadata, namespace: 'elsewhere' } };
}
