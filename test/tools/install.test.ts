import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { install, type Outcome } from './install';
import { expectSum } from './obtain-pypi';
import { folderOf, installedAt, receiptName, receiptOf } from './places';
import type { Tool } from './tool';

const tool = (name: string, sum = 'h1:right'): Tool => ({
  name,
  version: '1.2.3',
  from: { kind: 'go', module: `example.com/${name}`, sum },
  says: ['--version'],
});

/** Stands for Go: modules whose sum is `h1:right`, programs that say a version, and a diary of its builds. */
const go = `#!/bin/sh
case "$1 $2" in
"env GOVERSION") echo "\${GO_IS:-go1.26.8}" ;;
"mod download") echo '{"Sum":"h1:right","GoMod":"go.mod"}' ;;
"mod edit") echo '{"Go":"1.26.0"}' ;;
build*)
  while [ "$1" != -o ]; do shift; done
  echo "$3" >>"$DIARY"
  case "$3" in *broken) echo 'undefined: something' >&2; exit 2 ;; esac
  printf '#!/bin/sh\\necho "version %s"\\n' "\${SAYS:-1.2.3}" >"$2"
  chmod +x "$2"
  if [ -n "$SLOW" ]; then echo $$ >"$SLOW"; sleep 60; fi ;;
esac
`;

let folder: string;
let env: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kube-world-tools-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'go'), go, { mode: 0o755 });
  env = { KUBE_WORLD_TOOLS: join(folder, 'tools'), PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, DIARY: join(folder, 'diary') };
});
afterEach(() => rmSync(folder, { recursive: true }));

const built = (): readonly string[] =>
  existsSync(join(folder, 'diary')) ? readFileSync(join(folder, 'diary'), 'utf8').trim().split('\n') : [];
const names = (of: readonly Tool[]): readonly string[] => of.map(({ name }) => name);

async function installing(...wanted: readonly Tool[]): Promise<Outcome & { readonly said: string }> {
  const said: string[] = [];
  const outcome = await install(wanted, { env, signal: new AbortController().signal }, (line) => said.push(line));
  return { ...outcome, said: said.join('\n') };
}

test('what is missing is installed, and found there the next time', async () => {
  const first = await installing(tool('one'));
  expect(names(first.installed)).toStrictEqual(['one']);
  expect(first.said).toMatch(/^one 1\.2\.3: building \.\.\.\none 1\.2\.3: done in \d+ s$/);
  expect(installedAt(tool('one'), env)).toBe(join(folder, 'tools', 'one', '1.2.3', 'one'));
  expect(readdirSync(join(folder, 'tools', 'one'))).toStrictEqual(['1.2.3']);

  const second = await installing(tool('one'));
  expect([names(second.there), second.said]).toStrictEqual([['one'], '']);
  expect(built()).toStrictEqual(['example.com/one']);
});

test('a program without the receipt of a finished installation is not taken for installed', async () => {
  const half = folderOf(tool('one'), env['KUBE_WORLD_TOOLS']);
  mkdirSync(half, { recursive: true });
  writeFileSync(join(half, 'one'), 'half a prog', { mode: 0o755 });
  expect(installedAt(tool('one'), env)).toBeUndefined();
  expect(names((await installing(tool('one'))).installed)).toStrictEqual(['one']);
  expect(readFileSync(join(half, 'one'), 'utf8')).toContain('version 1.2.3');
});

test('a program that was made from another entry of the table is made again', async () => {
  await installing(tool('one'));
  const changed = { ...tool('one'), says: ['version'] };
  expect(installedAt(changed, env)).toBeUndefined();
  expect(names((await installing(changed)).installed)).toStrictEqual(['one']);
});

test('a folder that lacks its program, or whose program cannot run, is not installed', async () => {
  await installing(tool('one'));
  const program = installedAt(tool('one'), env) ?? '';
  chmodSync(program, 0o644);
  expect(installedAt(tool('one'), env)).toBeUndefined();
  rmSync(program);
  expect(installedAt(tool('one'), env)).toBeUndefined();
});

