/** A value of CEL: `int` is a bigint, `double` a number, `bytes` an Uint8Array. */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | Uint
  | Duration
  | Timestamp
  | Optional
  | TypeName
  | Opaque
  | CelList
  | MapLike;

/** An unsigned number of 64 bits. */
export class Uint {
  public constructor(public readonly value: bigint) {}
}

export class Duration {
  public constructor(public readonly nanoseconds: bigint) {}
}

/** A moment, in nanoseconds since 1970. */
export class Timestamp {
  /** @param offset minutes before UTC with which it was written, and is written again */
  public constructor(
    public readonly nanoseconds: bigint,
    public readonly offset = 0,
  ) {}
}

export class Optional {
  public static readonly none = new Optional(undefined);
  public static of(value: Value): Optional {
    return new Optional(value);
  }
  private constructor(public readonly value: Value | undefined) {}
}

/** A type as a value: what `type(x)` gives and `int` stands for. */
export class TypeName {
  public constructor(public readonly type: string) {}
}

/** A value of one of Kubernetes's own types. */
export abstract class Opaque {
  /** The type's name in CEL: `kubernetes.Quantity`. */
  public abstract readonly type: string;
  public abstract equals(other: this): boolean;
}

/** How a list of the API compares: a set and a map have no order. */
export type ListSemantics = { readonly kind: 'set' } | { readonly kind: 'map'; readonly keys: readonly string[] };

/** A list; what came as JSON becomes values when it is read. */
export class CelList {
  public constructor(
    private readonly items: readonly unknown[],
    private readonly adapt?: (item: unknown) => Value,
    public readonly semantics?: ListSemantics,
  ) {}

  public static of(items: readonly Value[]): CelList {
    return new CelList(items);
  }

  public get size(): number {
    return this.items.length;
  }

  public at(index: number): Value {
    const item = this.items[index];
    return this.adapt ? this.adapt(item) : (item as Value);
  }

  public values(): readonly Value[] {
    return this.adapt ? this.items.map(this.adapt) : (this.items as readonly Value[]);
  }

  /** The same kind of list with other members. */
  public with(items: readonly Value[]): CelList {
    return new CelList(items, undefined, this.semantics);
  }
}

/** A map or an object. */
export abstract class MapLike {
  public abstract readonly size: number;
  public abstract has(key: Value): boolean;
  /** @returns undefined where there is no such key */
  public abstract get(key: Value): Value | undefined;
  public abstract keys(): readonly Value[];
}

/** A map as an expression makes it. Keys of `1`, `1u` and `1.0` are one key. */
export class LiteralMap extends MapLike {
  private readonly entries = new Map<string, readonly [key: Value, value: Value]>();

  /** Takes the place of what is there under that key. @returns false for a key that no map can have */
  public set(key: Value, value: Value): boolean {
    const name = keyName(key);
    if (name !== undefined) this.entries.set(name, [key, value]);
    return name !== undefined;
  }

  public override get size(): number {
    return this.entries.size;
  }
  public override has(key: Value): boolean {
    return this.get(key) !== undefined;
  }
  public override get(key: Value): Value | undefined {
    const name = keyName(key);
    return name === undefined ? undefined : this.entries.get(name)?.[1];
  }
  public override keys(): readonly Value[] {
    return [...this.entries.values()].map(([key]) => key);
  }
}

/** A JSON object under any keys. */
export class JsonMap extends MapLike {
  public constructor(
    private readonly members: Readonly<Record<string, unknown>>,
    private readonly adapt: (member: unknown) => Value,
  ) {
    super();
  }

  public override get size(): number {
    return Object.keys(this.members).length;
  }
  public override has(key: Value): boolean {
    return typeof key === 'string' && Object.hasOwn(this.members, key);
  }
  public override get(key: Value): Value | undefined {
    return this.has(key) ? this.adapt(this.members[key as string]) : undefined;
  }
  public override keys(): readonly string[] {
    return Object.keys(this.members);
  }
}

/** A field of an object: its name in JSON, and how its JSON becomes a value. */
export interface Field {
  readonly name: string;
  readonly adapt: (member: unknown) => Value;
}

/** A JSON object with known fields, under the names that CEL has for them. A field that is null is not there. */
export class JsonObject extends MapLike {
  public constructor(
    private readonly members: Readonly<Record<string, unknown>>,
    private readonly fields: ReadonlyMap<string, Field>,
  ) {
    super();
  }

  /** With what the schema does not know. */
  public override get size(): number {
    return Object.keys(this.members).length;
  }
  public override has(key: Value): boolean {
    const field = typeof key === 'string' ? this.fields.get(key) : undefined;
    return field !== undefined && Object.hasOwn(this.members, field.name) && this.members[field.name] !== null;
  }
  public override get(key: Value): Value | undefined {
    const field = typeof key === 'string' ? this.fields.get(key) : undefined;
    if (field === undefined || !Object.hasOwn(this.members, field.name)) return undefined;
    const member = this.members[field.name];
    return member === null ? undefined : field.adapt(member);
  }
  public override keys(): readonly string[] {
    return [...this.fields.keys()].filter((key) => this.has(key));
  }
}

function keyName(key: Value): string | undefined {
  switch (typeof key) {
    case 'string':
      return `s${key}`;
    case 'boolean':
      return `b${key}`;
    case 'bigint':
      return `n${key}`;
    case 'number':
      return Number.isInteger(key) ? `n${BigInt(key)}` : `d${key}`;
    default:
      return key instanceof Uint ? `n${key.value}` : undefined;
  }
}

/** A key as messages show it. */
export function shownKey(key: Value): string {
  return keyName(key)?.slice(1) ?? typeNameOf(key);
}

/** The name of a value's type, as `type(value)` compares it. */
export function typeNameOf(value: Value): string {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    case 'bigint':
      return 'int';
    case 'number':
      return 'double';
    default:
      return value === null ? 'null_type' : typeNameOfObject(value);
  }
}

function typeNameOfObject(value: object): string {
  if (value instanceof CelList) return 'list';
  if (value instanceof MapLike) return 'map';
  if (value instanceof Uint) return 'uint';
  if (value instanceof Uint8Array) return 'bytes';
  if (value instanceof Duration) return 'google.protobuf.Duration';
  if (value instanceof Timestamp) return 'google.protobuf.Timestamp';
  if (value instanceof Optional) return 'optional_type';
  return value instanceof Opaque ? value.type : 'type';
}
