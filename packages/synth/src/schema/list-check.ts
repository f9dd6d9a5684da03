import { type Check, counted, quoted, type Walk } from './walk';

/** A field that tells the items of a list apart, and what it is when it is not written. */
export interface MergeKey {
  readonly name: string;
  readonly preset: unknown;
}

export interface ListRules {
  /** @default - items are taken as they are */
  readonly items?: Check | undefined;
  /** `null` is a value of its own among the items. */
  readonly acceptsNull: boolean;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  /** No two items are equal. */
  readonly isSet: boolean;
  /** No two items agree in all of these. @default - none */
  readonly keys?: readonly MergeKey[] | undefined;
}

export const wantsList = 'a list';

/** The value is a list already. */
export function listCheck(rules: ListRules): Check {
  const { items, acceptsNull, keys, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = rules;
  return (value, walk) => {
    const list = value as readonly unknown[];
    let fine = true;
    if (items) {
      for (let index = 0; index < list.length; index += 1) {
        const item = list[index];
        if (!(item === null && acceptsNull) && !walk.into(index, items, item)) fine = false;
      }
    }
    if (list.length < minItems || list.length > maxItems) fine = refuseLength(list.length, minItems, maxItems, walk);
    if (list.length < 2) return fine;
    if (keys && !keysDiffer(list, keys, walk)) fine = false;
    if (rules.isSet && !itemsDiffer(list, walk)) fine = false;
    return fine;
  };
}

function refuseLength(length: number, least: number, most: number, walk: Walk): boolean {
  const few = length < least;
  return walk.refuse(() => ({
    rule: 'schema-length',
    message: `has ${counted(length, 'item')}, which is too ${few ? 'few' : 'many'}`,
    remedy: `give it at ${few ? `least ${least}` : `most ${most}`}`,
  }));
}

function keysDiffer(list: readonly unknown[], keys: readonly MergeKey[], walk: Walk): boolean {
  const seen = new Map<string, number>();
  let fine = true;
  for (const [index, item] of list.entries()) {
    if (typeof item !== 'object' || item === null) continue;
    const parts = keys.map(({ name, preset }) => valueOrPreset(ownValue(item, name), preset));
    const key = parts.length === 1 && typeof parts[0] === 'string' ? `"${parts[0]}` : canonical(parts);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else {
      fine = walk.refuseAt(index, () => ({
        rule: 'schema-duplicate',
        message: `repeats item [${first}]: ${keys.map(({ name }, part) => `${name} is ${walk.shown(parts[part] ?? null)}`).join(', ')}`,
        remedy: `remove one, or change ${keys.map(({ name }) => quoted(name)).join(' or ')} of one`,
      }));
    }
  }
  return fine;
}

function itemsDiffer(list: readonly unknown[], walk: Walk): boolean {
  const seen = new Map<string, number>();
  let fine = true;
  for (const [index, item] of list.entries()) {
    const key = canonical(item);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else {
      fine = walk.refuseAt(index, () => ({
        rule: 'schema-duplicate',
        message: `repeats item [${first}]: ${walk.shown(item)}`,
        remedy: 'remove one; this list is a set',
      }));
    }
  }
  return fine;
}

/** A key that is `null` is not the one that is not written. */
function valueOrPreset(value: unknown, preset: unknown): unknown {
  return value === undefined ? preset : value;
}

function ownValue(item: object, name: string): unknown {
  return Object.hasOwn(item, name) ? (item as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** One text for equal values, whatever the order of their keys. */
export function canonical(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? typeof value;
  if (depth > 50) return '...';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  const texts = entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member, depth + 1)}`);
  return `{${texts.sort().join(',')}}`;
}
