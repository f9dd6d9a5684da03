import type { ValueShape } from '../src/value-shape';
import { type MapShape, type Shape, isAnything } from './shape';

/** The values that a chart takes as data, for checks that run: names and types, no default and no description. */
export function valuesData(root: MapShape): ValueShape {
  return dataOfMap(root);
}

function dataOf(shape: Shape): ValueShape {
  if (isAnything(shape)) return true;
  const { string, number, boolean, list, map } = shape;
  const types = `${string === true ? 's' : ''}${number === true ? 'n' : ''}${boolean ? 'b' : ''}`;
  const literals = [...(Array.isArray(string) ? string : []), ...(Array.isArray(number) ? number : [])] as readonly (string | number)[];
  if (literals.length === 0 && !list && !map) return types;
  return {
    ...(types === '' ? {} : { t: types }),
    ...(literals.length === 0 ? {} : { e: literals }),
    ...(list ? { l: dataOf(list) } : {}),
    ...(map ? dataOfMap(map) : {}),
  };
}

/** A map that takes no key at all takes any: nothing is known of it. */
function dataOfMap({ keys, rest }: MapShape): { readonly m?: Readonly<Record<string, ValueShape>>; readonly r?: ValueShape } {
  const sorted = [...keys].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return {
    ...(sorted.length > 0 ? { m: Object.fromEntries(sorted.map(([key, shape]) => [key, dataOf(shape)])) } : {}),
    ...(typeof rest === 'object' ? { r: dataOf(rest) } : sorted.length === 0 ? { r: true } : {}),
  };
}
