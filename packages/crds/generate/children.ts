import type { Schema } from '../src/schema';

/** The same schema with each direct part replaced by what `visit` makes of it. */
export function mapChildren(schema: Schema, visit: (child: Schema) => Schema): Schema {
  const made: { -readonly [K in keyof Schema]: Schema[K] } = { ...schema };
  if (schema.properties)
    made.properties = Object.fromEntries(Object.entries(schema.properties).map(([name, child]) => [name, visit(child)]));
  if (schema.items) made.items = visit(schema.items);
  if (typeof schema.additionalProperties === 'object') made.additionalProperties = visit(schema.additionalProperties);
  for (const key of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = schema[key];
    if (branches) made[key] = branches.map(visit);
  }
  if (schema.not) made.not = visit(schema.not);
  return made;
}
