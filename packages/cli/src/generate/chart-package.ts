import { ChartError, type Dependency, type ValuesInput } from '@kube-world/charts/generate';

import { type ArchiveBudget, archiveBudget, readArchive } from './chart-archive';
import { readYaml } from './chart-yaml';

/** A packaged chart, read but not rendered. */
export interface ChartPackage {
  readonly name: string;
  readonly version: string;
  readonly appVersion?: string;
  readonly kubeVersion?: string;
  /** A library chart renders nothing by itself. */
  readonly library: boolean;
  readonly values: ValuesInput;
}

type Files = ReadonlyMap<string, Buffer>;
type Fields = Readonly<Record<string, unknown>>;

/** Charts within charts; Helm knows no limit, no real chart reaches three. */
const deepest = 5;

/** Reads `Chart.yaml`, `values.yaml`, `values.schema.json` and the charts below `charts/` of a packaged chart. */
export function readChartPackage(bytes: Buffer, at: string, budget: ArchiveBudget = archiveBudget()): ChartPackage {
  return readChart(inOneFolder(readArchive(bytes, at, budget), at), at, budget, 0);
}

/** The files without the one folder that all of them lie in. */
function inOneFolder(files: Files, at: string): Files {
  const folders = new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''));
  const [folder = ''] = folders;
  if (folders.size !== 1 || !files.has(`${folder}/Chart.yaml`))
    throw new ChartError(
      at,
      `no chart: expected one folder with a Chart.yaml, found ${[...folders]
        .slice(0, 5)
        .map((name) => JSON.stringify(name))
        .join(', ')}`,
    );
  return below(files, folder);
}

function below(files: Files, folder: string): Files {
  return new Map(
    [...files].flatMap(([path, content]) => (path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), content]] : [])),
  );
}

function readChart(files: Files, at: string, budget: ArchiveBudget, depth: number): ChartPackage {
  if (depth > deepest) throw new ChartError(at, `charts lie more than ${deepest} deep in each other`);
  const place = (file: string): string => `${at}: ${file}`;
  const chart = fields(yamlOf(files, 'Chart.yaml', at) ?? {});
  const schema = files.get('values.schema.json');
  const subcharts = new Map(subchartsOf(files, at, budget, depth).map((subchart) => [subchart.name, subchart.values]));
  return {
    name: text(chart, 'name', place('Chart.yaml')),
    version: text(chart, 'version', place('Chart.yaml')),
    ...(isText(chart['appVersion']) ? { appVersion: String(chart['appVersion']) } : {}),
    ...(isText(chart['kubeVersion']) ? { kubeVersion: String(chart['kubeVersion']) } : {}),
    library: chart['type'] === 'library',
    values: {
      defaults: yamlOf(files, 'values.yaml', at) ?? {},
      ...(schema === undefined ? {} : { schema: readJson(schema, place('values.schema.json')) }),
      dependencies: dependenciesOf(chart, fields(yamlOf(files, 'requirements.yaml', at) ?? {}), [...subcharts.keys()]),
      subcharts,
    },
  };
}

/** Each folder and each archive below `charts/`. */
function subchartsOf(files: Files, at: string, budget: ArchiveBudget, depth: number): readonly ChartPackage[] {
  const inside = below(files, 'charts');
  const folders = new Set(
    [...inside.keys()].filter((path) => /^[^/]+\/Chart\.yaml$/.test(path)).map((path) => path.slice(0, path.indexOf('/'))),
  );
  const archives = [...inside].filter(([path]) => /^[^/]+\.tgz$/.test(path));
  return [
    ...[...folders].map((folder) => readChart(below(inside, folder), `${at}: charts/${folder}`, budget, depth + 1)),
    ...archives.map(([path, content]) => {
      const place = `${at}: charts/${path}`;
      return readChart(inOneFolder(readArchive(content, place, budget), place), place, budget, depth + 1);
    }),
  ];
}

function dependenciesOf(chart: Fields, requirements: Fields, carried: readonly string[]): readonly Dependency[] {
  const listed = [chart['dependencies'], requirements['dependencies']].flatMap(
    (list) => (Array.isArray(list) ? list : []) as readonly unknown[],
  );
  const known = listed.map(fields).flatMap((entry): readonly Dependency[] => {
    const { name, alias, condition, tags } = entry;
    if (typeof name !== 'string') return [];
    return [
      Object.assign(
        { name },
        typeof alias === 'string' ? { alias } : {},
        typeof condition === 'string' ? { condition } : {},
        Array.isArray(tags) ? { tags: tags.filter((tag) => typeof tag === 'string') } : {},
      ),
    ];
  });
  const unlisted = carried.filter((name) => known.every((dependency) => dependency.name !== name));
  return [...known, ...unlisted.map((name) => ({ name }))];
}

function yamlOf(files: Files, file: string, at: string): unknown {
  const content = files.get(file);
  return content === undefined ? undefined : readYaml(content.toString('utf8'), `${at}: ${file}`);
}

function readJson(content: Buffer, at: string): unknown {
  try {
    return JSON.parse(content.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new ChartError(at, `not readable as JSON (${(cause as Error).message})`, { cause });
  }
}

function text(chart: Fields, field: string, at: string): string {
  const value = chart[field];
  if (!isText(value)) throw new ChartError(at, `no ${field}; a chart has one`);
  return String(value);
}

function isText(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
