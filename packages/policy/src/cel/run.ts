import { CelError } from './errors';
import type { Value } from './values';

/** Values of the variables, by their place. */
export type Frame = Value[];
/** An expression, ready to run. @throws CelError for what has no value */
export type Run = (frame: Frame) => Value;

/** Names of variables -> their places in a frame. */
export class Scope {
  private constructor(
    private readonly places: ReadonlyMap<string, number>,
    private readonly count: { next: number },
  ) {}

  public static of(names: readonly string[]): Scope {
    return new Scope(new Map(names.map((name, place) => [name, place])), { next: names.length });
  }

  /** A scope in which further names hide those outside; every one has a place of its own. */
  public with(names: readonly string[]): { scope: Scope; places: readonly number[] } {
    const places = names.map(() => this.count.next++);
    return {
      scope: new Scope(new Map([...this.places, ...names.map((name, index) => [name, places[index] ?? 0] as const)]), this.count),
      places,
    };
  }

  public placeOf(name: string): number {
    const place = this.places.get(name);
    if (place === undefined) throw new Error(`no place for the variable '${name}', which was checked`);
    return place;
  }
}

/** The error as one of CEL's; any other goes on. */
export function celError(error: unknown): CelError {
  if (error instanceof CelError) return error;
  throw error;
}
