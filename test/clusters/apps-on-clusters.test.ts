import { BuiltInRole, computeQuota, containerLimits, ReadOnlyRole } from '@kube-world/constructs';
import { ClusterRole } from '@kube-world/crds/rbac.authorization.k8s.io/v1';
import { type Cluster, type Manifest, waive } from '@kube-world/model';

import { clusters } from './all-specs';
import { objectsOn, type OneApp, refusedOf, saidOf } from './one-app';

const { kubani, talos, kthwUbuntu, kthwSuse, kthwDebian, kthwRocky, kubespray } = clusters;
const workspaces = [kthwUbuntu, kthwSuse, kthwDebian, kthwRocky];
const pod = '/spec/template/spec';
const container = `${pod}/containers/0`;

test.each([kubani, talos, ...workspaces, kubespray])('an app that lacks nothing is taken by $name', (cluster) => {
  expect(saidOf(cluster, {})).toEqual([]);
});

test.each<[string, readonly Cluster[], string, string]>([
  ['[KT-63] a pod without an account of its own', workspaces, `${pod}/serviceAccountName`, 'pod-service-account'],
  ['[KS-48] a pod that does not say whether it has a token', [kubespray], `${pod}/automountServiceAccountToken`, 'pod-service-account'],
  ['[KT-77] [KT-106] a pod without a request for processors', workspaces, `${container}/resources/requests/cpu`, 'container-resources'],
  ['[KT-106] a pod without a request for memory', workspaces, `${container}/resources/requests/memory`, 'container-resources'],
  ['[KT-77] a pod without a limit of memory', workspaces, `${container}/resources/limits/memory`, 'container-resources'],
  ['[KT-107] a pod not asked whether it is alive', workspaces, `${container}/livenessProbe`, 'workload-probes'],
  ['[KT-107] a pod not asked whether it is ready', workspaces, `${container}/readinessProbe`, 'workload-probes'],
])('%s is refused', (_, of, lacks, rule) => {
  for (const cluster of of) expect(refusedOf(cluster, { lacks })).toEqual([rule]);
});

const asking = (cpu: string, memory: string): OneApp => ({
  workload: { resources: { requests: { cpu, memory }, limits: { cpu, memory } } },
});

const scaled = (replicas: number): OneApp => ({ workload: { scale: { kind: 'critical', replicas } } });

test.each<[string, Cluster, OneApp, readonly string[]]>([
  ['[KT-77] processors that a worker has', kthwUbuntu, asking('3', '1Gi'), []],
  ['[KT-77] more processors than any worker has', kthwUbuntu, asking('5', '1Gi'), ['unschedulable']],
  ['[KT-106] memory that a worker has', kthwUbuntu, asking('1', '7Gi'), []],
  ['[KT-106] more memory than any worker has', kthwUbuntu, asking('1', '9Gi'), ['unschedulable']],
  ['[KT-105] two pods apart on two workers', kthwUbuntu, scaled(2), []],
  ['[KT-105] three pods apart on two workers', kthwUbuntu, scaled(3), ['unschedulable']],
  ['[KT-105] a machine of a kind that is there', kthwUbuntu, { workload: { affinity: { among: { hardware: ['virtual-machine'] } } } }, []],
  [
    '[KT-105] a machine of a kind that is not there',
    kthwUbuntu,
    { workload: { affinity: { among: { hardware: ['server'] } } } },
    ['node-label-not-there'],
  ],
  ['[KT-105] to be rather on a machine that is not there', kthwUbuntu, { workload: { affinity: { prefers: { hardware: 'server' } } } }, []],
  ['[KS-64] a critical app, of two pods', kubespray, { workload: { scale: { kind: 'critical' } } }, []],
  ['[KS-64] a critical app on every worker', kubespray, scaled(3), []],
  ['[KS-64] a critical app on more workers than there are', kubespray, scaled(4), ['unschedulable']],
])('%s: what is refused', (_, cluster, app, rules) => {
  expect(refusedOf(cluster, app)).toEqual(rules);
});

const roles = (role: 'view' | 'edit' | 'admin' | 'cluster-admin', waived = false): OneApp => ({
  beside: (scope, { namespace }) =>
    void new BuiltInRole(scope, 'people', { role, over: { kind: 'namespace', namespace }, subjects: [{ kind: 'Group', name: 'people' }] }),
  ...(waived ? { waivers: [waive('binding-administrator', { reason: 'people look after their own namespace' })] } : {}),
});

test.each(['edit', 'admin', 'cluster-admin'] as const)('[KS-47] people are %s where the app waives what speaks against it', (role) => {
  expect(refusedOf(kubespray, roles(role))).toEqual(['binding-administrator']);
  expect(refusedOf(kubespray, roles(role, true))).toEqual([]);
  const binding = objectsOn(kubespray, roles(role, true)).find(({ kind }) => kind === 'RoleBinding');
  expect(binding).toMatchObject({ metadata: { namespace: 'web' }, roleRef: { kind: 'ClusterRole', name: role } });
});

