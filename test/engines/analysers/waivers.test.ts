import type { Manifest } from '@kube-world/model';

import { clusterNames, filesOf } from './dist-objects';
import counted from './waivers.json';
import { waiversOf } from './waivers-of';

/** Analyser -> check -> objects of the cluster on which it is waived. */
function countsOf(manifests: readonly Manifest[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { analyser, check } of manifests.flatMap(waiversOf)) {
    const ofAnalyser = (counts[analyser] ??= {});
    ofAnalyser[check] = (ofAnalyser[check] ?? 0) + 1;
  }
  return counts;
}

const waived = (name: string) => filesOf(name).objects.flatMap(({ manifest }) => waiversOf(manifest));

test('there are as many waivers as waivers.json says; who adds one writes it there', () => {
  const counts = clusterNames.map((name) => [name, countsOf(filesOf(name).objects.map(({ manifest }) => manifest))] as const);
  expect(Object.fromEntries(counts)).toStrictEqual(counted);
});

test.each(clusterNames)('every waiver in %s says why', (name) => {
  expect(waived(name).length).toBeGreaterThan(0);
  expect(waived(name).filter(({ reason }) => reason.trim() === '')).toStrictEqual([]);
});
