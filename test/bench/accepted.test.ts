import { partsOf } from '@kube-world/cli';
import { synth } from '@kube-world/synth';

import { generatedFleet } from '../../bench/fleet';

test('what the benchmark synthesises breaks no rule, or it would measure a refusal', () => {
  const { checkFleet: _, ...parts } = partsOf('2000-01-01');
  const { issues, clusters } = synth(generatedFleet({ clusters: 1, apps: 2, objects: 8 }), parts);
  expect(issues).toEqual([]);
  expect(clusters[0]?.objects).toBe(16);
});
