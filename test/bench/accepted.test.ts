import { partsOf } from '@kube-world/cli';
import { synth } from '@kube-world/synth';

import { checkedFleet, objectsOfApp } from '../../bench/checked-fleet';
import { generatedFleet } from '../../bench/fleet';

test('what the benchmark synthesises breaks no rule, or it would measure a refusal', () => {
  const { checkFleet: _, ...parts } = partsOf('2000-01-01');
  const { issues, clusters } = synth(generatedFleet({ clusters: 1, apps: 2, objects: 8 }), parts);
  expect(issues).toEqual([]);
  expect(clusters[0]?.objects).toBe(16);
});

test('what the rules are measured on breaks none of them, and is of many kinds in isolated namespaces', () => {
  const { checkFleet: _, ...parts } = partsOf('2000-01-01');
  const fleet = checkedFleet(objectsOfApp * 12);
  const { issues, clusters } = synth(fleet, parts);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  // beside the apps, the namespace that is always there and closed
  expect((clusters[0]?.objects ?? 0) - objectsOfApp * 12).toBeLessThan(8);
  expect(fleet.placements[0]?.units.filter(({ name }) => name.startsWith('namespace-'))).toHaveLength(13);
});
