import { type GeneratedFile, generateIndex } from '@kube-world/charts/generate';

import { type Difference, applyDifference, compareFolder, readGeneratedFolder } from './generated-folder';

/** What was written, or would be; each list is sorted. */
export interface ChartDifference extends Difference {
  /** Files of these charts and the index. */
  readonly files: number;
}

/** Makes the folders of these charts hold these files, and the index list every chart that is there; others are left alone. */
export function writeCharts(folder: string, charts: readonly string[], files: readonly GeneratedFile[], check: boolean): ChartDifference {
  const present = readGeneratedFolder(folder);
  const folders = [...present.keys()].filter((path) => path.includes('/')).map(chartOf);
  const wanted = [...files, generateIndex([...folders, ...charts])];
  const ours = new Map([...present].filter(([path]) => charts.includes(chartOf(path)) || !path.includes('/')));
  const difference = compareFolder(ours, wanted);
  if (!check) applyDifference(folder, wanted, difference);
  return { ...difference, files: wanted.length };
}

function chartOf(path: string): string {
  return path.slice(0, Math.max(path.indexOf('/'), 0));
}
