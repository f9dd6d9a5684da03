export { ChartError } from './errors';
export { generateChart, generateIndex } from './generate-chart';
export type { ChartInput, Dependency, GeneratedFile, RenderedObject, ValuesInput } from './input';
export { checkChartName } from './names';
