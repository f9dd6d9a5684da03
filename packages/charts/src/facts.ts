import type { ChartCrd, ChartFacts, ChartKind } from './chart';
import type { ValueShape } from './value-shape';
import { bringsCharts, crdSwitches, registeredCrds, unrenderedCrds } from './crd-switches';
import { isReleaseOf } from './release-of';

export { releaseOf } from './release-of';

/** The names of all charts whose values are typed, sorted. */
export function chartNames(): readonly string[] {
  return require('../generated/charts.json') as readonly string[];
}

/** The facts of one chart, read when asked for. Throws for a name that `chartNames` does not list. */
export function chartFacts(name: string): ChartFacts {
  if (!chartNames().includes(name))
    throw new Error(
      `no facts of a chart '${name}'; known are ${chartNames().join(', ')}; add it with npx projen generate -- --chart FILE.tgz`,
    );
  return require(`../generated/${name}/facts.json`) as ChartFacts;
}

/** The values that a chart takes in this version; `undefined` where only another version's are known, or none. */
export function chartValues(name: string, version: string): ValueShape | undefined {
  if (!chartNames().includes(name) || !isReleaseOf(chartFacts(name).version, version)) return undefined;
  return require(`../generated/${name}/values.json`) as ValueShape;
}

/** The kinds that a chart's defaults render in this version; `undefined` where only another version's are known, or none. */
export function chartKinds(name: string, version: string): readonly ChartKind[] | undefined {
  if (!chartNames().includes(name)) return undefined;
  const facts = chartFacts(name);
  return isReleaseOf(facts.version, version) ? facts.kinds : undefined;
}

/** Custom resource definitions that a chart installs with these values. */
export interface InstalledCrds {
  /** There when the chart is installed. */
  readonly installed: readonly ChartCrd[];
  /** Registered by what the chart runs, some time after it is installed. */
  readonly registered: readonly ChartCrd[];
}

/**
 * What a chart brings with the given values: its switch (`crds.enabled` and the like) decides.
 * `values` is what is written over the chart's defaults.
 */
export function installedCrds(chart: ChartFacts, values: unknown = {}): InstalledCrds {
  const brought = (bringsCharts.get(chart.name) ?? []).flatMap((name) => chartFacts(name).crds);
  return {
    installed: switchedOn(chart.name, values) ? combined([...chart.crds, ...(unrenderedCrds.get(chart.name) ?? [])]) : [],
    registered: combined([...(registeredCrds.get(chart.name) ?? []), ...brought]),
  };
}

function switchedOn(chart: string, values: unknown): boolean {
  const known = crdSwitches.get(chart);
  if (known === undefined) return true;
  const set = known.values.map((path) => valueAt(values, path)).filter((value) => value !== undefined && value !== null);
  return set.length === 0 ? known.byDefault : set.includes(true);
}

function valueAt(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (node, key) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined),
      values,
    );
}

/** One entry a kind, with the versions of all of its entries. */
function combined(crds: readonly ChartCrd[]): readonly ChartCrd[] {
  const byKind = new Map<string, ChartCrd>();
  for (const crd of crds) {
    const id = `${crd.group}/${crd.kind}`;
    const known = byKind.get(id);
    byKind.set(id, known === undefined ? crd : { ...crd, versions: [...new Set([...known.versions, ...crd.versions])] });
  }
  return [...byKind.values()];
}
