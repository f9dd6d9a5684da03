import type { Issue } from '@kube-world/model';
import type { ClusterResult, SynthResult } from '@kube-world/synth';

/** One line a cluster, in columns. @param milliseconds of each cluster's name */
export function clusterLines(clusters: readonly ClusterResult[], milliseconds: ReadonlyMap<string, number>): string {
  const shown = clusters.filter((cluster) => cluster.units > 0 || cluster.objects > 0);
  const rows = shown.map(({ cluster, units, objects, written }) => [
    cluster,
    count(units, 'unit'),
    count(objects, 'object'),
    ...(written ? [`${written.changed} changed`, `${written.added} added`, `${written.removed} removed`] : []),
    `${((milliseconds.get(cluster) ?? 0) / 1000).toFixed(2)} s`,
  ]);
  return inColumns(rows, 1);
}

/** Lines of cells. @param left how many columns stand to the left */
export function inColumns(rows: readonly (readonly string[])[], left: number): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cellOf = (cell: string, column: number): string =>
    column < left ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => `${row.map(cellOf).join('  ').trimEnd()}\n`).join('');
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Every issue with its place and what to do, then how many there are. Of a synth that went well, how many alone. */
export function issueLines(issues: readonly Issue[], countAlone: boolean): string {
  if (issues.length === 0) return '';
  if (countAlone) return `${count(issues.length, 'warning')}: npx projen check lists them\n`;
  const lines = issues.map(({ severity, at, message, remedy, rule }) => `${severity}: ${at}: ${message} [${rule}]\n  ${remedy}\n`);
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return `${lines.join('')}${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}\n`;
}

/** @param more what a command has to tell beside the result */
export function asJson(result: SynthResult, more: object = {}): string {
  return `${JSON.stringify({ ...result, ...more }, undefined, 2)}\n`;
}
