import type { KindIndex } from '../src/schema';
import type { GeneratedFile } from './data-file';
import { sorted } from './names';
import { indexFile } from './write-schemas';

/**
 * Carries groups over from what is committed: their sources cannot be had this time.
 * @param files what `generate` made
 * @param committed path -> text of the generated folder as it lies there
 * @param groups API groups, whole
 */
export function keepGroups(
  files: readonly GeneratedFile[],
  committed: ReadonlyMap<string, string>,
  groups: readonly string[],
): readonly GeneratedFile[] {
  const isKept = (path: string): boolean => groups.some((group) => path.startsWith(`${group}/`));
  const made = parseIndex(files.find(({ path }) => path === 'index.json')?.text);
  const before = parseIndex(committed.get('index.json'));
  const kinds = [...Object.entries(before.kinds).filter(([apiVersion]) => isKept(apiVersion)), ...Object.entries(made.kinds)];
  const kept = [...committed].filter(([path]) => isKept(path)).map(([path, text]) => ({ path, text }));
  const rest = files.filter(({ path }) => path !== 'index.json' && !isKept(path));
  return [indexFile({ ...made, kinds: sorted(kinds) }), ...rest, ...kept].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function parseIndex(text: string | undefined): KindIndex {
  return text === undefined ? { kubernetes: [], kinds: {} } : (JSON.parse(text) as KindIndex);
}
