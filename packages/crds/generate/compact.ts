import type { Schema, ValidationRule } from '../src/schema';
import { field, isRecord, list, plain, type Raw, record, spend, text } from './json';
import { type Budget, limits } from './limits';
import { sorted } from './names';
import { SchemaError, shown, step } from './schema-error';

/** Where `$ref`s lead. */
export type Refer = (target: string, at: string) => Schema;

const types = ['object', 'array', 'string', 'integer', 'number', 'boolean'] as const;
const texts = ['pattern', 'format'] as const;
const numbers = [
  'minimum',
  'maximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const;
const flags = [
  'exclusiveMinimum',
  'exclusiveMaximum',
  'uniqueItems',
  'nullable',
  'x-kubernetes-int-or-string',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-embedded-resource',
] as const;
const listTypes = ['atomic', 'set', 'map'] as const;
const mapTypes = ['atomic', 'granular'] as const;

/**
 * What a check can use of a schema, in one order of keys; prose and what is unknown falls away.
 * @throws SchemaError at the field whose keyword has the wrong form or is past a limit
 */
export function compact(input: unknown, at: string, budget: Budget, refer: Refer = noReference): Schema {
  return node(input, { at, depth: 0, budget, refer });
}

interface Place {
  readonly at: string;
  readonly depth: number;
  readonly budget: Budget;
  readonly refer: Refer;
}

function node(input: unknown, place: Place): Schema {
  spend(place.budget, place.depth, place.at);
  const raw = record(input, place.at);
  const only = field(raw, 'allOf');
  // OpenAPI v3 wraps a reference so that a default can stand beside it.
  if (Array.isArray(only) && only.length === 1 && isRecord(only[0]) && Object.hasOwn(only[0], '$ref'))
    return node({ ...raw, allOf: undefined, ...only[0] }, place);
  const target = field(raw, '$ref');
  const referred = target === undefined ? {} : place.refer(text(target, place.at), place.at);
  return { ...referred, ...structure(raw, place), ...scalars(raw, place), ...extensions(raw, place) };
}

function inside(place: Place, name: string): Place {
  return { ...place, at: `${place.at}.${name}`, depth: place.depth + 1 };
}

function structure(raw: Raw, place: Place): Schema {
  const made: { -readonly [K in keyof Schema]: Schema[K] } = {};
  const properties = field(raw, 'properties');
  if (properties !== undefined) made.properties = membersOf(record(properties, place.at), place);
  const required = field(raw, 'required');
  if (required !== undefined) made.required = names(required, `${place.at}.required`);
  const items = field(raw, 'items');
  if (items !== undefined) made.items = node(items, { ...place, at: `${place.at}[]`, depth: place.depth + 1 });
  const rest = field(raw, 'additionalProperties');
  if (rest !== undefined) made.additionalProperties = typeof rest === 'boolean' ? rest : node(rest, inside(place, '*'));
  for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = field(raw, key);
    if (branches === undefined) continue;
    made[key] = list(branches, `${place.at}.${key}`).map((branch, index) => node(branch, inside(place, `${key}[${index}]`)));
  }
  const not = field(raw, 'not');
  if (not !== undefined) made.not = node(not, inside(place, 'not'));
  return made;
}

function membersOf(properties: Raw, place: Place): Record<string, Schema> {
  const entries = Object.entries(properties);
  if (entries.length > limits.properties)
    throw new SchemaError(place.at, `has ${entries.length} properties; at most ${limits.properties} are accepted`);
  return sorted(
    entries.map(([name, value]) => {
      const at = `${place.at}.${step(name)}`;
      return [text(name, at, limits.nameLength), node(value, { ...place, at, depth: place.depth + 1 })] as const;
    }),
  );
}

function names(value: unknown, at: string): readonly string[] {
  return [...new Set(list(value, at, limits.properties).map((name) => text(name, at, limits.nameLength)))].sort();
}

function scalars(raw: Raw, { at, budget, depth }: Place): Schema {
  const made: Record<string, unknown> = {};
  const type = field(raw, 'type');
  if (type !== undefined) made['type'] = oneOf(types, type, `${at}: type`);
  for (const key of texts) if (field(raw, key) !== undefined) made[key] = text(field(raw, key), `${at}.${key}`);
  for (const key of numbers) if (field(raw, key) !== undefined) made[key] = finite(field(raw, key), `${at}.${key}`);
  const values = field(raw, 'enum');
  if (values !== undefined)
    made['enum'] = list(values, `${at}.enum`, limits.enumValues).map((value) => plain(value, `${at}.enum`, budget, depth + 1));
  const preset = field(raw, 'default');
  if (preset !== undefined) made['default'] = plain(preset, `${at}.default`, budget, depth + 1);
  return made;
}

function extensions(raw: Raw, { at }: Place): Schema {
  const made: Record<string, unknown> = {};
  for (const key of flags) {
    const value = field(raw, key);
    if (value === undefined) continue;
    if (typeof value !== 'boolean') throw new SchemaError(at, `${key} must be true or false, got ${shown(value)}`);
    if (value) made[key] = true;
  }
  const mergeKey = field(raw, 'x-kubernetes-patch-merge-key');
  const listType = field(raw, 'x-kubernetes-list-type') ?? (mergeKey === undefined ? undefined : 'map');
  if (listType !== undefined) made['x-kubernetes-list-type'] = oneOf(listTypes, listType, `${at}: x-kubernetes-list-type`);
  const keys = field(raw, 'x-kubernetes-list-map-keys') ?? (listType === 'map' && mergeKey !== undefined ? [mergeKey] : undefined);
  if (keys !== undefined) made['x-kubernetes-list-map-keys'] = list(keys, at).map((key) => text(key, at, limits.nameLength));
  const mapType = field(raw, 'x-kubernetes-map-type');
  if (mapType !== undefined) made['x-kubernetes-map-type'] = oneOf(mapTypes, mapType, `${at}: x-kubernetes-map-type`);
  const rules = field(raw, 'x-kubernetes-validations');
  if (rules !== undefined) made['x-kubernetes-validations'] = list(rules, at).map((rule) => validation(record(rule, at), at));
  return made;
}

function validation(raw: Raw, at: string): ValidationRule {
  const place = `${at}.x-kubernetes-validations`;
  const rest = (['message', 'messageExpression', 'fieldPath', 'reason'] as const)
    .filter((key) => field(raw, key) !== undefined)
    .map((key) => [key, text(field(raw, key), place)]);
  const optional = field(raw, 'optionalOldSelf') === true ? { optionalOldSelf: true } : {};
  return { rule: text(field(raw, 'rule'), place), ...Object.fromEntries(rest), ...optional };
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, at: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new SchemaError(at, `${shown(value)} is none of ${allowed.join(', ')}`);
  return found;
}

function finite(value: unknown, at: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new SchemaError(at, `expected a number, got ${shown(value)}`);
}

function noReference(target: string, at: string): Schema {
  throw new SchemaError(at, `$ref ${shown(target)} is not accepted; a CRD's schema holds its parts in place`);
}
