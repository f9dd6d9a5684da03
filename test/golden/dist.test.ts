import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fleet } from '../../clusters/fleet';
import { partsOf } from '@kube-world/cli';
import { keptTemplates } from '../../packages/cli/src/aws/templates';
import { synthCluster } from '../../packages/synth/src/pipeline/synth-cluster';

const dist = join(__dirname, '..', '..', 'dist');
const parts = { ...partsOf('2000-01-01'), templates: keptTemplates(dist) };

/** Path -> text of what lies in a cluster's folder. */
function committed(cluster: string): Record<string, string> {
  const folder = join(dist, cluster);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.slice(dist.length + 1), readFileSync(file, 'utf8')]));
}

const running = fleet.placements.filter((placement) => placement.units.length > 0);

test.each(running.map((placement) => [placement.cluster.name, placement] as const))(
  '[KW-03] dist/%s is what synth writes',
  (name, placement) => {
    const { files, issues } = synthCluster(fleet, placement, parts, { checks: true });
    expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    expect(committed(name)).toEqual(Object.fromEntries(files.map((file) => [file.path, file.text])));
  },
);

test('dist holds the clusters that run something, and nothing else', () => {
  expect(readdirSync(dist).toSorted()).toEqual(running.map((placement) => placement.cluster.name).toSorted());
});

test.each(running.map((placement) => [placement.cluster.name, placement] as const))(
  'the order of the apps of %s does not show in its files',
  (_, placement) => {
    const textOf = (units: typeof placement.units): Record<string, string> => {
      const { files } = synthCluster(fleet, { ...placement, units }, parts, { checks: false });
      return Object.fromEntries(files.map((file) => [file.path, file.text]));
    };
    expect(textOf(placement.units.toReversed())).toEqual(textOf(placement.units));
  },
);
