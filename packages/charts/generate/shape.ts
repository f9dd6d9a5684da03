/**
 * What a value may be: each field one alternative. A shape without fields says nothing, so anything fits.
 * Alternatives of one kind are kept as one, so that no union grows with its input.
 */
export interface Shape {
  /** `true`: any text; else one of these. */
  readonly string?: true | readonly string[];
  readonly number?: true | readonly number[];
  readonly boolean?: true;
  readonly list?: Shape;
  readonly map?: MapShape;
}

export interface MapShape {
  readonly keys: ReadonlyMap<string, Shape>;
  /** Values under other keys; `unsaid` where neither a schema nor a default tells, `closed` where there are none. */
  readonly rest: Shape | 'closed' | 'unsaid';
}

export const anything: Shape = {};
/** A text that is not known to be one: `""` stands for whatever scalar a template prints. */
export const scalar: Shape = { string: true, number: true, boolean: true };

export function isAnything(shape: Shape): boolean {
  return Object.keys(shape).length === 0;
}

/** Either of the two. */
export function union(left: Shape, right: Shape): Shape {
  if (left === right) return left;
  if (isAnything(left) || isAnything(right)) return anything;
  return present({
    string: widest(left.string, right.string),
    number: widest(left.number, right.number),
    boolean: left.boolean ?? right.boolean,
    list: left.list && right.list ? union(left.list, right.list) : (left.list ?? right.list),
    map: left.map && right.map ? unionOfMaps(left.map, right.map) : (left.map ?? right.map),
  });
}

/** Both of the two, where `first` is right if they differ: a schema over defaults, a chart over its subchart. */
export function merge(first: Shape, second: Shape): Shape {
  if (first === second || isAnything(second)) return first;
  if (isAnything(first)) return second;
  return present({
    ...first,
    list: first.list && second.list ? merge(first.list, second.list) : first.list,
    map: first.map && second.map ? mergeOfMaps(first.map, second.map) : first.map,
  });
}

function unionOfMaps(left: MapShape, right: MapShape): MapShape {
  const keys = new Map(left.keys);
  for (const [key, shape] of right.keys) keys.set(key, combined(keys.get(key), shape, union));
  return { keys, rest: unionOfRests(left.rest, right.rest) };
}

function unionOfRests(left: MapShape['rest'], right: MapShape['rest']): MapShape['rest'] {
  if (left === 'closed') return right;
  if (right === 'closed') return left;
  if (left === 'unsaid') return right;
  return right === 'unsaid' ? left : union(left, right);
}

function mergeOfMaps(first: MapShape, second: MapShape): MapShape {
  const { rest } = first;
  const typedRest = typeof rest === 'object' && !isAnything(rest) ? rest : undefined;
  const keys = new Map(first.keys);
  for (const [key, shape] of second.keys) {
    // A key that the typed rest covers adds nothing to it.
    if (typedRest === undefined || keys.has(key)) keys.set(key, combined(keys.get(key), shape, merge));
  }
  return { keys, rest: rest === 'unsaid' ? second.rest : rest };
}

function combined(known: Shape | undefined, shape: Shape, combine: (left: Shape, right: Shape) => Shape): Shape {
  return known === undefined ? shape : combine(known, shape);
}

function widest<T>(left: true | readonly T[] | undefined, right: true | readonly T[] | undefined): true | readonly T[] | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left === true || right === true ? true : [...new Set([...left, ...right])];
}

/** Without the alternatives that are not there, as `exactOptionalPropertyTypes` wants them. */
export function present(fields: { readonly [K in keyof Shape]: Shape[K] | undefined }): Shape {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