test('[KS-47] [TL-30] people may view a namespace unasked', () => {
  for (const cluster of [kubespray, talos]) expect(refusedOf(cluster, roles('view'))).toEqual([]);
});

test('[TL-30] a role reads what it names, and one of everything is refused', () => {
  const reader: OneApp = {
    beside: (scope, { namespace }) =>
      void new ReadOnlyRole(scope, 'reader', {
        reads: { kind: 'namespace', namespace },
        rules: [{ resources: ['pods'] }],
        subjects: [{ kind: 'ServiceAccount', name: 'web', namespace }],
      }),
  };
  expect(refusedOf(talos, reader)).toEqual([]);
  const all = { metadata: { name: 'all' }, rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }] };
  const everything: OneApp = { beside: (scope) => void new ClusterRole(scope, 'all', all) };
  expect(refusedOf(talos, everything)).toContain('role-wildcards');
});

const folder = '/var/run/secrets/kubernetes.io/serviceaccount';

test('[KS-45] a program that calls the API has a token for an hour, and reaches the API', () => {
  const caller: OneApp = {
    workload: { volumes: { account: { kind: 'token', mounts: [{ path: folder }] } } },
    traffic: { egress: [{ kind: 'kubernetes-api' }] },
  };
  expect(refusedOf(kubespray, caller)).toEqual([]);
  expect(JSON.stringify(objectsOn(kubespray, caller))).toContain('"serviceAccountToken":{"path":"token","expirationSeconds":3600}');
});

test('[KS-48] the default account of a namespace has no token, and an app has its own', () => {
  const accounts = objectsOn(kubespray, {}).filter(({ kind, metadata }) => kind === 'ServiceAccount' && metadata.namespace === 'web');
  expect(
    accounts.map(({ metadata, automountServiceAccountToken }) => `${metadata.name} ${String(automountServiceAccountToken)}`).toSorted(),
  ).toEqual(['default false', 'web false']);
});

const labelsOn = (cluster: Cluster, podSecurity: 'privileged' | 'baseline' | 'restricted', name: string) =>
  objectsOn(cluster, { namespace: { podSecurity } }).find(({ kind, metadata }) => kind === 'Namespace' && metadata.name === name)?.metadata
    .labels;

test.each([
  ['[TL-32]', talos, 'v1.36'],
  ['[KS-57]', kubespray, 'v1.29'],
])('%s each namespace has its level of Pod Security, in the version of the cluster', (_, cluster, version) => {
  for (const level of ['privileged', 'baseline', 'restricted'] as const)
    expect(labelsOn(cluster, level, 'web')).toMatchObject({
      'pod-security.kubernetes.io/enforce': level,
      'pod-security.kubernetes.io/enforce-version': version,
    });
});

test.each([
  ['[TL-32]', talos],
  ['[KS-57]', kubespray],
])('%s a pod is refused by the level of its own namespace, and taken by a lower one', (_, cluster) => {
  const root = { runAs: { kind: 'root' } } as const;
  expect(refusedOf(cluster, { workload: root })).toEqual(['container-run-as-non-root']);
  expect(refusedOf(cluster, { workload: root, namespace: { podSecurity: 'baseline' } })).toEqual([]);
});

const bounded: OneApp = { namespace: { quota: computeQuota, limits: containerLimits } };
const specOf = (kind: string): Manifest['spec'] =>
  objectsOn(kubespray, bounded).find((object) => object.kind === kind && object.metadata.namespace === 'web')?.['spec'];

test('[KS-78] a namespace has the share that the system states', () => {
  expect(refusedOf(kubespray, bounded)).toEqual([]);
  expect(specOf('ResourceQuota')).toEqual({
    hard: { 'requests.cpu': '10', 'requests.memory': '20Gi', 'limits.cpu': '20', 'limits.memory': '40Gi', pods: '50' },
  });
  expect(refusedOf(kubespray, { ...bounded, workload: { scale: { kind: 'replicated', replicas: 51 } } })).toContain('quota-exceeded');
});

test('[KS-79] a container has the bounds that the system states', () => {
  expect(specOf('LimitRange')).toMatchObject({
    limits: [{ type: 'Container', max: { cpu: '4', memory: '8Gi' }, min: { cpu: '100m', memory: '64Mi' } }],
  });
  expect(refusedOf(kubespray, { ...bounded, ...asking('99m', '64Mi') })).toContain('limit-range-broken');
  expect(refusedOf(kubespray, { ...bounded, ...asking('4', '8Gi') })).not.toContain('limit-range-broken');
  expect(refusedOf(kubespray, { ...bounded, ...asking('4001m', '8Gi') })).toContain('limit-range-broken');
});
