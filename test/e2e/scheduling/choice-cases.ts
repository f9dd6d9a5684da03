import { expression, nodeAffinity, onEdge, onGpu, pod } from './pods';
import type { SchedulingCase } from './scheduling-case';

const noLabels = "didn't match Pod's node affinity/selector";

/** Labels, names and taints. */
export const choice: readonly SchedulingCase[] = [
  { title: 'a label that a node has', objects: [pod(onEdge)] },
  {
    title: 'a label that no node has',
    objects: [pod({ nodeSelector: { hardware: 'mainframe' } })],
    refused: { by: "no node of cluster 'lab' has the label 'hardware=mainframe'", scheduler: noLabels },
  },
  {
    title: 'two labels that no node has together',
    objects: [pod({ nodeSelector: { hardware: 'server', 'kubernetes.io/arch': 'arm64' } })],
    refused: { by: 'has not the labels that it selects', scheduler: noLabels },
  },
  { title: 'one of several values', objects: [pod(nodeAffinity(expression('hardware', 'In', 'laptop', 'server')))] },
  {
    title: 'none of all values',
    objects: [pod(nodeAffinity(expression('kubernetes.io/arch', 'NotIn', 'arm64', 'amd64')))],
    refused: { by: 'has not the labels that it selects', scheduler: noLabels },
  },
  { title: 'a value that is not there is none of them', objects: [pod(nodeAffinity(expression('slots', 'NotIn', '4')))] },
  {
    title: 'the second of two terms',
    objects: [pod(nodeAffinity(expression('hardware', 'In', 'laptop'), expression('workload-type', 'Exists')))],
  },
  {
    title: 'a label that all nodes have and must not',
    objects: [pod(nodeAffinity(expression('kubernetes.io/os', 'DoesNotExist')))],
    refused: { by: 'has not the labels that it selects', scheduler: noLabels },
  },
  { title: 'a number above', objects: [pod(nodeAffinity(expression('slots', 'Gt', '3')))] },
  {
    title: 'a number that is not above',
    objects: [pod(nodeAffinity(expression('slots', 'Gt', '4')))],
    refused: { by: 'has not the labels that it selects', scheduler: noLabels },
  },
  { title: 'a number below', objects: [pod(nodeAffinity(expression('slots', 'Lt', '5')))] },
  {
    title: 'a node by its name',
    objects: [pod(nodeAffinity({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['edge'] }] }))],
  },
  {
    title: 'a node by a name that none has',
    objects: [pod(nodeAffinity({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['attic'] }] }))],
    refused: { by: 'has not the labels that it selects', scheduler: "didn't satisfy plugin(s) [NodeAffinity]" },
  },
  {
    title: 'a tainted node',
    objects: [pod(onGpu)],
    refused: { by: "gpu has the taint 'gpu=shared:NoSchedule', which it does not tolerate", scheduler: 'untolerated taint(s)' },
  },
  {
    title: 'a taint of another value',
    objects: [pod({ ...onGpu, tolerations: [{ key: 'gpu', value: 'exclusive' }] })],
    refused: { by: "has the taint 'gpu=shared:NoSchedule'", scheduler: 'untolerated taint(s)' },
  },
  {
    title: 'a taint of another effect',
    objects: [pod({ ...onGpu, tolerations: [{ key: 'gpu', operator: 'Exists', effect: 'NoExecute' }] })],
    refused: { by: "has the taint 'gpu=shared:NoSchedule'", scheduler: 'untolerated taint(s)' },
  },
  { title: 'a taint by its value', objects: [pod({ ...onGpu, tolerations: [{ key: 'gpu', value: 'shared', effect: 'NoSchedule' }] })] },
  {
    title: 'every taint',
    objects: [pod({ nodeSelector: { 'node-role.kubernetes.io/control-plane': '' }, tolerations: [{ operator: 'Exists' }] })],
  },
];
