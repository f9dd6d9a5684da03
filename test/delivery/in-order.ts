/** Something that waits for others by name. */
export interface Waiting {
  readonly name: string;
  readonly dependsOn: readonly string[];
}

/**
 * Each after what it waits for; of those that could come next, the first by name.
 * @param at what holds them, for the message
 * @throws Error for a name that two have, for one that nobody has, and for a circle
 */
export function inOrder<T extends Waiting>(items: readonly T[], at: string): readonly T[] {
  const byName = new Map(items.map((item) => [item.name, item]));
  if (byName.size < items.length) throw new Error(`${at}: two have the name '${twice(items)}'; rename one`);
  for (const { name, dependsOn } of items) {
    const missing = dependsOn.find((other) => !byName.has(other));
    if (missing !== undefined) throw new Error(`${at}: '${name}' depends on '${missing}', which is not there`);
  }
  const left = new Set([...byName.keys()].toSorted());
  const ordered: T[] = [];
  while (left.size > 0) {
    const next = [...left].find((name) => byName.get(name)?.dependsOn.every((other) => !left.has(other)));
    if (next === undefined) throw new Error(`${at}: ${[...left].join(', ')} wait for each other`);
    left.delete(next);
    ordered.push(byName.get(next) as T);
  }
  return ordered;
}

function twice(items: readonly Waiting[]): string {
  const seen = new Set<string>();
  return items.find(({ name }) => seen.size === seen.add(name).size)?.name ?? '';
}
