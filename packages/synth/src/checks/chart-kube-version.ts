import type { Issue } from '@kube-world/model';
import { coerce, satisfies, validRange } from 'semver';

import type { Rule } from './context';

/** A chart that says which versions of Kubernetes it takes is only placed on those. */
export const chartKubeVersion: Rule = ({ cluster, units }) => {
  const { kubernetes } = cluster.spec.platform;
  const version = coerce(kubernetes)?.version;
  if (version === undefined) return [];
  const issues: Issue[] = [];
  for (const { at, chart } of units.flatMap(({ releases }) => releases)) {
    if (chart.kubeVersion === undefined) continue;
    // Helm joins with a comma what npm joins with a blank
    const range = validRange(chart.kubeVersion.replaceAll(',', ' '), { includePrerelease: true });
    const issue = { rule: 'chart-kube-version', at };
    if (range === null) {
      issues.push({
        ...issue,
        severity: 'warning',
        message: `chart ${chart.name} ${chart.version} asks for Kubernetes '${chart.kubeVersion}', which is no range of versions`,
        remedy: 'look up which versions the chart takes',
      });
    } else if (!satisfies(version, range, { includePrerelease: true })) {
      issues.push({
        ...issue,
        severity: 'error',
        message: `chart ${chart.name} ${chart.version} asks for Kubernetes ${chart.kubeVersion}, and cluster '${cluster.name}' has ${kubernetes}`,
        remedy: 'choose a version of the chart that takes this Kubernetes, or another Kubernetes',
      });
    }
  }
  return issues;
};
