import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that tests run, and how a person gets it. */
export interface Program {
  readonly name: string;
  readonly from: string;
}

/** Tests that need a program: skipped with a word where it is not there, and failed where everything has to be there. */
export function describeWith(program: Program, tests: () => void): void {
  if (isThere(program)) {
    describe(program.name, tests);
    return;
  }
  const missing = `${program.name} is not installed; get it with: ${program.from}`;
  if (process.env['CI'] !== 'true') {
    process.stderr.write(`skipped: ${missing}\n`);
    describe.skip(missing, tests);
    return;
  }
  test(`${program.name} is installed`, () => {
    throw new Error(missing);
  });
}

function isThere({ name }: Program): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program in a folder of its own that holds the given files. */
export function run({ name }: Program, args: readonly string[], files: Readonly<Record<string, string>>): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-'));
  try {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return { ok: true, output: execFileSync(name, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    return { ok: false, output: `${stdout}${stderr}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
