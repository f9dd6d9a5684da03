import type { Budget } from './limits';
import { type Shape, anything, present, scalar, union } from './shape';

/** Keys under which Kubernetes takes a number as well as a text: counts or percents, quantities, port numbers or names. */
const numberOrText = /^(max(Unavailable|Surge)|minAvailable|cpu|memory|storage|ephemeral-storage|sizeLimit)$|port$/i;
const numberAsText = /^-?\d+(\.\d+)?$/;

/**
 * What defaults tell of the values that may replace them. A default of `null`, `{}` or `[]` tells of no items;
 * `""` tells of a scalar: of 471 such defaults whose schema is known, 470 are.
 */
export function shapeOfDefaults(value: unknown, budget: Budget, path: readonly string[] = []): Shape {
  budget.spend(path);
  const twofold = numberOrText.test(path.at(-1) ?? '');
  if (typeof value === 'string') {
    if (value === '') return scalar;
    return present({
      string: true,
      number: twofold || numberAsText.test(value) ? true : undefined,
      boolean: value === 'true' || value === 'false' ? true : undefined,
    });
  }
  if (typeof value === 'number') return present({ string: twofold ? true : undefined, number: true });
  if (typeof value === 'boolean') return { boolean: true };
  if (Array.isArray(value)) return { list: shapeOfItems(value, budget, path) };
  if (typeof value !== 'object' || value === null) return anything;
  const keys = new Map(Object.entries(value).map(([key, item]) => [key, shapeOfDefaults(item, budget, [...path, key])]));
  return { map: { keys, rest: 'unsaid' } };
}

/** Items that are there are examples: their scalars tell the type, but a map among them may hold other keys in the next. */
function shapeOfItems(items: readonly unknown[], budget: Budget, path: readonly string[]): Shape {
  const shapes = items.map((item, index): Shape => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return shapeOfDefaults(item, budget, [...path, String(index)]);
    budget.spend(path);
    return { map: { keys: new Map(), rest: anything } };
  });
  return shapes.length === 0 ? anything : shapes.reduce(union);
}
