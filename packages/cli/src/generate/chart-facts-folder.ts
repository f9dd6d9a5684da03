import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { ChartInput, Dependency, ValuesInput } from '@kube-world/charts/generate';
import { ChartError, checkChartName } from '@kube-world/charts/generate';

interface IndexEntry {
  readonly name: string;
  readonly version: string;
  readonly appVersion: string | null;
  readonly kubeVersion: string | null;
  readonly repository: string;
  readonly rendersWithDefaults: boolean;
  readonly dependencies: readonly { readonly name: string; readonly alias: string | null; readonly condition: string | null }[] | null;
}

interface Renders {
  readonly objects: readonly (readonly [string, string, string])[];
  readonly crds: ChartInput['crds'];
  readonly images: readonly string[];
}

/** Facts of many charts in a folder: `index.json`, and `values.json`, `values.schema.json`, `subcharts.json`, `renders.json` a chart. */
export async function readChartFacts(folder: string): Promise<readonly ChartInput[]> {
  const index = await readJson<readonly IndexEntry[]>(join(folder, 'index.json'));
  if (!Array.isArray(index)) throw new ChartError(join(folder, 'index.json'), 'not a list of charts');
  return Promise.all(index.map((entry: IndexEntry) => readChart(folder, entry)));
}

async function readChart(folder: string, entry: IndexEntry): Promise<ChartInput> {
  checkChartName(entry.name);
  const file = (name: string): string => join(folder, entry.name, name);
  const renders = await readJson<Renders>(file('renders.json'));
  const subcharts = (await readJsonIfThere(file('subcharts.json'))) ?? {};
  const schema = await readJsonIfThere(file('values.schema.json'));
  return {
    name: entry.name,
    version: entry.version,
    ...(entry.appVersion ? { appVersion: entry.appVersion } : {}),
    ...(entry.kubeVersion ? { kubeVersion: entry.kubeVersion } : {}),
    repository: entry.repository,
    requiresValues: !entry.rendersWithDefaults,
    defaults: await readJson<unknown>(file('values.json')),
    ...(schema === undefined ? {} : { schema }),
    dependencies: dependenciesOf(entry, Object.keys(subcharts)),
    subcharts: new Map(Object.entries(subcharts).map(([name, defaults]): [string, ValuesInput] => [name, leaf(defaults)])),
    releaseName: 'x',
    objects: renders.objects.map(([apiVersion, kind, name]) => ({ apiVersion, kind, name })),
    crds: renders.crds,
    images: renders.images,
  };
}

/** Dependencies that the chart lists, and those whose defaults are there although it lists them elsewhere. */
function dependenciesOf(entry: IndexEntry, carried: readonly string[]): readonly Dependency[] {
  const listed = (entry.dependencies ?? []).map(({ name, alias, condition }): Dependency =>
    Object.assign({ name }, alias ? { alias } : {}, condition ? { condition } : {}),
  );
  const unlisted = carried.filter((name) => listed.every((dependency) => dependency.name !== name));
  return [...listed, ...unlisted.map((name) => ({ name }))];
}

function leaf(defaults: unknown): ValuesInput {
  return { defaults, dependencies: [], subcharts: new Map() };
}

async function readJsonIfThere(path: string): Promise<Record<string, unknown> | undefined> {
  try {
    return await readJson<Record<string, unknown>>(path);
  } catch (error) {
    if (error instanceof ChartError && (error.cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readJson<T>(path: string): Promise<T> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (cause) {
    throw new ChartError(path, `not readable as JSON (${(cause as Error).message})`, { cause });
  }
}
