import { ApiObject, JsonPatch, Lazy } from 'cdk8s';

import { type Manifest, ModelError } from '@kube-world/model';

/**
 * An object's manifest as it was written: tokens resolved, `undefined` members left out, nothing sorted or dropped.
 * What cannot be YAML (NaN, an undefined array item, a class instance) stays, so that the check stage can name its place.
 * @throws ModelError for a value that holds itself
 */
export function toManifest(object: ApiObject): Manifest {
  // classes of `cdk8s import` and cdk8s-plus translate their own props
  if (object.toJson !== ApiObject.prototype.toJson) return object.toJson() as Manifest;
  const { props, patches } = object as unknown as { props: Record<string, unknown>; patches: readonly JsonPatch[] };
  const manifest: Record<string, unknown> = { apiVersion: object.apiVersion, kind: object.kind, metadata: metadataOf(object) };
  for (const key in props) {
    if (key === 'metadata' || key in manifest) continue;
    const value = plain(props[key]);
    if (value !== undefined) manifest[key] = value;
  }
  return (patches.length > 0 ? JsonPatch.apply(manifest, ...patches) : manifest) as Manifest;
}

function metadataOf(object: ApiObject): Record<string, unknown> {
  const { _additionalAttributes: written, labels, annotations, finalizers, ownerReferences } = object.metadata as unknown as MetadataParts;
  const metadata: Record<string, unknown> = { name: object.metadata.name };
  const { namespace } = object.metadata as { readonly namespace?: string | null };
  if (namespace !== undefined && namespace !== null) metadata['namespace'] = namespace;
  if (hasMembers(labels)) metadata['labels'] = plain(labels);
  if (hasMembers(annotations)) metadata['annotations'] = plain(annotations);
  if (finalizers.length > 0) metadata['finalizers'] = plain(finalizers);
  if (ownerReferences.length > 0) metadata['ownerReferences'] = plain(ownerReferences);
  for (const key in written) {
    if (metadataKeys.has(key)) continue;
    const value = plain(written[key]);
    if (value !== undefined) metadata[key] = value;
  }
  return metadata;
}

interface MetadataParts {
  readonly _additionalAttributes: Readonly<Record<string, unknown>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly finalizers: readonly unknown[];
  readonly ownerReferences: readonly unknown[];
}

const metadataKeys = new Set(['name', 'namespace', 'labels', 'annotations', 'finalizers', 'ownerReferences', 'apiObject']);

function hasMembers(record: object): boolean {
  for (const _ in record) return true;
  return false;
}

/** Every stage after this one can walk so deep; how deep an object may be is the check stage's to say, and is less. */
const maximumDepth = 1000;

/**
 * Resolves tokens and value classes; copies maps and arrays, since a pass may be handed shared props.
 * @throws ModelError for a value that holds itself or is far too deep, which no stage after this one could walk
 */
export function plain(value: unknown, ancestors: readonly object[] = []): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ancestors.includes(value)) throw new ModelError('a field holds the map or list that it lies in; give plain data');
  if (ancestors.length >= maximumDepth) throw new ModelError(`a field is nested more than ${maximumDepth} levels deep; flatten it`);
  const below = [...ancestors, value];
  if (Array.isArray(value)) return value.map((item) => plain(item, below));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return plainRecord(value as Record<string, unknown>, below);
  return plainInstance(value, below);
}

function plainRecord(record: Record<string, unknown>, ancestors: readonly object[]): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key in record) {
    const value = plain(record[key], ancestors);
    if (value === undefined) continue;
    if (key === '__proto__') Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
    else copy[key] = value;
  }
  return copy;
}

interface Token {
  readonly resolve?: () => unknown;
  readonly toJSON?: () => unknown;
}

function plainInstance(value: object, ancestors: readonly object[]): unknown {
  if (value instanceof Lazy) return plain(value.produce(), ancestors);
  const token = value as Token;
  if (typeof token.resolve === 'function') return plain(token.resolve(), ancestors);
  if (typeof token.toJSON === 'function' && Object.prototype.toString.call(value) !== '[object Date]')
    return plain(token.toJSON(), ancestors);
  return value;
}
