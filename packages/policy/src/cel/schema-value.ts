import type { KindSchema, Schema } from '@kube-world/model';

import { CelError } from './errors';
import { escapedName } from './escaping';
import { jsonValue } from './json-value';
import { parseDuration, parseTimestamp } from './library/time-text';
import { isIntOrString, seen } from './schema-view';
import { CelList, type Field, JsonMap, JsonObject, type ListSemantics, Opaque, type Value } from './values';

/** Makes a value of JSON. @throws CelError for JSON that its schema does not describe */
export type Adapt = (json: unknown) => Value;

/** How what a schema describes becomes a value of its declared type, as the API server's UnstructuredToVal. */
export function adapterOf(schema: Schema, kind: KindSchema, isRoot = false): Adapt {
  const found = seen(schema, kind, isRoot);
  const adapt = adapterOfType(found, kind);
  return (json) => {
    if (json !== null) return adapt(json);
    if (found.nullable === true) return null;
    throw new CelError('invalid data, got null for schema with nullable=false');
  };
}

/** Made when the first value comes: schemas are deep. */
function later(schema: Schema, kind: KindSchema): Adapt {
  let adapt: Adapt | undefined;
  return (json) => (adapt ??= adapterOf(schema, kind))(json);
}

function adapterOfType(schema: Schema, kind: KindSchema): Adapt {
  if (isIntOrString(schema)) return jsonValue;
  switch (schema.type) {
    case 'object':
      return objectAdapter(schema, kind);
    case 'array':
      return listAdapter(schema, kind);
    case 'string':
      return (json) => textValue(of(json, 'string') as string, schema.format);
    case 'boolean':
      return (json) => of(json, 'boolean') as boolean;
    case 'number':
      return (json) => of(json, 'number') as number;
    case 'integer':
      return (json) => {
        if (!Number.isInteger(json)) throw new CelError('invalid data, expected int');
        return BigInt(json as number);
      };
    default:
      return schema.format === 'quantity' ? jsonValue : (json) => new Unknown(json);
  }
}

function of(json: unknown, type: string): unknown {
  if (typeof json !== type) throw new CelError(`invalid data, expected ${type}`);
  return json;
}

function objectAdapter(schema: Schema, kind: KindSchema): Adapt {
  const { properties, additionalProperties: others } = schema;
  if (properties === undefined && typeof others === 'object') {
    const member = later(others, kind);
    return (json) => new JsonMap(objectOf(json), member);
  }
  const fields = new Map<string, Field>();
  for (const [name, property] of Object.entries(properties ?? {})) {
    const escaped = escapedName(name);
    if (escaped === undefined) continue;
    const field: Field = { name, adapt: later(property, kind) };
    fields.set(escaped, field);
    // from 1.31 a field that is called like a word of CEL's may be said as it is
    if (escaped === `__${name}__`) fields.set(name, field);
  }
  return (json) => new JsonObject(objectOf(json), fields);
}

function objectOf(json: unknown): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new CelError('invalid data, expected a map');
  return json as Readonly<Record<string, unknown>>;
}

function listAdapter({ items, 'x-kubernetes-list-type': type, 'x-kubernetes-list-map-keys': keys = [] }: Schema, kind: KindSchema): Adapt {
  const item = items && later(items, kind);
  const semantics: ListSemantics | undefined =
    type === 'set' ? { kind: 'set' } : type === 'map' ? { kind: 'map', keys: keys.map((key) => escapedName(key) ?? key) } : undefined;
  return (json) => {
    if (!Array.isArray(json) || item === undefined) throw new CelError('invalid data, expected an array');
    return new CelList(json, item, semantics);
  };
}

function textValue(text: string, format = ''): Value {
  switch (format) {
    case 'byte':
      return bytesOf(text);
    case 'duration':
      return parseDuration(text);
    case 'date':
      return parseTimestamp(`${text}T00:00:00Z`);
    case 'date-time':
      return parseTimestamp(text.toUpperCase());
    default:
      return text;
  }
}

function bytesOf(text: string): Uint8Array {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) throw new CelError('invalid byte formatted string');
  return new Uint8Array(Buffer.from(text, 'base64'));
}

/** What an open field holds: it can be compared, and nothing else. */
class Unknown extends Opaque {
  public override readonly type = 'unknown';
  public constructor(private readonly json: unknown) {
    super();
  }
  public override equals(other: Unknown): boolean {
    return JSON.stringify(sorted(this.json)) === JSON.stringify(sorted(other.json));
  }
}

function sorted(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(sorted);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  );
}
