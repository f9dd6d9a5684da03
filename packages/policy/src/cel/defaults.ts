import type { KindSchema, Schema } from '@kube-world/model';

import { resolved } from './schema-view';

/** An object with the defaults of its schema filled in, as the API server does before it asks any rule; the given one stays. */
export function withDefaults(json: unknown, schema: Schema, kind: KindSchema): unknown {
  const found = resolved(schema, kind);
  if (Array.isArray(json)) return found.items ? json.map((item) => withDefaults(item, found.items ?? {}, kind)) : json;
  if (typeof json !== 'object' || json === null) return json;
  const { properties = {}, additionalProperties: others } = found;
  const made = new Map<string, unknown>();
  for (const [key, member] of Object.entries(json)) {
    const property = Object.hasOwn(properties, key) ? properties[key] : typeof others === 'object' ? others : undefined;
    if (member === null && property && dropsNull(resolved(property, kind))) continue;
    made.set(key, property ? withDefaults(member, property, kind) : member);
  }
  for (const [key, property] of Object.entries(properties)) {
    const { default: preset } = resolved(property, kind);
    if (preset !== undefined && !made.has(key)) made.set(key, withDefaults(preset, property, kind));
  }
  return Object.fromEntries(made);
}

function dropsNull({ nullable, default: preset }: Schema): boolean {
  return nullable !== true && preset !== undefined;
}
