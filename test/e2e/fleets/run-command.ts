import { execFile } from 'node:child_process';
import { join } from 'node:path';

import type { Issue } from '@kube-world/model';

const root = join(__dirname, '..', '..', '..');
const bin = join(root, 'packages', 'cli', 'bin', 'kube-world.cjs');

/** What the command did with the fleet of a row. */
export interface Answer {
  readonly code: number;
  readonly issues: readonly Issue[];
  /** What a person would have read beside the data. */
  readonly stderr: string;
}

/** Comes and goes with the calendar, whatever the row. */
const ofTheDay = 'kubernetes-end-of-life';

/** The whole command in a process of its own. @param out the folder that stands for `dist` in what it says */
export function runCommand(command: 'check' | 'synth', name: string, out: string, options: readonly string[] = []): Promise<Answer> {
  const fleet = join('test', 'e2e', 'fleets', 'fleet.ts');
  const args = [bin, command, '--fleet', fleet, '--out', out, '--json', ...options];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: root, env: { ...process.env, KUBE_WORLD_ROW: name }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        try {
          const { issues } = JSON.parse(stdout.replaceAll(out, 'dist')) as { readonly issues: readonly Issue[] };
          const code = typeof error?.code === 'number' ? error.code : 0;
          resolve({ code, issues: issues.filter(({ rule }) => rule !== ofTheDay || name.startsWith(rule)), stderr });
        } catch {
          reject(new Error(`${name}: ${stderr}${stdout}`));
        }
      },
    );
  });
}

/** Two at a time: the machine has others to serve. @returns what was made, by the names of the items */
export async function pairwise<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<ReadonlyMap<T, R>> {
  const made = new Map<T, R>();
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) made.set(item, await run(item));
  };
  await Promise.all([worker(), worker()]);
  return made;
}
