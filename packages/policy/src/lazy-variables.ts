import { MapLike, type Value } from './cel/values';

/** `variables` of a policy: each is worked out when an expression first asks for it, as the API server does. */
export class LazyVariables extends MapLike {
  private readonly known = new Map<string, Value>();

  /** @param around variables that are there as well, worked out once for all that share them */
  public constructor(
    private readonly makers: ReadonlyMap<string, (variables: LazyVariables) => Value>,
    private readonly around?: LazyVariables,
  ) {
    super();
  }

  public override get size(): number {
    return this.makers.size + (this.around?.size ?? 0);
  }
  public override has(key: Value): boolean {
    return typeof key === 'string' && (this.makers.has(key) || this.around?.has(key) === true);
  }
  public override get(key: Value): Value | undefined {
    if (typeof key !== 'string') return undefined;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const make = this.makers.get(key);
    if (make === undefined) return this.around?.get(key);
    const made = make(this);
    this.known.set(key, made);
    return made;
  }
  public override keys(): readonly string[] {
    return [...(this.around?.keys() ?? []), ...this.makers.keys()];
  }
}
