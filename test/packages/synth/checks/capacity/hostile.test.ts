import * as fc from 'fast-check';

import { defineCluster, type Manifest } from '@kube-world/model';

import { capacityRules } from '../../../../../packages/synth/src/checks/capacity/registry';
import { unschedulable } from '../../../../../packages/synth/src/checks/unschedulable';
import { lab } from '../../../../e2e/scheduling/lab';
import { contextOf, unit } from '../context-with';

const kinds = [
  ['v1', 'Pod'],
  ['v1', 'Service'],
  ['v1', 'PersistentVolumeClaim'],
  ['v1', 'LimitRange'],
  ['v1', 'ResourceQuota'],
  ['v1', 'Namespace'],
  ['apps/v1', 'Deployment'],
  ['apps/v1', 'StatefulSet'],
  ['apps/v1', 'DaemonSet'],
  ['batch/v1', 'Job'],
  ['batch/v1', 'CronJob'],
  ['scheduling.k8s.io/v1', 'PriorityClass'],
  ['helm.cattle.io/v1', 'HelmChartConfig'],
  ['autoscaling/v2', 'HorizontalPodAutoscaler'],
] as const;
const junk = fc.constantFrom<unknown>(
  null,
  '',
  'x',
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e300,
  true,
  [],
  [null],
  {},
  '1e99',
  '-1',
  '99999999999999%',
);
/** The fields that the rules read, with anything in them, and some of them right. */
const fields = [
  'spec',
  'template',
  'replicas',
  'strategy',
  'rollingUpdate',
  'maxSurge',
  'maxUnavailable',
  'updateStrategy',
  'containers',
  'initContainers',
];
const more = [
  'resources',
  'requests',
  'limits',
  'hard',
  'scopes',
  'scopeSelector',
  'matchExpressions',
  'type',
  'min',
  'max',
  'ports',
  'jobTemplate',
];
const named = [
  ...fields,
  ...more,
  'volumes',
  'ephemeral',
  'volumeClaimTemplates',
  'maxLimitRequestRatio',
  'affinity',
  'loadBalancerIP',
  'scaleTargetRef',
  'maxReplicas',
  'overhead',
  'cpu',
  'storage',
];
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    junk,
    fc.dictionary(fc.constantFrom(...named), tie('tree'), { maxKeys: 6 }),
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
}));
const manifest = fc
  .tuple(fc.constantFrom(...kinds), tree, fc.constantFrom<unknown>(undefined, null, 'x', { 'metallb.io/loadBalancerIPs': ',' }))
  .map(
    ([[apiVersion, kind], spec, annotations]) =>
      ({ apiVersion, kind, metadata: { name: 'x', namespace: 'n', annotations }, spec }) as unknown as Manifest,
  );

const pools = { web: { range: '10.0.0.1-10.0.0.2' } };
const k3s = {
  kind: 'k3s',
  kubernetes: '1.36.2',
  release: 'v1.36.2+k3s1',
  bundled: { traefik: true, localPath: true, serviceLb: true, metricsServer: true },
} as const;
const cluster = defineCluster({ ...lab, bears: 'one-worker-lost', platform: k3s, network: { ...lab.network, pools } });

test('whatever stands in objects, the rules of capacity answer with issues and do not throw', () => {
  fc.assert(
    fc.property(fc.array(manifest, { maxLength: 6 }), (manifests) => {
      const context = contextOf([unit('web', { manifests })], { cluster });
      const issues = [...capacityRules, unschedulable].flatMap((rule) => rule(context));
      expect(
        issues.every(({ at, message, remedy }) => [at, message, remedy].every((text) => typeof text === 'string' && text !== '')),
      ).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('texts are in lower case and end without a stop', () => {
  const quota = {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'q', namespace: 'n' },
    spec: { hard: { pods: '0', 'requests.cpu': '0' } },
  };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', namespace: 'n' }, spec: { containers: [{ name: 'app' }] } };
  const service = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 's', namespace: 'n' },
    spec: { type: 'LoadBalancer', loadBalancerIP: '1.2.3.4', ports: [{ port: 80 }] },
  };
  const context = contextOf([unit('web', { manifests: [quota, pod, service] })], { cluster });
  const issues = capacityRules.flatMap((rule) => rule(context));
  expect(issues.map(({ rule }) => rule).toSorted()).toEqual([
    'load-balancer-address',
    'load-balancer-port',
    'quota-exceeded',
    'quota-needs-request',
  ]);
  expect(issues.flatMap(({ message, remedy }) => [message, remedy]).filter((text) => /^[A-Z]|\.$/.test(text))).toEqual([]);
});
