import { type ClusterSpec, defineCluster, ModelError, type SizeBounds, type VolumePurpose } from '@kube-world/model';

import { talos } from '../../../../clusters/talos/spec';
import { fleetFacts } from '../../../../clusters/fleet-facts';
import { contextOf } from '../../../../packages/synth/src/build/context';

const refusal = (spec: ClusterSpec, purpose: VolumePurpose, size: string): string | undefined => {
  const cluster = defineCluster(spec);
  const app = { name: 'web', namespace: { name: 'n', podSecurity: 'baseline' }, layer: 'apps', build: () => undefined } as const;
  try {
    contextOf({ ...fleetFacts, clusters: [cluster] }, { name: 'web', app, cluster }).storage(purpose, size);
    return undefined;
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
};

test.each<[id: string, VolumePurpose, least: string, below: string, most: string, above: string]>([
  ['TL-41', 'config', '1G', '999M', '10G', '10001M'],
  ['TL-42', 'database', '10G', '9999M', '100G', '100001M'],
  ['TL-43', 'media', '100G', '99999M', '1T', '1000001M'],
  ['TL-44', 'logs', '10G', '9999M', '50G', '50001M'],
])('[%s] a claim for %s is of %s at least, and of no more than the most', (_, purpose, least, below, most, above) => {
  const { spec } = talos;
  expect([refusal(spec, purpose, least), refusal(spec, purpose, most)]).toEqual([undefined, undefined]);
  const words = (bound: string, size: string, limit: string) =>
    `talos/web: asks for ${size} of '${purpose}' storage, and the ${bound} that the cluster gives a claim of it is ${limit}`;
  expect(refusal(spec, purpose, below)).toBe(words('least', below, least));
  expect(refusal(spec, purpose, above)).toBe(words('most', above, most));
});

test('a purpose without bounds takes any size, and what cannot be read is left to other checks', () => {
  expect(refusal(talos.spec, 'backup', '5P')).toBeUndefined();
  expect(refusal(talos.spec, 'config', 'much')).toBeUndefined();
  const bounds = { config: { min: 'little', max: '10G' } } as Record<string, SizeBounds>;
  const spec: ClusterSpec = { ...talos.spec, storage: { ...talos.spec.storage, bounds } };
  expect(refusal(spec, 'config', '1k')).toBeUndefined();
  expect(refusal(spec, 'config', '11G')).toContain('the most');
});
