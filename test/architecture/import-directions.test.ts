import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** What `docs/adr/0003-import-directions.md` draws: a folder, and the packages that it may import by name. */
const directions: Readonly<Record<string, readonly string[]>> = {
  'packages/model': [],
  'packages/crds': [],
  'packages/charts': [],
  'packages/constructs': ['crds', 'charts', 'model'],
  'packages/delivery': ['model'],
  'packages/policy': ['crds', 'model'],
  'packages/synth': ['model'],
  'packages/aws': ['model'],
  apps: ['constructs', 'crds', 'charts', 'model'],
  clusters: ['constructs', 'crds', 'charts', 'model'],
};

const sources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.includes('node_modules'))
    .map((file) => join(folder, file));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import|require\()\s*'(@kube-world\/[^'/]+)/g)].map(
    ([, name]) => name?.slice('@kube-world/'.length) ?? '',
  );

test.each(Object.entries(directions))('%s imports nothing of ours but what points down', (folder, allowed) => {
  const files = sources(folder);
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => !allowed.includes(name))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('every package has its directions here', () => {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  expect(packages.filter((name) => name !== 'packages/cli' && !(name in directions))).toEqual([]);
});

test("a cluster's spec imports the model alone", () => {
  const specs = sources('clusters').filter((file) => file.endsWith('spec.ts'));
  expect(specs.flatMap((file) => importsOf(file).filter((name) => name !== 'model'))).toEqual([]);
});
