import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync } from 'node:fs';

import { write } from '../../../packages/synth/src/write/write';
import { compiledChild, killAtRandom, ready } from '../../packages/synth/write/processes';
import { alone, temporaryFolder, treeOf, treeWith, versions } from '../../packages/synth/write/trees';

const at = temporaryFolder();
const { program, remove } = compiledChild();
afterAll(remove);

const size = 6;
const { A, B } = versions(size);
const isRoot = process.getuid?.() === 0;

test('a process that is killed at any instant leaves whole files, and one version after the next command', async () => {
  const { atWork, torn, mixtures } = await killAtRandom(20, program, at('dist'), size);
  expect({ torn, mixtures }).toEqual({ torn: [], mixtures: [] });
  expect(atWork).toBeGreaterThan(0);
});

test('four processes that write at once take turns: the output is the version of one of them', async () => {
  const modes = ['at-once-A', 'at-once-B', 'at-once-A', 'at-once-B'];
  const children = await Promise.all(modes.map((mode) => ready(program, at('dist'), mode, '40')));
  for (const child of children) child.stdin.write('.');
  const ends = await Promise.all(children.map((child) => once(child, 'exit')));
  expect(ends).toEqual(modes.map(() => [0, null]));
  const { A, B } = versions(40);
  expect([treeWith(A), treeWith(B)]).toContainEqual(treeOf(at('dist')));
});

/** Runs a program of the shell with the child's command as its arguments. */
function shell(
  script: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync('sh', ['-c', script, 'sh', ...args], { encoding: 'utf8' });
}

test('a file larger than the process may write fails the run and leaves the output as it was', () => {
  write(at('dist'), A, { runtime: alone });
  // in blocks of 512 bytes: more than any file of the small versions has, less than the inventory of the large one
  const { status, stdout } = shell('ulimit -f 8 && trap "" XFSZ && exec "$@"', process.execPath, program, at('dist'), 'B', '200');
  expect(status).toBe(1);
  expect(stdout).toContain('the file is larger than this process may write; raise the limit and run again (write: EFBIG)');
  expect(treeOf(at('dist'))).toEqual(treeWith(A));
});

test('a folder that the user may not write fails the run and leaves the output as it was', () => {
  write(at('dist'), A, { runtime: alone });
  const nobody = 65_534;
  // root may write everywhere, so it asks another user
  if (isRoot) shell('chown -R "$1" "$2"', String(nobody), at());
  chmodSync(at('dist/pi/apps/both-3'), 0o555);
  const owner = isRoot ? { uid: nobody, gid: nobody } : {};
  const { status, stdout } = spawnSync(process.execPath, [program, at('dist'), 'B', String(size)], { encoding: 'utf8', ...owner });
  expect(status).toBe(1);
  expect(stdout).toContain('this user may not write here; give it the right, or write to another folder (rename: EACCES)');
  expect(treeOf(at('dist'))).toEqual(treeWith(A));
  chmodSync(at('dist/pi/apps/both-3'), 0o755);
  expect(spawnSync(process.execPath, [program, at('dist'), 'B', String(size)], owner).status).toBe(0);
  expect(treeOf(at('dist'))).toEqual(treeWith(B));
});

// A file system of our own in a namespace of our own: root may make one, others where the kernel lets them.
const inOwnFileSystem = `unshare ${isRoot ? '' : '--map-root-user '}--mount sh -c`;
const canMount = process.env['CI'] === 'true' || shell(`${inOwnFileSystem} 'mount -t tmpfs -o size=64k tmpfs "$1"' sh /mnt`).status === 0;

(canMount ? test : test.skip)(
  'a small full disk fails the run and leaves the output as it was (skipped where nothing can be mounted)',
  () => {
    mkdirSync(at('disk'));
    const script = `
    set -e
    mount -t tmpfs -o size=1m tmpfs "$1"
    "$2" "$3" "$1/dist" A 3
    cp -a "$1/dist" "$4"
    if "$2" "$3" "$1/dist" B 200; then exit 9; fi
    diff -r "$1/dist" "$4" && ls -A "$1/dist"
    "$2" "$3" "$1/dist" B 3 && cp -a "$1/dist" "$5"`;
    const { status, stdout, stderr } = shell(
      `${inOwnFileSystem} "$0" sh "$@"`.replace('"$0"', `'${script}'`),
      at('disk'),
      process.execPath,
      program,
      at('before'),
      at('after'),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/\/dist\S*: the disk is full; free some space and run again \(\w+: ENOSPC\)\ngoes\nhub\npi\n$/);
    const small = versions(3);
    expect(treeOf(at('before'))).toEqual(treeWith(small.A));
    expect(treeOf(at('after'))).toEqual(treeWith(small.B));
  },
);
