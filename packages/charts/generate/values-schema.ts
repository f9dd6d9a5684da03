import { capital, typeName } from './names';
import type { PlainWords } from './plain-words';
import { type MapShape, type Shape, isAnything } from './shape';

/** The JSON Schema that the printer of types reads: ours from end to end, with a chart's words in it as plain words only. */
export type PrinterSchema = Record<string, unknown>;

/** A map of fewer keys is shorter written out than named. */
const fewestKeysOfAName = 3;

/** The schema of a chart's values; a map that comes up more than once is a definition of its own. */
export function valuesSchema(root: MapShape, rootName: string, words: PlainWords): PrinterSchema {
  const ids = new Map<string, number>();
  const seen = new Map<number, number>();
  const idOf = new Map<MapShape, number>();
  const names = new Map<number, string>();
  const definitions: Record<string, PrinterSchema> = {};
  const taken = new Set([rootName.toLowerCase(), 'chart', 'overrides', 'record', 'array']);

  function identify(shape: Shape): string {
    const list = shape.list ? identify(shape.list) : '';
    return JSON.stringify([shape.string, shape.number, shape.boolean, list, shape.map ? identifyMap(shape.map) : -1]);
  }

  function identifyMap(map: MapShape): number {
    const keys = sortedKeys(map).map(([key, shape]) => [key, identify(shape)]);
    const text = JSON.stringify([keys, typeof map.rest === 'string' ? map.rest : [identify(map.rest)]]);
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    idOf.set(map, id);
    seen.set(id, (seen.get(id) ?? 0) + 1);
    return id;
  }

  function print(shape: Shape, key: string): PrinterSchema {
    if (isAnything(shape)) return { tsType: 'unknown' };
    const alternatives: PrinterSchema[] = [];
    for (const [type, values] of [['string', shape.string] as const, ['number', shape.number] as const]) {
      if (values === true) alternatives.push({ type });
      else if (values !== undefined)
        alternatives.push({ enum: values.map((value) => (typeof value === 'string' ? words.word(value) : value)) });
    }
    if (shape.boolean) alternatives.push({ type: 'boolean' });
    if (shape.list) alternatives.push({ type: 'array', items: print(shape.list, key) });
    if (shape.map) alternatives.push(printMap(shape.map, key));
    const [only, ...others] = alternatives;
    return only !== undefined && others.length === 0 ? only : { anyOf: alternatives };
  }

  function printMap(map: MapShape, key: string): PrinterSchema {
    const id = idOf.get(map) ?? -1;
    if (map.keys.size < fewestKeysOfAName || (seen.get(id) ?? 0) < 2) return printKeys(map);
    const name = names.get(id) ?? freeName(key);
    if (!names.has(id)) {
      names.set(id, name);
      definitions[name] = { title: name, ...printKeys(map) };
    }
    return { $ref: `#/definitions/${name}` };
  }

  function printKeys(map: MapShape): PrinterSchema {
    const { keys, rest } = map;
    const sorted = sortedKeys(map).map(([key, shape]): [string, PrinterSchema] => [words.word(key), print(shape, key)]);
    const others = rest === 'closed' && keys.size > 0 ? false : typeof rest === 'object' ? print(rest, 'item') : { tsType: 'never' };
    return { type: 'object', properties: Object.fromEntries(sorted), required: sorted.map(([key]) => key), additionalProperties: others };
  }

  function freeName(key: string): string {
    const name = capital(typeName(key));
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}${count}`;
    taken.add(free.toLowerCase());
    return free;
  }

  identifyMap(root);
  return { title: rootName, ...printKeys(root), definitions };
}

function sortedKeys(map: MapShape): readonly [string, Shape][] {
  return [...map.keys].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
}
