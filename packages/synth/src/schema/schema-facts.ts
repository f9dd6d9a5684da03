import type { Schema } from '@kube-world/model';

/** A reference to the metadata of objects, under whatever name a source keeps it: `meta/v1#ObjectMeta`. */
export function isObjectMeta(reference: string | undefined): boolean {
  return reference !== undefined && /(?:^|[#./])ObjectMeta$/.test(reference);
}

/** The property of that very name: `constructor` is none unless the schema has it. */
export function ownSchema(properties: Readonly<Record<string, Schema>>, name: string): Schema | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

export function speaksOfObjects(schema: Schema): boolean {
  const { properties, required, additionalProperties, minProperties, maxProperties } = schema;
  return [properties, required, additionalProperties, minProperties, maxProperties].some((keyword) => keyword !== undefined);
}

/** Whether alternatives only repeat that a whole number or a string may stand here. */
export function isIntOrString(schema: Schema, alternatives: readonly Schema[]): boolean {
  if (schema['x-kubernetes-int-or-string'] !== true && schema.format !== 'int-or-string') return false;
  return alternatives.every((part) => Object.keys(part).length === 1 && (part.type === 'integer' || part.type === 'string'));
}

/** Whether a field of a custom resource may be `null`: it is made for it, or a default takes its place, or its type is open. */
export function acceptsNull({ nullable, default: preset, type, 'x-kubernetes-int-or-string': intOrString }: Schema): boolean {
  return nullable === true || preset !== undefined || (type === undefined && intOrString !== true);
}

/** Whether the empty text is no text of its own: an enumerated or named thing, but no date and no bytes. */
export function mayBeEmpty({ format, enum: values, pattern }: Schema): boolean {
  return (
    values !== undefined || pattern !== undefined || (format !== undefined && !['date-time', 'micro-time', 'quantity'].includes(format))
  );
}
