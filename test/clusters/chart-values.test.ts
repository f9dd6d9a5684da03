import { chartFacts, chartNames, chartValues } from '@kube-world/charts/facts';
import type { BuiltUnit } from '@kube-world/model';
import { buildCluster, checkCluster, checkedAgainst } from '@kube-world/synth';

import { fleet } from '../../clusters/fleet';
import { partsOf } from '../../packages/cli/src';

const parts = partsOf('2026-11-01');
const releases = fleet.placements.flatMap((placement) =>
  buildCluster(fleet, placement, parts).units.flatMap((unit) => unit.releases.map((release) => [release.at, release, placement] as const)),
);

test('there are charts to look at', () => {
  expect(releases.length).toBeGreaterThan(5);
});

test.each(releases)('the values of %s are known by their names and types', (_, { chart, values }) => {
  expect(chartValues(chart.name, chart.version)).toBeDefined();
  expect(Object.keys(values)).not.toEqual([]);
});

test.each(releases)('a key of %s that the chart has not is found', (at, release, placement) => {
  const built = buildCluster(fleet, placement, parts);
  const first = Object.keys(release.values)[0] ?? '';
  const misspelt = { ...release, values: { ...release.values, [`${first}x`]: true } };
  const units = built.units.map((unit) => ({ ...unit, releases: unit.releases.map((one) => (one.at === at ? misspelt : one)) }));
  const rules = (of: readonly BuiltUnit[]): readonly string[] =>
    checkCluster({ ...built, units: of, ...checkedAgainst(parts) }).map((issue) => `${issue.rule} ${issue.at} ${issue.remedy}`);
  expect(rules(units).filter((line) => !rules(built.units).includes(line))).toEqual([
    `chart-value-unknown ${at} values.${first}x did you mean '${first}'`,
  ]);
});

test('the values of every chart are known', () => {
  for (const name of chartNames()) expect(chartValues(name, chartFacts(name).version)).toBeDefined();
});
