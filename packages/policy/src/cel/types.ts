import { CelList, Duration, MapLike, Opaque, Optional, Timestamp, TypeName, Uint, type Value } from './values';

type Scalar = 'dyn' | 'null' | 'bool' | 'int' | 'uint' | 'double' | 'string' | 'bytes' | 'duration' | 'timestamp' | 'type';

/** A type as CEL's checker knows it. */
export type CelType =
  | { readonly kind: Scalar }
  | { readonly kind: 'list' | 'optional'; readonly item: CelType }
  | { readonly kind: 'map'; readonly key: CelType; readonly value: CelType }
  | { readonly kind: 'object'; readonly fields: Fields }
  | { readonly kind: 'opaque' | 'parameter'; readonly name: string };

/** The fields of an object, under the names that CEL has for them. */
export interface Fields {
  get(name: string): CelType | undefined;
  keys(): Iterable<string>;
}

const scalars = new Map<string, CelType>(
  (['dyn', 'null', 'bool', 'int', 'uint', 'double', 'string', 'bytes', 'duration', 'timestamp', 'type'] as const).map((kind) => [
    kind,
    { kind },
  ]),
);

/** The types of Kubernetes's libraries, by the word for them in our signatures. */
const opaque = new Map<string, CelType>(
  [
    ['Quantity', 'kubernetes.Quantity'],
    ['URL', 'kubernetes.URL'],
    ['IP', 'net.IP'],
    ['CIDR', 'net.CIDR'],
    ['Format', 'kubernetes.NamedFormat'],
    ['Semver', 'kubernetes.Semver'],
  ].map(([word = '', name = '']) => [word, { kind: 'opaque', name }]),
);

/** Reads `int`, `list<string>`, `map<string, A>`, `Quantity`; a single capital letter stands for any type. */
export function typeOf(text: string): CelType {
  const known = scalars.get(text) ?? opaque.get(text);
  if (known) return known;
  const [, outer, inner = ''] = /^(list|optional|map)<(.*)>$/.exec(text) ?? [];
  if (outer === 'map') {
    const [key = '', value = ''] = inner.split(/, (.*)/);
    return { kind: 'map', key: typeOf(key), value: typeOf(value) };
  }
  return outer === 'list' || outer === 'optional' ? { kind: outer, item: typeOf(inner) } : { kind: 'parameter', name: text };
}

export const dyn = typeOf('dyn');
export const bool = typeOf('bool');
export const int = typeOf('int');
export const text = typeOf('string');

export function listOf(item: CelType): CelType {
  return { kind: 'list', item };
}

export function mapOf(key: CelType, value: CelType): CelType {
  return { kind: 'map', key, value };
}

export function optionalOf(item: CelType): CelType {
  return { kind: 'optional', item };
}

/** `list(string)`, as messages show a type. */
export function shownType(type: CelType): string {
  switch (type.kind) {
    case 'list':
    case 'optional':
      return `${type.kind}(${shownType(type.item)})`;
    case 'map':
      return `map(${shownType(type.key)}, ${shownType(type.value)})`;
    case 'opaque':
    case 'parameter':
      return type.name;
    default:
      return type.kind;
  }
}

/** Whether a value is of a type, as far as the outside of the value shows it. */
export function fits(value: Value, type: CelType): boolean {
  switch (type.kind) {
    case 'dyn':
    case 'parameter':
      return true;
    case 'null':
      return value === null;
    case 'bool':
      return typeof value === 'boolean';
    case 'int':
      return typeof value === 'bigint';
    case 'double':
      return typeof value === 'number';
    case 'string':
      return typeof value === 'string';
    case 'uint':
      return value instanceof Uint;
    case 'bytes':
      return value instanceof Uint8Array;
    case 'duration':
      return value instanceof Duration;
    case 'timestamp':
      return value instanceof Timestamp;
    case 'type':
      return value instanceof TypeName;
    case 'list':
      return value instanceof CelList;
    case 'map':
    case 'object':
      return value instanceof MapLike;
    case 'optional':
      return value instanceof Optional;
    default:
      return value instanceof Opaque && value.type === type.name;
  }
}
