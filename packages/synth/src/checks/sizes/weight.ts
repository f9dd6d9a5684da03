export const mebibyte = 1024 * 1024;

/** What lies deeper is refused as no YAML. */
const deepest = 200;

/**
 * More bytes than an object's JSON has, reckoned without writing it: most objects are far from any limit. A character takes six
 * bytes at most (`\u0000`), a number 25.
 */
export function boundOf(object: object): number {
  const bound = bounds.get(object) ?? reckoned(object);
  bounds.set(object, bound);
  return bound;
}

/** Three rules ask. */
const bounds = new WeakMap<object, number>();

function reckoned(object: object): number {
  let characters = 0;
  let others = 0;
  const visit = (value: unknown, depth: number): void => {
    others += 4;
    if (typeof value === 'string') characters += value.length;
    else if (typeof value !== 'object' || value === null) others += 25;
    else if (depth > deepest) return;
    else if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else
      for (const key in value) {
        characters += key.length;
        visit((value as Readonly<Record<string, unknown>>)[key], depth + 1);
      }
  };
  visit(object, 0);
  return 6 * characters + others;
}

/** Bytes of a value as JSON; none of what JSON does not know, which is another rule's finding. */
export function jsonBytes(value: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(value) ?? '');
  } catch {
    return 0;
  }
}

/** Bytes of an object's texts alone: every encoding holds at least these. */
export function textBytes(value: unknown, depth = 0): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value !== 'object' || value === null || depth > deepest) return 0;
  return Object.values(value).reduce<number>((sum, member) => sum + textBytes(member, depth + 1), 0);
}

/** Bytes that a list of all fields has, as server-side apply keeps one of each owner: `"f:name":{},`. */
export function fieldListBytes(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > deepest) return 0;
  const isList = Array.isArray(value);
  return Object.entries(value).reduce(
    (sum, [key, member]) => sum + (isList ? 0 : Buffer.byteLength(key) + 9) + fieldListBytes(member, depth + 1),
    0,
  );
}
