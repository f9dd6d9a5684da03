import { ApiObject } from 'cdk8s';

import type { App, AppNeeds, NodeSpec } from '@kube-world/model';

import { architectureNotSelected } from '../../../../packages/synth/src/checks/architecture-not-selected';
import { issuesOf, twoClusters } from '../pipeline/two-clusters';
import { clusterOf, contextOf, object, unit } from './context-with';

const node = (architecture: 'amd64' | 'arm64', more: Partial<NodeSpec> = {}): NodeSpec => ({
  address: '10.0.0.2',
  role: 'worker',
  architecture,
  cpus: 4,
  memory: '8Gi',
  disks: [],
  ...more,
});
const mixed = { server: node('amd64'), board: node('arm64') };
const amd64: AppNeeds = { architectures: ['amd64'] };

/** What is said of a Deployment whose pods are so. */
function said(spec: unknown, needs: AppNeeds | undefined = amd64, nodes: Readonly<Record<string, NodeSpec>> = mixed) {
  const manifest = object('apps/v1', 'Deployment', 'web', { spec: { template: { spec } } });
  const app = needs ? { needs } : {};
  return architectureNotSelected(contextOf([unit('web', { manifests: [manifest], app })], { cluster: clusterOf({ nodes }) }));
}

const affinity = (operator: string): object => ({
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/arch', operator, values: ['amd64'] }] }],
      },
    },
  },
});

test.each([
  ['nothing', { containers: [] }],
  ['another label', { nodeSelector: { 'kubernetes.io/os': 'linux' } }],
  ['the other architecture', { nodeSelector: { 'kubernetes.io/arch': 'arm64' } }],
  ['all but its own', affinity('NotIn')],
])('pods that select %s, where a node is of another architecture, are refused', (_, spec) => {
  expect(said(spec)).toEqual([
    {
      rule: 'architecture-not-selected',
      severity: 'error',
      at: 'pi/web/Deployment/web spec.template.spec',
      message: "its pods may land on node 'board', which is arm64; their images exist for amd64",
      remedy: "select nodes of its own kind: nodeSelector { 'kubernetes.io/arch': 'amd64' }",
    },
  ]);
});

test.each<[string, object, AppNeeds, Parameters<typeof said>[2]]>([
  ['a selector keeps them away', { nodeSelector: { 'kubernetes.io/arch': 'amd64' } }, amd64, mixed],
  ['a selector names the node that fits', { nodeSelector: { 'kubernetes.io/hostname': 'server' } }, amd64, mixed],
  ['their affinity keeps them away', affinity('In'), amd64, mixed],
  ['every node fits', {}, amd64, { server: node('amd64') }],
  ['their images exist for every node', {}, { architectures: ['arm64', 'amd64'] }, mixed],
  ['the app says nothing', {}, { role: 'spoke' }, mixed],
  ['a taint keeps them away', {}, amd64, { ...mixed, board: node('arm64', { taints: [{ key: 'k', effect: 'NoSchedule' }] }) }],
  ['a cloud makes the nodes', {}, amd64, {}],
])('pods may be as they are where %s', (_, spec, needs, nodes) => {
  expect(said(spec, needs, nodes)).toEqual([]);
});

test('an object that makes no pods is not asked', () => {
  const manifest = object('v1', 'ConfigMap', 'web');
  expect(
    architectureNotSelected(
      contextOf([unit('web', { manifests: [manifest], app: { needs: amd64 } })], { cluster: clusterOf({ nodes: mixed }) }),
    ),
  ).toEqual([]);
});

test.each([
  null,
  7,
  [],
  { nodeSelector: null },
  { nodeSelector: 'x' },
  { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: null } } },
  { tolerations: [null] },
])('nothing is thrown for pods of another form: %j', (spec) => {
  expect(said(spec)).toHaveLength(1);
});

test.each([null, 'amd64', [null, 'amd64']])('needs of another form are read as they can be: %j', (architectures) => {
  expect(said({}, { architectures } as unknown as AppNeeds)).toHaveLength(architectures === null ? 0 : 1);
});

test('through the whole pipeline, an app with a node that fits is placed, and refused for the other node alone', () => {
  const app: App = {
    name: 'shop',
    namespace: { name: 'shop', podSecurity: 'baseline' },
    layer: 'apps',
    needs: amd64,
    build: (scope) =>
      void new ApiObject(scope, 'pod', { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'shop' }, spec: { containers: [] } }),
  };
  const of = (nodes: Readonly<Record<string, NodeSpec>>) =>
    issuesOf(twoClusters({ spec: { nodes }, apps: [app] }, {}), ['architecture-not-selected', 'app-misplaced']).map(
      ({ rule, at }) => `${rule} ${at}`,
    );
  expect(of({ server: node('amd64') })).toEqual([]);
  expect(of(mixed)).toEqual(['architecture-not-selected left/shop/pod spec']);
  expect(of({ board: node('arm64') })).toEqual(['app-misplaced left/shop']);
});
