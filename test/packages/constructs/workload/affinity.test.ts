import type { Affinity } from '@kube-world/constructs';

import { build, podOf } from './program';

const affinityOf = (affinity: Affinity, scale?: 'critical') =>
  podOf(build({ affinity, ...(scale ? { scale: { kind: scale } } : {}) }), scale ? 'Deployment' : 'StatefulSet').spec['affinity'];
const besides = (name: string) => ({
  topologyKey: 'kubernetes.io/hostname',
  labelSelector: { matchLabels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': name } },
});

test.each<[string, Affinity, unknown]>([
  [
    'nodes of which it needs one, by every label that it names',
    { among: { zone: ['a', 'b'], hardware: ['server'] } },
    {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [
            {
              matchExpressions: [
                { key: 'zone', operator: 'In', values: ['a', 'b'] },
                { key: 'hardware', operator: 'In', values: ['server'] },
              ],
            },
          ],
        },
      },
    },
  ],
  [
    'nodes that it would rather have',
    { prefers: { hardware: 'server' } },
    {
      nodeAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 100, preference: { matchExpressions: [{ key: 'hardware', operator: 'In', values: ['server'] }] } },
        ],
      },
    },
  ],
  [
    'workloads that it keeps away from',
    { apartFrom: ['database'] },
    { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [besides('database')] } },
  ],
  ['nothing', {}, undefined],
  ['empty lists of nodes and of workloads', { among: {}, prefers: {}, apartFrom: [] }, undefined],
])('[KT-105] a pod says %s', (_, affinity, expected) => {
  expect(affinityOf(affinity)).toEqual(expected);
});

test('[KT-105] what is critical keeps away from its like and from those that it names', () => {
  expect(affinityOf({ apartFrom: ['database'] }, 'critical')).toEqual({
    podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [besides('program'), besides('database')] },
  });
});

test('a label without a value is refused, which no node could have', () => {
  expect(() => affinityOf({ among: { zone: [] } })).toThrow(
    "test/program: affinity.among gives the label 'zone' no value, which no node has; name one, or leave the label out",
  );
});
