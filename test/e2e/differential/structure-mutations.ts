import { isObject, withAt } from './json';
import type { Change, Mutator } from './mutation';
import { leastValue } from './synthesize';

/** Fields that nobody knows, that are missing, that are left out and that are added. */
export const fieldMutations: Mutator = ({ schema, value }, kind) => {
  if (!isObject(value)) return [];
  const { properties = {}, required = [] } = schema;
  const changes: Change[] = [{ mutation: 'unknown field', part: '', value: { ...value, zzUnknown: 'x' } }];
  for (const name of Object.keys(value)) {
    if (['apiVersion', 'kind', 'metadata'].includes(name) || !Object.hasOwn(properties, name)) continue;
    const mutation = required.includes(name) ? 'missing field' : 'field left out';
    changes.push({ mutation, part: name, value: withAt(value, [name], undefined) });
    if (required.includes(name))
      changes.push({ mutation: 'misspelt field', part: name, value: { ...withAtObject(value, name), [`${name}s`]: value[name] } });
  }
  for (const [name, member] of Object.entries(properties)) {
    if (Object.hasOwn(value, name) || ['apiVersion', 'kind', 'metadata', 'status'].includes(name)) continue;
    changes.push({ mutation: 'field added', part: name, value: { ...value, [name]: leastValue(member, kind) } });
  }
  return changes;
};

function withAtObject(value: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  return withAt(value, [name], undefined) as Readonly<Record<string, unknown>>;
}

const others = {
  string: [1, {}, true, ['x'], 1.5],
  number: ['x', true, {}, 1.5, '1', [1]],
  boolean: ['true', 1, {}, 'yes', 0],
  list: ['x', {}, 1, true],
  object: ['x', [], 1, false, [{}]],
} as const;

/** Values of other types, and `null`. */
export const typeMutations: Mutator = ({ path, value }, _, turn) => {
  if (path.length === 0) return [];
  const type = Array.isArray(value) ? 'list' : (typeof value as keyof typeof others);
  const candidates: readonly unknown[] = others[type] ?? [];
  const wrong = [0, 1].map((offset) => candidates[(turn + offset) % candidates.length]);
  return [...wrong.map((other) => ({ mutation: 'wrong type', value: other })), { mutation: 'null', value: null }];
};

/** The same item twice, none at all, and one more or fewer than there may be. */
export const listMutations: Mutator = ({ schema, value }) => {
  if (!Array.isArray(value)) return [];
  const list: readonly unknown[] = value;
  const { minItems, maxItems } = schema;
  const changes: Change[] = [{ mutation: 'empty list', value: [] }];
  if (list.length > 0) {
    const mutation =
      schema['x-kubernetes-list-type'] === 'map' || schema['x-kubernetes-list-type'] === 'set' ? 'duplicate key' : 'item twice';
    changes.push({ mutation, part: '', value: [...list, list[0]] });
    changes.push({ mutation: 'null item', part: '', value: [...list, null] });
    if (maxItems !== undefined && maxItems <= 300) {
      changes.push({ mutation: 'too many items', value: Array.from({ length: maxItems + 1 }, () => list[0]) });
    }
    if (minItems !== undefined && minItems > 0) changes.push({ mutation: 'too few items', value: list.slice(0, minItems - 1) });
  }
  return changes;
};
