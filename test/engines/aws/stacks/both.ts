import { type Change, type Made, made, other } from './made';

const kept = new Map<Change, Made>();

/** The stacks of some facts, made when first asked for. */
export function of(change: Change): Made {
  const found = kept.get(change) ?? made(change);
  kept.set(change, found);
  return found;
}

/** The facts as the fleet has them. */
export const written: Change = {};

/**
 * A test of what the facts become, twice: as the fleet has them, and when they are others. A stack that does not read the fact fails one
 * of them.
 */
export function follows(title: string, read: (made: Made) => unknown, expected: unknown, changed: unknown): void {
  test(title, () => {
    expect(read(of(written))).toEqual(expected);
    expect(read(of(other))).toEqual(changed);
  });
}
