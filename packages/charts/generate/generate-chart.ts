import type { ChartFacts, ChartKind } from '../src/chart';
import type { ChartInput, GeneratedFile, RenderedObject } from './input';
import { checkChartName, exportName, valuesName } from './names';
import { shapeOfValues } from './shape-of-values';
import { valuesData } from './values-data';
import { rootName, valuesType } from './values-type';

/**
 * The module of one chart: its facts as data, and the values that it takes in its declaration and as data.
 * Throws a `ChartError` for a chart that no module can be written for.
 */
export async function generateChart(input: ChartInput): Promise<readonly GeneratedFile[]> {
  checkChartName(input.name);
  const name = exportName(input.name);
  const values = valuesName(input.name);
  const shape = shapeOfValues(input.name, input);
  const declaration = [
    `// ${mark(input.name)}`,
    "import type { Chart, Overrides } from '../../src/chart';",
    '',
    `export declare const ${name}: Chart<${values}>;`,
    `export type ${values} = Overrides<${rootName}>;`,
    'export {};',
    '',
    (await valuesType(shape)).trim(),
    '',
  ];
  const folder = input.name;
  return [
    { path: `${folder}/facts.json`, text: `${JSON.stringify(factsOf(input))}\n` },
    { path: `${folder}/index.d.ts`, text: declaration.join('\n') },
    { path: `${folder}/values.json`, text: `${JSON.stringify(valuesData(shape))}\n` },
    { path: `${folder}/index.js`, text: `// ${mark(input.name)}\nexports.${name} = require('./facts.json');\n` },
  ];
}

/** The list of charts that `@kube-world/charts/facts` reads. */
export function generateIndex(charts: readonly string[]): GeneratedFile {
  return { path: 'charts.json', text: `${JSON.stringify([...new Set(charts)].sort(byCodeUnit))}\n` };
}

function mark(chart: string): string {
  return `Generated from the chart ${chart} by 'npx projen generate'; do not edit.`;
}

function factsOf(input: ChartInput): ChartFacts {
  return {
    name: input.name,
    version: input.version,
    ...(input.appVersion === undefined ? {} : { appVersion: input.appVersion }),
    ...(input.kubeVersion === undefined ? {} : { kubeVersion: input.kubeVersion }),
    repository: input.repository,
    ...(input.requiresValues ? { requiresValues: true } : {}),
    crds: [...input.crds].sort((left, right) => byCodeUnit(`${left.group}/${left.kind}`, `${right.group}/${right.kind}`)),
    kinds: kindsOf(input.objects, input.releaseName),
    images: [...new Set(input.images)].sort(byCodeUnit),
  };
}

function kindsOf(objects: readonly RenderedObject[], release: string): readonly ChartKind[] {
  const byKind = new Map<string, { apiVersion: string; kind: string; names: string[] }>();
  for (const { apiVersion, kind, name } of objects) {
    const id = `${apiVersion}/${kind}`;
    const entry = byKind.get(id) ?? { apiVersion, kind, names: [] };
    if (!name.split(/[^A-Za-z0-9]/).includes(release)) entry.names.push(name);
    byKind.set(id, entry);
  }
  return [...byKind.keys()].sort(byCodeUnit).flatMap((id) => {
    const entry = byKind.get(id);
    if (entry === undefined) return [];
    const { apiVersion, kind, names } = entry;
    return [{ apiVersion, kind, ...(names.length > 0 ? { names: [...new Set(names)].sort(byCodeUnit) } : {}) }];
  });
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
