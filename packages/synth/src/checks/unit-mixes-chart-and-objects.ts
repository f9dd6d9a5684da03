import type { Issue } from '@kube-world/model';

import type { Rule } from './context';

/** A unit is one chart or objects: an engine's bundle of a chart takes no files beside it. */
export const unitMixesChartAndObjects: Rule = ({ cluster, units }) => {
  const issues: Issue[] = [];
  for (const { unit, manifests, releases } of units) {
    if (releases.length === 0) continue;
    const at = `${cluster.name}/${unit.name}`;
    // what the engine makes of a chart has the chart's place, and its other objects stand outside of the unit's
    const own = manifests.filter((built) => built.at.startsWith(`${at}/`) && !releases.some((release) => release.at === built.at));
    const issue = { rule: 'unit-mixes-chart-and-objects', severity: 'error', at } as const;
    if (own.length > 0) {
      issues.push({
        ...issue,
        message: `holds the chart ${releases[0]?.chart.name ?? ''} and ${own.length} object${own.length === 1 ? '' : 's'}, the first of which is ${own[0]?.at ?? ''}`,
        remedy: 'move the objects to an app of their own that depends on this one',
      });
    }
    if (releases.length > 1) {
      issues.push({
        ...issue,
        message: `holds ${releases.length} charts: ${releases.map(({ chart }) => chart.name).join(', ')}`,
        remedy: 'make each of them an app of its own',
      });
    }
  }
  return issues;
};
