import { MapLike, type Value } from './cel/values';

/** `variables` of a policy: each is worked out when an expression first asks for it, as the API server does. */
export class LazyVariables extends MapLike {
  private readonly known = new Map<string, Value>();

  public constructor(private readonly makers: ReadonlyMap<string, (variables: LazyVariables) => Value>) {
    super();
  }

  public override get size(): number {
    return this.makers.size;
  }
  public override has(key: Value): boolean {
    return typeof key === 'string' && this.makers.has(key);
  }
  public override get(key: Value): Value | undefined {
    if (typeof key !== 'string') return undefined;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const made = this.makers.get(key)?.(this);
    if (made !== undefined) this.known.set(key, made);
    return made;
  }
  public override keys(): readonly string[] {
    return [...this.makers.keys()];
  }
}
