import { partsOf } from '@kube-world/cli';
import { computeQuota, containerLimits, withNamespaces } from '@kube-world/constructs';
import {
  type App,
  type ClusterSpec,
  defineCluster,
  defineFleet,
  type Issue,
  type Manifest,
  type NamespaceSpec,
  placeOn,
  type VolumePurpose,
} from '@kube-world/model';
import { synth } from '@kube-world/synth';
import { ApiObject } from 'cdk8s';

import { container, service } from '../../../e2e/admission/allowance-case';
import { lab } from '../../../e2e/scheduling/lab';
import { deployment } from '../../../e2e/scheduling/pods';

interface World {
  readonly objects?: readonly Manifest[];
  readonly spec?: Partial<ClusterSpec>;
  readonly namespace?: Partial<NamespaceSpec>;
  readonly storage?: readonly [purpose: VolumePurpose, size: string];
}

/** The fleet of one cluster with one app, through every stage but the write, with all that the command checks. */
function issuesOf({ objects = [], spec = {}, namespace = {}, storage }: World): readonly Issue[] {
  const app: App = {
    name: 'web',
    namespace: { name: 'apps', podSecurity: 'privileged', ...namespace },
    layer: 'apps',
    build: (scope, context) => {
      if (storage) context.storage(...storage);
      for (const manifest of objects) new ApiObject(scope, `${manifest.kind}-${manifest.metadata.name}`, manifest);
    },
  };
  const facts = { name: 'f', repository: { url: 'https://git.example.com/f', branch: 'main' }, owner: 'o', domain: 'example.com' };
  const placements = [placeOn(defineCluster({ ...lab, ...spec }), withNamespaces([app]))];
  return synth(defineFleet({ ...facts, placements }), partsOf('2026-01-01')).issues;
}

const tiny = { containers: [container({ cpu: '100m', memory: '64Mi' }, { cpu: '100m', memory: '64Mi' })] };
const asking = (cpu: string) => ({ containers: [container({ cpu, memory: '64Mi' }, { cpu, memory: '64Mi' })] });
const hostPort = { containers: [{ ...container({ cpu: '100m' }), ports: [{ containerPort: 80, hostPort: 80 }] }] };
const recreated = (workload: Manifest): Manifest => ({
  ...workload,
  spec: { ...(workload['spec'] as object), strategy: { type: 'Recreate' } },
});
const roomy = { network: { ...lab.network, maxPods: 110 } };
const pools = { network: { ...lab.network, pools: { web: { range: '10.0.0.20/32' } } } };
const k3s: Partial<ClusterSpec> = {
  platform: {
    kind: 'k3s',
    kubernetes: '1.36.2',
    release: 'v1.36.2+k3s1',
    bundled: { traefik: true, localPath: true, serviceLb: true, metricsServer: true },
  },
};
const bounded = { storage: { ...lab.storage, bounds: { config: { min: '1G', max: '10G' } } } };

test.each<[title: string, rule: string, fits: World, breaks: World, message: string, remedy: string]>([
  [
    'disk of a node',
    'unschedulable',
    { objects: [deployment(1, { containers: [container({ 'ephemeral-storage': '100G' })] })] },
    { objects: [deployment(1, { containers: [container({ 'ephemeral-storage': '101G' })] })] },
    'has 100G of ephemeral-storage left, and it asks for 101G',
    'ask for less',
  ],
  [
    'an update that never ends',
    'rollout-blocked',
    { objects: [recreated(deployment(2, hostPort))] },
    { objects: [deployment(2, hostPort)] },
    'has port 80/TCP taken by another pod',
    'set maxSurge 0 and maxUnavailable 1',
  ],
  [
    'the loss of a worker',
    'worker-lost',
    { objects: [deployment(4, asking('300m'))], spec: { bears: 'one-worker-lost' } },
    { objects: [deployment(4, asking('1'))], spec: { bears: 'one-worker-lost' } },
    'with worker lost, a pod of it finds no node',
    'add a node',
  ],
  [
    '[KS-78] more than the share of a namespace',
    'quota-exceeded',
    { objects: [recreated(deployment(50, tiny))], namespace: { quota: computeQuota }, spec: roomy },
    { objects: [recreated(deployment(51, tiny))], namespace: { quota: computeQuota }, spec: roomy },
    "namespace 'apps' asks for 51 of pods, and its ResourceQuota 'compute-quota' allows 50",
    'raise the quota',
  ],
  [
    '[KS-78] what a namespace with a share does not say',
    'quota-needs-request',
    { objects: [recreated(deployment(1, tiny))], namespace: { quota: computeQuota } },
    {
      objects: [recreated(deployment(1, { containers: [container({ cpu: '100m', memory: '64Mi' })] }))],
      namespace: { quota: computeQuota },
    },
    "container 'app' says no limits.cpu, limits.memory",
    'say what the container needs',
  ],
  [
    '[KS-79] a container outside its bounds',
    'limit-range-broken',
    { objects: [recreated(deployment(1, tiny))], namespace: { limits: containerLimits } },
    { objects: [recreated(deployment(1, { containers: [container({ cpu: '99m' })] }))], namespace: { limits: containerLimits } },
    "container 'app' asks for 99m of cpu, and the least is 100m",
    'the bounds of the namespace',
  ],
  [
    'an update above the share of a namespace',
    'rollout-over-quota',
    { objects: [deployment(1, tiny)], namespace: { quota: { pods: '2' } } },
    { objects: [deployment(1, tiny)], namespace: { quota: { pods: '1' } } },
    '0 of pods left, and it takes 1',
    'raise the quota',
  ],
  [
    'an address that no pool has',
    'load-balancer-address',
    { objects: [service('a', 'LoadBalancer', 1)], spec: pools },
    { objects: [service('a', 'LoadBalancer', 1), service('b', 'LoadBalancer', 1)], spec: pools },
    'gets no address: all of web (10.0.0.20) are taken',
    'widen a pool',
  ],
  [
    'a port of the nodes that another has',
    'load-balancer-port',
    { objects: [service('a', 'LoadBalancer', 1)], spec: k3s },
    { objects: [service('a', 'LoadBalancer', 1), service('b', 'LoadBalancer', 1)], spec: k3s },
    'takes port TCP/8000 of the nodes',
    'give the Service another port',
  ],
  [
    'a claim outside the bounds of its purpose',
    'app-refused',
    { storage: ['config', '10G'], spec: bounded },
    { storage: ['config', '11G'], spec: bounded },
    "asks for 11G of 'config' storage, and the most that the cluster gives a claim of it is 10G",
    'change the settings of this app',
  ],
])('%s is refused by the whole command', (_, rule, fits, breaks, message, remedy) => {
  expect(issuesOf(fits).filter((issue) => issue.rule === rule)).toEqual([]);
  const found = issuesOf(breaks).filter((issue) => issue.rule === rule);
  expect(found).toMatchObject([{ severity: 'error', message: expect.stringContaining(message), remedy: expect.stringContaining(remedy) }]);
});
