/** The items of a list of facts. Synth runs without the compiler, so there may be one in place of a list, holes, or nothing. */
export function listOf<T>(list: readonly T[] | undefined): readonly T[] {
  return [list].flat().filter((one) => one !== undefined && one !== null);
}
