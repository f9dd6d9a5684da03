import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { policies } from '../../../policies/registry';

const root = join(__dirname, '..', '..', '..');
const packages = ['aws', 'cli', 'constructs', 'delivery', 'model', 'policy', 'synth'];

/** The ways in which a source says the id of a rule. */
const spellings = [
  /\brule: '([a-z\d-]+)'/g,
  /\bconst id = '([a-z\d-]+)'/g,
  /\b(?:clusterRule|meetingRule|pairRule|issue|missing|refuse|selectsNoPod)\(\s*'([a-z\d]+(?:-[a-z\d]+)+)'/g,
  /\['([a-z\d-]+)', '(?:error|warning)'/g,
];

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.name.endsWith('.ts')) yield path;
  }
}

/** Source file -> the ids that it says. */
function idsByFile(): ReadonlyMap<string, readonly string[]> {
  const files = packages.flatMap((name) => [...filesBelow(join(root, 'packages', name, 'src'))]);
  return new Map(
    files.map((file) => {
      const text = readFileSync(file, 'utf8');
      const ids = spellings.flatMap((spelling) => Array.from(text.matchAll(spelling), ([, id = '']) => id));
      return [relative(root, file).replaceAll('\\', '/'), ids];
    }),
  );
}

const found = idsByFile();

/** Every id that an issue can have: those that the sources say, and the policies'. */
export const ruleIds: ReadonlySet<string> = new Set([...[...found.values()].flat(), ...policies.map(({ id }) => id)]);

const isRegistry = (file: string): boolean => /\/(?:registry|server-rules)\.ts$/.test(file);

/** Files that a registry lists as rules and in which no id was seen: their way of saying it is not known here. */
export const mute: readonly string[] = [...found.keys()].flatMap((file) => {
  if (!isRegistry(file) || !file.includes('/checks/')) return [];
  const folder = file.slice(0, file.lastIndexOf('/'));
  const imports = Array.from(
    readFileSync(join(root, file), 'utf8').matchAll(/^import (?!type).*from '\.\/([\w/-]+)'/gm),
    ([, path = '']) => `${folder}/${path}.ts`,
  );
  return imports.filter((path) => !isRegistry(path) && (found.get(path) ?? []).length === 0);
});
