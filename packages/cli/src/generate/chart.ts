import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { ChartError, type ChartInput, checkChartName, generateChart as generateFromFacts } from '@kube-world/charts/generate';

import { kubectlLayer } from '../tools/kubectl-layer';
import { readChartFacts } from './chart-facts-folder';
import { type ChartDifference, writeCharts } from './chart-folder';
import { type ChartPackage, readChartPackage } from './chart-package';
import { renderChart } from './chart-render';

const generated = join(__dirname, '..', '..', '..', 'charts', 'generated');

export interface GenerateAllChartsOptions {
  /** Compare, write nothing. @default false */
  readonly check?: boolean;
  /** @default - `packages/charts/generated` of this repository */
  readonly toFolder?: string;
}

export interface GenerateChartOptions extends GenerateAllChartsOptions {
  /** `https://` address of the repository's index or `oci://` address of the chart. @default - as generated before */
  readonly repository?: string;
  /** Where helm is unpacked to. @default - a folder of its own in the system's temporary folder */
  readonly cacheDir?: string;
}

export interface GeneratedChart extends ChartDifference {
  readonly name: string;
  /** Why Helm refuses the chart's defaults; then only what needs no rendering is known. @default - it renders them */
  readonly refusal?: string;
}

/** Writes the modules of all charts whose facts a folder holds; modules of other charts stay. */
export async function generateAllCharts(fromFolder: string, options: GenerateAllChartsOptions = {}): Promise<ChartDifference> {
  const charts = await readChartFacts(fromFolder);
  const files = await Promise.all(charts.map(generateFromFacts));
  return writeCharts(
    options.toFolder ?? generated,
    charts.map((chart) => chart.name),
    files.flat(),
    options.check ?? false,
  );
}

/**
 * Writes the module of one packaged chart: reads the archive, and renders its defaults with the real helm.
 * Throws a `ChartError` for an archive that is no sound chart.
 */
export async function generateChart(file: string, options: GenerateChartOptions = {}): Promise<GeneratedChart> {
  const toFolder = options.toFolder ?? generated;
  const bytes = await readBytes(file);
  const chart = readChartPackage(bytes, basename(file));
  checkChartName(chart.name);
  const repository = checkedRepository(options.repository ?? (await knownRepository(toFolder, chart.name)), chart.name);
  const { refusal, ...rendering } = await rendered(chart, bytes, options.cacheDir ?? join(tmpdir(), 'kube-world-tools'));
  const { library: _, values, ...facts } = chart;
  const files = await generateFromFacts({ ...facts, ...values, ...rendering, repository, requiresValues: refusal !== undefined });
  const difference = writeCharts(toFolder, [chart.name], files, options.check ?? false);
  return { name: chart.name, ...difference, ...(refusal === undefined ? {} : { refusal }) };
}

async function rendered(chart: ChartPackage, bytes: Buffer, cacheDir: string): ReturnType<typeof renderChart> {
  if (chart.library) return { releaseName: 'none', objects: [], crds: [], images: [] };
  const { helm } = await kubectlLayer(cacheDir);
  const home = await mkdtemp(join(tmpdir(), 'kube-world-chart-'));
  try {
    // Helm gets the bytes that were checked, not a file that may have changed since.
    const checked = join(home, 'chart.tgz');
    await writeFile(checked, bytes);
    return await renderChart(helm, checked, home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function checkedRepository(repository: string | undefined, chart: string): string {
  if (repository === undefined)
    throw new ChartError(chart, 'where it is installed from is not known; give --repository https://… or oci://…');
  if (!/^(https|oci):\/\/[^\s]+$/.test(repository))
    throw new ChartError(chart, `--repository '${repository}' is neither an https:// nor an oci:// address`);
  return repository;
}

async function knownRepository(folder: string, chart: string): Promise<string | undefined> {
  const text = await readFile(join(folder, chart, 'facts.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as ChartInput).repository;
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new ChartError(file, `not readable (${(cause as NodeJS.ErrnoException).code ?? String(cause)}); name a packaged chart`, {
      cause,
    });
  }
}
