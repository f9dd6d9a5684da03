import { defineCluster, type Manifest } from '@kube-world/model';

import { deviceNotThere } from '../../../../../packages/synth/src/checks/references/device-not-there';
import { nodeLabelNotThere } from '../../../../../packages/synth/src/checks/references/node-label-not-there';
import { unschedulable } from '../../../../../packages/synth/src/checks/unschedulable';
import { lab } from '../../../../e2e/scheduling/lab';
import { asks, daemonSet, deployment, expression, mayUse, nodeAffinity, pod, statefulSet } from '../../../../e2e/scheduling/pods';
import { clusterOf, contextOf, unit } from '../context-with';

const cluster = defineCluster(lab);
const rules = [nodeLabelNotThere, deviceNotThere, unschedulable];
const findings = (manifests: readonly Manifest[]): readonly string[] => {
  const context = contextOf([unit('app', { manifests })], { cluster });
  const issues = rules.flatMap((rule) => rule(context));
  return issues.map(({ rule, at, message, remedy }) => `${rule} ${at.replace(/^pi\/app\//, '')}: ${message}; ${remedy}`);
};
const template = 'Deployment/app spec.template.spec';
const terms = 'affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms';
const claims = { storageClassName: 'local-path' };
const noLabel = (label: string): string => `no node of cluster 'lab' has the label '${label}'`;
const noDevice = (device: string): string => `no node of cluster 'lab' has the device '${device}'`;

test.each<[title: string, manifests: readonly Manifest[], found: readonly string[]]>([
  ['a label that a node has', [deployment(1, { nodeSelector: { hardware: 'server' } })], []],
  ['a label that every node has', [deployment(1, { nodeSelector: { 'kubernetes.io/os': 'linux' } })], []],
  [
    'a value that is misspelt',
    [deployment(1, { nodeSelector: { hardware: 'sever' } })],
    [`node-label-not-there ${template}.nodeSelector.hardware: ${noLabel('hardware=sever')}; did you mean 'hardware=server'`],
  ],
  [
    'a value that is like no other',
    [deployment(1, { nodeSelector: { hardware: 'mainframe' } })],
    [
      `node-label-not-there ${template}.nodeSelector.hardware: ${noLabel('hardware=mainframe')}; select a label that a node has, or give a node this one in its facts; there are: hardware=gpu, hardware=raspberry-pi-5, hardware=server`,
    ],
  ],
  [
    'a key that is misspelt',
    [deployment(1, { nodeSelector: { hardwear: 'server' } })],
    [`node-label-not-there ${template}.nodeSelector.hardwear: ${noLabel('hardwear=server')}; did you mean 'hardware'`],
  ],
  [
    'two labels of which one is not there',
    [statefulSet(1, { nodeSelector: { hardware: 'server', slots: '5' } }, claims)],
    [
      `node-label-not-there StatefulSet/app spec.template.spec.nodeSelector.slots: ${noLabel('slots=5')}; select a label that a node has, or give a node this one in its facts; there are: slots=4`,
    ],
  ],
  [
    'an affinity whose one term asks for what is not there',
    [deployment(1, nodeAffinity(expression('hardware', 'In', 'laptop', 'sever')))],
    [
      `node-label-not-there ${template}.${terms}[0].matchExpressions[0]: ${noLabel('hardware=laptop|sever')}; did you mean 'hardware=server'`,
    ],
  ],
  ['an affinity one of whose terms is met', [deployment(1, nodeAffinity(expression('rack', 'Exists'), expression('slots', 'Exists')))], []],
  [
    'an affinity none of whose terms is met',
    [deployment(1, nodeAffinity(expression('slot', 'Exists'), expression('hardware', 'In', 'gpus')))],
    [
      `node-label-not-there ${template}.${terms}[0].matchExpressions[0]: ${noLabel('slot')}; did you mean 'slots'`,
      `node-label-not-there ${template}.${terms}[1].matchExpressions[0]: ${noLabel('hardware=gpus')}; did you mean 'hardware=gpu'`,
    ],
  ],
  [
    'a daemon for nodes that are not there',
    [daemonSet({ nodeSelector: { 'workload-type': 'io' } })],
    [
      `node-label-not-there DaemonSet/app spec.template.spec.nodeSelector.workload-type: ${noLabel('workload-type=io')}; select a label that a node has, or give a node this one in its facts; there are: workload-type=iot`,
    ],
  ],
  [
    'a label that is only wished for',
    [deployment(1, { affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{}] } } })],
    [],
  ],
  [
    'a device that is misspelt, asked for twice',
    [
      pod({
        containers: [
          asks({ 'squat.ai/zigbe': '1' }, { resources: { requests: { 'squat.ai/zigbe': '1' }, limits: { 'squat.ai/zigbe': '1' } } }),
        ],
      }),
    ],
    [
      `device-not-there Pod/app spec.containers[0].resources.limits['squat.ai/zigbe']: ${noDevice('squat.ai/zigbe')}; did you mean 'squat.ai/zigbee'`,
    ],
  ],
  [
    'a device that is like no other, of a container that runs first',
    [deployment(1, { initContainers: [mayUse({ 'example.com/fpga': '1' })] })],
    [
      `device-not-there ${template}.initContainers[0].resources.limits['example.com/fpga']: ${noDevice('example.com/fpga')}; ask for a device that a node has, or describe it in the node's gpus or extendedResources; there are: nvidia.com/gpu, squat.ai/zigbee`,
    ],
  ],
  ['none of a device', [deployment(1, { containers: [mayUse({ 'example.com/fpga': '0' })] })], []],
])('nodes have what pods ask for by name, or it is told once: %s', (_, manifests, found) => {
  expect(findings(manifests)).toEqual(found);
});

test('of a cluster whose nodes a cloud makes, nothing is known', () => {
  const context = contextOf([unit('app', { manifests: [deployment(1, { nodeSelector: { a: 'b' } })] })], { cluster: clusterOf() });
  expect(rules.flatMap((rule) => rule(context))).toEqual([]);
});

test('a daemon that a chart brings may be for nodes that are not there, and its other pods may not', () => {
  const built = [daemonSet, (spec: object) => deployment(1, { ...spec })].map((make) => ({
    manifest: make({ nodeSelector: { 'kubernetes.io/os': 'windows' } }),
    at: 'pi/chart',
  }));
  const issues = nodeLabelNotThere(contextOf([], { cluster, rendered: built }));
  expect(issues.map(({ at }) => at)).toEqual(["pi/chart spec.template.spec.nodeSelector['kubernetes.io/os']"]);
});

test.each<unknown>([
  null,
  'x',
  1,
  [],
  {},
  { nodeSelector: null },
  { nodeSelector: { a: null } },
  { nodeSelector: { __proto__: 'x', constructor: 1 } },
  { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: null } } },
  {
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [null, { matchExpressions: [null, {}, { operator: 'In' }] }] },
      },
    },
  },
  { containers: [null, { resources: 1 }, { resources: { requests: [], limits: { a: {} } } }] },
])('what is no pod breaks neither rule: %j', (spec) => {
  const manifest = { ...deployment(1), spec: { template: { spec } } };
  const context = contextOf([unit('app', { manifests: [manifest] })], { cluster });
  expect([nodeLabelNotThere, deviceNotThere].flatMap((rule) => rule(context))).toEqual([]);
});
