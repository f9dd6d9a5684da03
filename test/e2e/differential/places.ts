import type { KindSchema, Schema } from '@kube-world/crds/schemas';

import { isObject, type Step } from './json';

/** A part of an object and what its schema says of it. */
export interface Place {
  readonly path: readonly Step[];
  /** References are followed. */
  readonly schema: Schema;
  readonly value: unknown;
}

/** Every part of an object that its schema describes, the outer before the inner. Metadata is not looked into: it has rules of its own. */
export function placesOf(manifest: unknown, kind: KindSchema): readonly Place[] {
  const places: Place[] = [];
  const visit = (value: unknown, schema: Schema, path: readonly Step[]): void => {
    if (schema.$ref === 'meta/v1#ObjectMeta') return;
    const found = resolve(schema, kind);
    places.push({ path, schema: found, value });
    if (Array.isArray(value)) {
      if (found.items) for (const [index, item] of value.entries()) visit(item, found.items, [...path, index]);
    } else if (isObject(value)) {
      for (const [key, member] of Object.entries(value)) {
        if (path.length === 0 && ['apiVersion', 'kind', 'metadata', 'status'].includes(key)) continue;
        const others = found.additionalProperties;
        const inner = memberSchema(found, key) ?? (typeof others === 'object' ? others : undefined);
        if (inner) visit(member, inner, [...path, key]);
      }
    }
  };
  visit(manifest, kind.schema, []);
  return places;
}

export function memberSchema({ properties }: Schema, name: string): Schema | undefined {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** Follows references; what stands beside one applies as well. */
export function resolve(schema: Schema, kind: KindSchema): Schema {
  let current = schema;
  while (current.$ref !== undefined) {
    const { $ref, ...beside } = current;
    current = { ...kind.definition($ref), ...beside };
  }
  return current;
}

/** `spec.containers[].name`: the same for all items of a list and all keys of a map. */
export function shapeOf(path: readonly Step[]): string {
  return path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join('');
}
