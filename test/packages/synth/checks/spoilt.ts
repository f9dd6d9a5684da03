import type { Manifest } from '@kube-world/model';

/** What nobody should write into a field, and somebody will. */
export const hostile: readonly unknown[] = [
  null,
  undefined,
  true,
  Number.NaN,
  -1,
  1e300,
  '',
  '__proto__',
  [],
  [null, 1, 'a', [[]]],
  {},
  JSON.parse('{"__proto__": {"name": "x"}, "constructor": "y", "name": {}, "namespace": 1}'),
];

/** Paths to every field, those of maps and lists included. What every object has, the stage before has looked at. */
export function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]));
  return path.length === 0 ? below.filter(([first = '']) => !['apiVersion', 'kind', 'metadata'].includes(first)) : [path, ...below];
}

/** A copy with another value at a path. */
export function changed(manifest: Manifest, path: readonly string[], value: unknown): Manifest {
  const copy = JSON.parse(JSON.stringify(manifest)) as Manifest;
  let holder: unknown = copy;
  for (const step of path.slice(0, -1)) holder = (holder as Record<string, unknown>)[step];
  Object.defineProperty(holder, path.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
