import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { generateAllCharts, generateChart } from './chart';
import type { Difference } from './generated-folder';

/** Writes the modules of packaged charts one after the other, or compares them, and tells the result of each. */
export async function generatePackagedCharts(
  files: readonly string[],
  { repository, check }: { readonly repository?: string; readonly check: boolean },
  tell: (chart: string, difference: Difference, refusal: string | undefined) => void,
): Promise<void> {
  for (const file of files) {
    const chart = await generateChart(file, { check, ...(repository === undefined ? {} : { repository }) });
    tell(chart.name, chart, chart.refusal);
  }
}

/** Writes the modules of all charts of a folder of sources, or compares them; `undefined` when it has no charts. */
export async function generateChartFolder(from: string, check: boolean): Promise<Difference | undefined> {
  const sources = join(from, 'charts');
  return existsSync(join(sources, 'index.json')) ? generateAllCharts(sources, { check }) : undefined;
}