test('an archive with another checksum is refused before it is built, and the message has both', async () => {
  const { failed, said } = await installing(tool('one', 'h1:wrong'));
  expect(names(failed)).toStrictEqual(['one']);
  expect(said).toContain('example.com/one@v1.2.3: its checksum is h1:right, test/tools/table.ts says h1:wrong');
  expect(built()).toStrictEqual([]);
  expect(readdirSync(join(folder, 'tools', 'one'))).toStrictEqual([]);
});

test('a wheel with another checksum is refused', async () => {
  const wheel = join(folder, 'thing-1.2.3-py3-none-any.whl');
  writeFileSync(wheel, '');
  await expect(expectSum(wheel, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')).resolves.toBeUndefined();
  await expect(expectSum(wheel, '0'.repeat(64))).rejects.toThrow(/its checksum is e3b0c442.*, test\/tools\/table\.ts says 0000/);
});

test('a program that says another version than the table is refused', async () => {
  env['SAYS'] = '1.2.4';
  const { failed, said } = await installing(tool('one'));
  expect(names(failed)).toStrictEqual(['one']);
  expect(said).toContain("it says it is 'version 1.2.4', the table says 1.2.3");
});

test('a tool that fails stops no other, and its last words are shown', async () => {
  const { installed, failed, said } = await installing(tool('broken'), tool('one'));
  expect([names(installed), names(failed)]).toStrictEqual([['one'], ['broken']]);
  expect(said).toContain('broken 1.2.3: FAILED: go build -mod=mod ended with exit code 2:\n  undefined: something');
});

test.each([
  ['is not on PATH', (): void => rmSync(join(folder, 'bin', 'go'))],
  ['is go1.25.1', (): void => void (env['GO_IS'] = 'go1.25.1')],
])('where go %s, that is said once with the version that is needed', async (state, arrange) => {
  arrange();
  // a PATH without the machine's own Go
  env['PATH'] = `${join(folder, 'bin')}:/bin`;
  const { failed, said } = await installing(tool('one'), tool('two'));
  expect(names(failed)).toStrictEqual(['one', 'two']);
  expect(said.match(/go is .*/g)).toStrictEqual([
    `go ${state}; most tools are built with Go 1.26.6 or newer: install it and run this again`,
  ]);
});

test('two installers at the same time leave one finished installation', async () => {
  const [left, right] = await Promise.all([installing(tool('one')), installing(tool('one'))]);
  expect([names(left.failed), names(right.failed)]).toStrictEqual([[], []]);
  expect(readdirSync(join(folder, 'tools', 'one'))).toStrictEqual(['1.2.3']);
  expect(readFileSync(join(folder, 'tools', 'one', '1.2.3', receiptName), 'utf8')).toBe(receiptOf(tool('one')));
});

test('who gives up ends the build and all that it started, and leaves nothing half-done', async () => {
  env['SLOW'] = join(folder, 'pid');
  const giveUp = new AbortController();
  const work = install([tool('one'), tool('two'), tool('three')], { env, signal: giveUp.signal }, () => undefined);
  while (!existsSync(env['SLOW'])) await sleep(5);
  giveUp.abort();
  expect(names((await work).failed)).toStrictEqual(['one', 'two', 'three']);
  expect(() => process.kill(Number(readFileSync(env['SLOW'] ?? '', 'utf8')), 0)).toThrow('ESRCH');
  expect(readdirSync(join(folder, 'tools', 'one'))).toStrictEqual([]);
  expect(built()).not.toContain('example.com/three');
});

test('what a killed installer left is removed, what another one is busy with is not', async () => {
  const ended = spawn('true');
  await new Promise((resolve) => ended.once('close', resolve));
  const parent = join(folder, 'tools', 'one');
  mkdirSync(join(parent, `.1.2.3-${ended.pid}-abcdef`), { recursive: true });
  mkdirSync(join(parent, `.1.2.3-${process.pid}-abcdef`));
  await installing(tool('one'));
  expect(readdirSync(parent)).toStrictEqual([`.1.2.3-${process.pid}-abcdef`, '1.2.3']);
});
