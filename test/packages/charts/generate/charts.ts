import { type ChartInput, type GeneratedFile, type ValuesInput, generateChart } from '@kube-world/charts/generate';

/** A chart that renders nothing, with these values. */
export function chart(values: Partial<ValuesInput>, facts: Partial<ChartInput> = {}): ChartInput {
  return {
    name: 'demo',
    version: '1.0.0',
    repository: 'https://example.com/charts',
    defaults: {},
    dependencies: [],
    subcharts: new Map(),
    releaseName: 'x',
    objects: [],
    crds: [],
    images: [],
    ...values,
    ...facts,
  };
}

/** The values of a carried chart. */
export function carried(defaults: unknown): ValuesInput {
  return { defaults, dependencies: [], subcharts: new Map() };
}

/** The text of one of the chart's files. */
export function textOf(files: readonly GeneratedFile[], name: string): string {
  return files.find((file) => file.path.endsWith(`/${name}`))?.text ?? '';
}

/** The declared shape of the values, on one line: `{ replicas: number }`. */
export async function shapeText(values: Partial<ValuesInput>, name = 'demo'): Promise<string> {
  const text = textOf(await generateChart(chart(values, { name })), 'index.d.ts');
  const declared = text.slice(text.indexOf('export {};') + 'export {};'.length);
  return declared
    .replace(/\s+/g, ' ')
    .replace(/^ interface \w+ /, '')
    .trim();
}
