import { correctionOf } from './corrections';
import type { Dependency, ValuesInput } from './input';
import { Budget } from './limits';
import { settle } from './settle';
import { type MapShape, type Shape, anything, merge, union } from './shape';
import { shapeOfDefaults } from './shape-of-defaults';
import { shapeOfSchema } from './shape-of-schema';

const noKeys: Shape = { map: { keys: new Map(), rest: 'unsaid' } };

/** The values of a chart: its schema where it has one, its defaults, and the values of the charts that it carries. */
export function shapeOfValues(chart: string, input: ValuesInput): MapShape {
  const { open = [], library, unlisted = [] } = correctionOf(chart);
  const listed = withLibrary(shapeOf(input, new Budget(chart)), library);
  const shape = settle(unlisted.map((key) => below([key], { string: true })).reduce(merge, listed), open);
  // At the top a key that nobody reads does nothing, whatever a schema lets through.
  return { keys: shape.map?.keys ?? new Map(), rest: 'closed' };
}

function shapeOf(input: ValuesInput, budget: Budget): Shape {
  const said = input.schema === undefined ? noKeys : onlyMap(shapeOfSchema(input.schema, budget));
  const start = merge(said, onlyMap(shapeOfDefaults(input.defaults, budget)));
  if (input.dependencies.length === 0) return start;
  const carried = input.dependencies.map((dependency) => subchart(dependency, input.subcharts.get(dependency.name), budget));
  const withCarried = carried.reduce(merge, start);
  const global = input.dependencies.map(({ name }) => globalOf(input.subcharts.get(name), budget)).reduce(union);
  return merge(withCarried, below(['global'], global));
}

/** What a dependency adds to its parent: its values under its key, and the switches. */
function subchart(dependency: Dependency, values: ValuesInput | undefined, budget: Budget): Shape {
  const open: Shape = { map: { keys: new Map(), rest: anything } };
  const under = below([dependency.alias ?? dependency.name], values === undefined ? open : shapeOf(values, budget));
  const conditions = (dependency.condition ?? '').split(',').map((path) => path.trim());
  const paths = conditions.filter((path) => path !== '').map((path) => path.split('.'));
  for (const path of paths) budget.spend(path);
  const switches = paths.map((path) => below(path, { boolean: true }));
  const tags = (dependency.tags ?? []).map((tag) => below(['tags', tag], { boolean: true }));
  return [...switches, ...tags].reduce(merge, under);
}

function globalOf(values: ValuesInput | undefined, budget: Budget): Shape {
  return values === undefined ? noKeys : onlyMap(shapeOf(values, budget).map?.keys.get('global') ?? noKeys);
}

function below(path: readonly string[], shape: Shape): Shape {
  return path.reduceRight<Shape>((inner, key) => ({ map: { keys: new Map([[key, inner]]), rest: 'unsaid' } }), shape);
}

function onlyMap(shape: Shape): Shape {
  return shape.map === undefined ? noKeys : { map: shape.map };
}

/** The library's values at the top too, where the chart reads them there. */
function withLibrary(shape: Shape, library: string | undefined): Shape {
  const values = library === undefined ? undefined : shape.map?.keys.get(library);
  return values === undefined ? shape : merge(shape, values);
}
