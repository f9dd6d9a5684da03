import type { KindSchema, Manifest, Schema } from '@kube-world/model';

import type { Pass } from './pass';

/** Leaves out scalar fields that only repeat the default of the cluster's own schema; list-map keys and required fields stay. */
export const dropDefaults: Pass = (manifest, { schemas, kubernetes }) => {
  const kind = schemas?.kind(kubernetes, manifest.apiVersion, manifest.kind);
  const properties = kind && resolved(kind.schema, kind).properties;
  if (!properties) return manifest;
  let copy: Record<string, unknown> | undefined;
  for (const name in manifest) {
    if (name === 'metadata' || !Object.hasOwn(properties, name)) continue;
    const kept = without(manifest[name], properties[name], kind, noKeys);
    if (kept !== manifest[name]) (copy ??= { ...manifest })[name] = kept;
  }
  return (copy as Manifest | undefined) ?? manifest;
};

const noKeys: readonly string[] = [];

function resolved(schema: Schema, kind: KindSchema): Schema {
  let current = schema;
  while (current.$ref !== undefined) current = kind.definition(current.$ref);
  return current;
}

/** The value without defaults below it; the same value where there were none. @param keys fields that tell the items of its list apart */
function without(value: unknown, schema: Schema | undefined, kind: KindSchema, keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || schema === undefined) return value;
  const { properties, required, items, 'x-kubernetes-list-map-keys': itemKeys = noKeys } = resolved(schema, kind);
  if (Array.isArray(value)) return items === undefined ? value : eachItem(value, (item) => without(item, items, kind, itemKeys));
  if (properties === undefined) return value;
  const record = value as Record<string, unknown>;
  let copy: Record<string, unknown> | undefined;
  for (const name in record) {
    const member = record[name];
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (repeatsDefault(member, known) && !keys.includes(name) && !required?.includes(name)) {
      delete (copy ??= { ...record })[name];
      continue;
    }
    if (typeof member !== 'object' || known === undefined) continue;
    const kept = without(member, known, kind, noKeys);
    if (kept !== member) (copy ??= { ...record })[name] = kept;
  }
  return copy ?? value;
}

function repeatsDefault(member: unknown, known: Schema | undefined): boolean {
  return known?.default !== undefined && member === known.default && typeof member !== 'object';
}

function eachItem(list: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  const changed = list.map(change);
  return changed.some((item, index) => item !== list[index]) ? changed : list;
}
