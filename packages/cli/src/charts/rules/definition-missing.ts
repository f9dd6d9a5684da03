import { chartFacts, chartNames, installedCrds } from '@kube-world/charts/facts';
import type { Release } from '@kube-world/model';

import type { RenderedRule } from '../rendered-release';

/** Checks and order rely on the definitions that a chart's facts promise; with these values it has to bring them. */
export const definitionMissing: RenderedRule = ({ releases }) =>
  releases.flatMap(({ release, objects }) => {
    const brought = new Set(
      objects.flatMap(({ manifest: { kind, spec } }) => {
        const { group, names } = (spec ?? {}) as { readonly group?: string; readonly names?: { readonly kind?: string } };
        return kind === 'CustomResourceDefinition' ? [`${group ?? ''}/${names?.kind ?? ''}`] : [];
      }),
    );
    const later = registeredBy(release);
    return release.chart.crds
      .map(({ group, kind }) => `${group}/${kind}`)
      .filter((id) => !brought.has(id) && !later.has(id))
      .map((id) => ({
        rule: 'chart-definition-missing',
        severity: 'error' as const,
        at: release.at,
        message: `chart ${release.chart.name} ${release.chart.version} is said to install ${id}, and with these values it does not`,
        remedy: 'switch its definitions on, or give the unit the kinds that it brings',
      }));
  });

/** What the chart's programs register once they run is in no rendering. */
function registeredBy({ chart, values }: Release): ReadonlySet<string> {
  if (!chartNames().includes(chart.name)) return new Set();
  return new Set(installedCrds(chartFacts(chart.name), values).registered.map(({ group, kind }) => `${group}/${kind}`));
}
