import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { toolsNamed } from './find';
import { installedAt } from './places';
import { title } from './tool';

/**
 * Absolute path of a tool, by `name` or `name@version`; the newest version where the table has several. `undefined` where it is not installed.
 * @throws Error when the table has no such name or version
 */
export function findTool(name: string, version?: string): string | undefined {
  const [tool] = toolsNamed(version === undefined ? name : `${name}@${version}`);
  return tool && installedAt(tool);
}

/** Like `findTool`, for what runs inside `describeWith`. @throws Error with the command that installs it, where it is missing */
export function toolPath(name: string, version?: string): string {
  const path = findTool(name, version);
  if (path === undefined) throw new Error(missing([version === undefined ? name : `${name}@${version}`]));
  return path;
}

/** A tool as the page of proofs names it, `helm 4.2.3`; one of Debian's archive by its name alone, which is all that is pinned of it. */
export function titleOf(name: string): string {
  const [tool] = toolsNamed(name);
  return tool ? title(tool) : name;
}

const missing = (wanted: readonly string[]): string =>
  `not installed: ${wanted.join(', ')}; get it with: npx projen tools ${wanted.join(' ')}`;

/**
 * Tests that need tools, each as `name` or `name@version`: skipped with a word where one is not there, failed where all have to be (`CI=true`).
 * Read paths inside the tests: those that are skipped are collected too.
 */
export function describeWith(wanted: string | readonly string[], tests: () => void): void {
  const names = typeof wanted === 'string' ? [wanted] : wanted;
  const lacking = names.filter((name) => findTool(name) === undefined);
  if (lacking.length === 0) {
    describe(names.join(' and '), tests);
    return;
  }
  const message = missing(lacking);
  if (process.env['CI'] !== 'true') {
    process.stderr.write(`skipped: ${message}\n`);
    describe.skip(message, tests);
    return;
  }
  test('its programs are installed', () => {
    throw new Error(message);
  });
}

export interface Outcome {
  readonly ok: boolean;
  /** What it printed, errors last. */
  readonly output: string;
}

/** Runs a tool in a folder of its own that holds the given files. */
export function run(name: string, args: readonly string[], files: Readonly<Record<string, string>> = {}): Outcome {
  const program = toolPath(name);
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-'));
  try {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return { ok: true, output: execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    return { ok: false, output: `${stdout}${stderr}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
