import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { type GeneratedFile, generateChart as generateFromFacts, generateIndex } from '@kube-world/charts/generate';

import { readChartFacts } from './chart-facts-folder';

const generated = join(__dirname, '..', '..', '..', 'charts', 'generated');

/** Writes the modules of all charts whose facts a folder holds; returns the charts' names. */
export async function generateAllCharts(fromFolder: string, toFolder: string = generated): Promise<readonly string[]> {
  const charts = await readChartFacts(fromFolder);
  for (const chart of charts) await write(toFolder, await generateFromFacts(chart));
  await writeIndex(toFolder);
  return charts.map((chart) => chart.name);
}

async function writeIndex(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  await write(folder, [generateIndex(entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name))]);
}

async function write(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  for (const file of files) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.text);
  }
}
