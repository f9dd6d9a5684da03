import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'kube-world-lint-'));
  cpSync(join(root, '.oxlintrc.json'), join(scratch, '.oxlintrc.json'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Lints planted files alone, with the repository's own configuration. @returns what the linter says */
function lint(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), text);
  }
  const oxlint = spawnSync('node', [join(root, 'node_modules/oxlint/bin/oxlint'), ...Object.keys(files)], {
    cwd: scratch,
    encoding: 'utf8',
  });
  return `${oxlint.status === 0 ? 'accepted' : 'refused'}: ${oxlint.stdout}${oxlint.stderr}`;
}

test('the linter accepts a plain file', () => {
  expect(lint({ 'packages/model/src/plain.ts': 'export const answer = 42;\n' })).toContain('accepted');
});

test('the linter refuses an import cycle', () => {
  const said = lint({
    'packages/model/src/hen.ts': "import { egg } from './egg';\nexport const hen = (): unknown => egg;\n",
    'packages/model/src/egg.ts': "import { hen } from './hen';\nexport const egg = (): unknown => hen;\n",
  });
  expect(said).toMatch(/refused[^]*no-cycle/);
});

const line = (text: string): string => `${text}\nexport const used = thing;\n`;

test.each([
  ['an import against the direction', 'packages/model/src/a.ts', line("import { thing } from '@kube-world/synth';"), 'nothing of ours'],
  [
    'an import against the direction, in the deep',
    'packages/model/src/values/a.ts',
    line("import { thing } from '@kube-world/crds';"),
    'nothing of ours',
  ],
  ['an app that imports a cluster', 'apps/a/a.ts', line("import { thing } from '../../clusters/pi/spec';"), 'an app knows no cluster'],
  ['an app that imports an app', 'apps/a/a.ts', line("import { thing } from '../b/b';"), 'an app never imports an app'],
  ['a cluster that imports a cluster', 'clusters/a/apps.ts', line("import { thing } from '../b/spec';"), 'a cluster never a cluster'],
  ['a policy that imports an app', 'policies/a.ts', line("import { thing } from '../apps/a/a';"), 'a policy judges manifests'],
  [
    "an import of a package's inside by name",
    'packages/synth/src/a.ts',
    line("import { thing } from '@kube-world/model/src/errors';"),
    'never its inside',
  ],
  [
    "an import of a package's inside by path",
    'apps/a/a.ts',
    line("import { thing } from '../../packages/model/src/errors';"),
    'never its inside',
  ],
  [
    "an import of another package's inside by path",
    'packages/synth/src/a.ts',
    line("import { thing } from '../../model/src/errors';"),
    'never its inside',
  ],
  ['process', 'packages/synth/src/a.ts', 'export const used = process.env;\n', 'no process'],
  ['process by import', 'packages/synth/src/a.ts', line("import thing from 'node:process';"), 'no process'],
  ['a clock', 'packages/model/src/a.ts', 'export const used = Date.now();\n', 'no process, clock'],
  ['a new Date', 'apps/a/a.ts', 'export const used = new Date();\n', 'no process, clock'],
  ['a random number', 'packages/constructs/src/a.ts', 'export const used = Math.random();\n', 'no random'],
  ['random bytes', 'packages/constructs/src/a.ts', line("import thing from 'node:crypto';"), 'random'],
  ['the network', 'clusters/a/spec.ts', "export const used = fetch('https://example.com');\n", 'network'],
  ['the network by import', 'packages/delivery/src/a.ts', line("import thing from 'node:https';"), 'network'],
  [
    'a file of 201 lines',
    'packages/model/src/long.ts',
    Array.from({ length: 201 }, (_, index) => `export const v${index} = ${index};`).join('\n'),
    'max-lines',
  ],
])('the linter refuses %s', (_, path, text, message) => {
  const said = lint({ [path]: text });
  expect(said).toContain('refused');
  expect(said).toContain(message);
});

test('packages/cli may use process', () => {
  expect(lint({ 'packages/cli/src/a.ts': 'export const used = process.argv;\n' })).toContain('accepted');
});
