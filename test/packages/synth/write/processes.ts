import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { transformSync } from '@swc/core';

import { write } from '../../../../packages/synth/src/write/write';
import { Writer } from '../../../../packages/synth/src/write/writer';
import { alone, type Tree, treeOf, treeWith, versions } from './trees';

const repository = join(__dirname, '..', '..', '..', '..');
const writer = join('packages', 'synth', 'src', 'write');
const here = join('test', 'packages', 'synth', 'write');

/**
 * `child.ts` and what it needs as JavaScript: a process of it is there in the time that Node takes to start.
 * @returns the program, and a function that removes it
 */
export function compiledChild(): { readonly program: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'writer-child-'));
  chmodSync(folder, 0o755);
  const sources = readdirSync(join(repository, writer)).map((name) => join(writer, name));
  for (const source of [...sources, join('packages', 'cli', 'src', 'runtime.ts'), join(here, 'child.ts'), join(here, 'trees.ts')]) {
    const target = join(folder, source.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    const text = readFileSync(join(repository, source), 'utf8');
    writeFileSync(
      target,
      transformSync(text, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' }, swcrc: false }).code,
    );
  }
  return { program: join(folder, here, 'child.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts a child and waits until it is ready for its word. */
export async function ready(...args: readonly string[]): Promise<ChildProcessWithoutNullStreams> {
  const child = spawn(process.execPath, args);
  await once(child.stdout, 'data');
  return child;
}

export interface Kills {
  /** Kills that found the process at work: its lock was there. */
  readonly atWork: number;
  /** Kills after which the output was between two versions, for the next command to end. */
  readonly between: number;
  /** Files that were neither version's. */
  readonly torn: readonly string[];
  /** What the output was after the next command, where it was neither version. */
  readonly mixtures: readonly Tree[];
}

/** Kills a process that writes one version after another, again and again, each time at another instant. */
export async function killAtRandom(count: number, program: string, outDir: string, size: number): Promise<Kills> {
  const { A, B } = versions(size);
  const trees = { A: treeWith(A), B: treeWith(B) };
  const whole = new Set([...Object.entries(trees.A), ...Object.entries(trees.B)].map(([path, text]) => `${path} ${text}`));
  const torn: string[] = [];
  const mixtures: Tree[] = [];
  let atWork = 0;
  let between = 0;
  const isVersion = (tree: Tree): boolean => [trees.A, trees.B].some((version) => sameTree(tree, version));
  write(outDir, A, { runtime: alone });
  const started = performance.now();
  for (const files of [B, A]) write(outDir, files, { runtime: alone });
  // there and back, and there and back again: every part of a write is as likely to be hit
  const longestMilliseconds = 2 * (performance.now() - started);
  let next = ready(program, outDir, 'until-killed', String(size));
  for (let kill = 0; kill < count; kill += 1) {
    const child = await next;
    child.stdin.write('.');
    if (kill + 1 < count) next = ready(program, outDir, 'until-killed', String(size));
    await setTimeout(Math.random() * longestMilliseconds);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const found = Object.entries(treeOf(outDir));
    const files = Object.fromEntries(found.filter(([path]) => !path.startsWith('.kube-world')));
    if (found.some(([path]) => path.startsWith('.kube-world/lock/'))) atWork += 1;
    if (!isVersion(files)) between += 1;
    torn.push(...Object.entries(files).flatMap(([path, text]) => (whole.has(`${path} ${text}`) ? [] : [path])));
    Writer.recover(outDir, alone);
    if (!isVersion(treeOf(outDir))) mixtures.push(treeOf(outDir));
    if (kill % 2 === 1) write(outDir, A, { runtime: alone });
  }
  return { atWork, between, torn, mixtures };
}

function sameTree(one: Tree, other: Tree): boolean {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
}
