import { type KindSchema, type Schema, schemas } from '@kube-world/crds/schemas';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Formats that say the same in Kubernetes and in JSON Schema. */
const sharedFormats: ReadonlySet<string> = new Set(['date-time', 'ipv4', 'ipv6']);
const sameKeywords = [
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'required',
] as const;

/**
 * A kind of our compact schemas as a strict JSON Schema of draft 4, with all that it refers to: a field that is not described is
 * refused. `undefined` for a kind that the version of Kubernetes does not have. Rules in CEL and keys of lists have no word there.
 * @param kubernetes minor version, `1.36`
 */
export function jsonSchema(kubernetes: string, apiVersion: string, kind: string): JsonSchema | undefined {
  const known = schemas.kind(kubernetes, apiVersion, kind);
  if (!known) return undefined;
  const definitions: Record<string, JsonSchema> = {};
  const root = converted(known.schema, { kind: known, definitions });
  const named = { apiVersion: { enum: [apiVersion] }, kind: { enum: [kind] } };
  return {
    ...root,
    properties: { ...(root['properties'] as object), ...named },
    required: ['apiVersion', 'kind', 'metadata'],
    definitions,
  };
}

interface Place {
  readonly kind: KindSchema;
  readonly definitions: Record<string, JsonSchema>;
  /** At any depth inside `allOf` and its like, where another part of the schema says which fields there are. */
  readonly open?: boolean;
}

function converted(schema: Schema, place: Place): JsonSchema {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return orNull(schema, plain(schema, place));
  const key = $ref.replaceAll(/[/#]/g, '.');
  if (!(key in place.definitions)) {
    place.definitions[key] = {};
    place.definitions[key] = converted(place.kind.definition($ref), { ...place, open: false });
  }
  const reference = { $ref: `#/definitions/${key}` };
  const rest = plain(beside, { ...place, open: true });
  return orNull(schema, Object.keys(rest).length === 0 ? reference : { allOf: [reference, rest] });
}

function orNull({ nullable }: Schema, made: JsonSchema): JsonSchema {
  return nullable ? { anyOf: [made, { type: 'null' }] } : made;
}

function plain(schema: Schema, place: Place): JsonSchema {
  const part = (inner: Schema): JsonSchema => converted(inner, { ...place, open: true });
  const child = (inner: Schema): JsonSchema => converted(inner, place);
  const kept = Object.fromEntries(sameKeywords.flatMap((word) => (schema[word] === undefined ? [] : [[word, schema[word]]])));
  return {
    ...kept,
    ...typeOf(schema),
    ...(schema.enum ? { enum: schema.enum } : {}),
    ...(schema.uniqueItems || schema['x-kubernetes-list-type'] === 'set' ? { uniqueItems: true } : {}),
    ...(schema.items ? { items: child(schema.items) } : {}),
    ...(schema.properties
      ? { properties: Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, child(inner)])) }
      : {}),
    ...others(schema, place),
    ...(schema.allOf ? { allOf: schema.allOf.map(part) } : {}),
    ...(schema.anyOf ? { anyOf: schema.anyOf.map(part) } : {}),
    ...(schema.oneOf ? { oneOf: schema.oneOf.map(part) } : {}),
    ...(schema.not ? { not: part(schema.not) } : {}),
  };
}

function typeOf({ type, format, 'x-kubernetes-int-or-string': intOrString }: Schema): JsonSchema {
  if (intOrString) return { type: ['integer', 'string'] };
  if (format === 'quantity') return { type: ['number', 'string'] };
  return { ...(type ? { type } : {}), ...(format !== undefined && sharedFormats.has(format) ? { format } : {}) };
}

/** Which fields there may be beside those that are described. */
function others({ properties, additionalProperties, ...schema }: Schema, place: Place): JsonSchema {
  if (typeof additionalProperties === 'object') return { additionalProperties: converted(additionalProperties, place) };
  if (place.open || additionalProperties || schema['x-kubernetes-preserve-unknown-fields'] || schema['x-kubernetes-embedded-resource'])
    return {};
  return properties || schema.type === 'object' ? { additionalProperties: false } : {};
}
