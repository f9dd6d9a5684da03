import type { KindSchema, Schema } from '@kube-world/model';

import { escapedName } from './escaping';
import { type CelType, dyn, listOf, mapOf, text, typeOf } from './types';

const string: Schema = { type: 'string' };
/** What the root of an object has, whatever its schema says. */
const named: Schema = { type: 'object', properties: { name: { type: 'string' }, generateName: { type: 'string' } } };

/** Follows references; what stands beside a `$ref` applies as well. */
export function resolved(schema: Schema, kind: KindSchema): Schema {
  let current = schema;
  for (let steps = 0; current.$ref !== undefined; steps += 1) {
    if (steps > 20 || /(?:^|[#./])ObjectMeta$/.test(current.$ref)) return { type: 'object' };
    const { $ref, ...beside } = current;
    const named = kind.definition($ref);
    current = Object.keys(beside).length === 0 ? named : { ...named, ...beside };
  }
  return current;
}

export function isIntOrString(schema: Schema): boolean {
  return schema['x-kubernetes-int-or-string'] === true || schema.format === 'int-or-string';
}

/** The schema that CEL sees: of the metadata of a whole object, only its names. */
export function seen(schema: Schema, kind: KindSchema, isRoot: boolean): Schema {
  const found = resolved(schema, kind);
  if (!isRoot && found['x-kubernetes-embedded-resource'] !== true) return found;
  const properties: Readonly<Record<string, Schema>> = { ...found.properties, apiVersion: string, kind: string, metadata: named };
  return { ...found, type: 'object', properties };
}

/**
 * The type of what a schema describes, by the rules of the API server's SchemaDeclType.
 * @returns undefined for what no rule can see: open fields, lists of such
 */
export function declaredType(schema: Schema, kind: KindSchema, isRoot = false): CelType | undefined {
  const found = seen(schema, kind, isRoot);
  if (isIntOrString(found) || (found.format === 'quantity' && found.type === undefined)) return dyn;
  switch (found.type) {
    case 'array': {
      const item = found.items && declaredType(found.items, kind);
      return item && listOf(item);
    }
    case 'object': {
      if (typeof found.additionalProperties !== 'object') return { kind: 'object', fields: new SchemaFields(found, kind) };
      const value = declaredType(found.additionalProperties, kind);
      return value && mapOf(text, value);
    }
    case 'string':
      return typeOf(formats.get(found.format ?? '') ?? 'string');
    case 'boolean':
      return typeOf('bool');
    case 'number':
      return typeOf('double');
    case 'integer':
      return typeOf('int');
    default:
      return undefined;
  }
}

const formats: ReadonlyMap<string, string> = new Map([
  ['byte', 'bytes'],
  ['duration', 'duration'],
  ['date', 'timestamp'],
  ['date-time', 'timestamp'],
]);

/** Types of fields, found when they are asked for: schemas are deep, and some lead back to themselves. */
class SchemaFields {
  private readonly found = new Map<string, CelType | undefined>();
  private names: ReadonlyMap<string, string> | undefined;

  public constructor(
    private readonly schema: Schema,
    private readonly kind: KindSchema,
  ) {}

  public get(name: string): CelType | undefined {
    if (!this.found.has(name)) {
      const property = this.byName().get(name);
      this.found.set(name, property === undefined ? undefined : declaredType(this.schema.properties?.[property] ?? {}, this.kind));
    }
    return this.found.get(name);
  }

  public keys(): Iterable<string> {
    return this.byName().keys();
  }

  private byName(): ReadonlyMap<string, string> {
    this.names ??= new Map(
      Object.keys(this.schema.properties ?? {}).flatMap((name) => {
        const escaped = escapedName(name);
        return escaped === undefined ? [] : [[escaped, name] as const];
      }),
    );
    return this.names;
  }
}
