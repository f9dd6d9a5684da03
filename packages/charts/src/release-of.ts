import type { Chart } from './chart';

/** Whether facts of `known` are facts of a release: of the same one, or of a range that it is in, as `3.9.x` has `3.9.2`. */
export function isReleaseOf(known: string, version: string): boolean {
  if (known === version) return true;
  if (!known.endsWith('.x')) return false;
  const prefix = known.slice(0, -1);
  return version.startsWith(prefix) && /^\d+$/.test(version.slice(prefix.length));
}

/** One release of a chart whose facts are of a range of them. Throws for a version that is not in it. */
export function releaseOf<Values>(chart: Chart<Values>, version: string): Chart<Values> {
  if (isReleaseOf(chart.version, version)) return { ...chart, version };
  throw new Error(`the facts of chart ${chart.name} are of ${chart.version}, not of ${version}; generate those: npx projen generate`);
}
