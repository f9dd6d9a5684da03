import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

import { ModelError } from '@kube-world/model';

/** How one run of helm ended. */
export type HelmOutcome =
  | { readonly ended: 'well'; readonly stdout: string }
  | { readonly ended: 'refused'; readonly stderr: string }
  | { readonly ended: 'too-long' }
  | { readonly ended: 'too-much' };

export interface HelmLimits {
  readonly milliseconds: number;
  readonly outputBytes: number;
  readonly memoryKib: number;
  /** Largest file that it may write. @default - no limit */
  readonly fileKib?: number;
}

export interface HelmRun {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly limits: HelmLimits;
  /** Ends the run. @default - nobody does */
  readonly signal?: AbortSignal;
}

/** Runs helm within limits; what it fetches and renders was written by other people. @throws when the run was ended from outside */
export async function runHelm(helm: string, args: readonly string[], { env, limits, signal }: HelmRun): Promise<HelmOutcome> {
  // where a system knows no such limit, the one of time holds
  const limited = `ulimit -v ${limits.memoryKib} 2>/dev/null; ulimit -f ${(limits.fileKib ?? 1 << 22) * 2} 2>/dev/null; exec "$0" "$@"`;
  return new Promise((resolve, reject) => {
    execFile(
      '/bin/sh',
      ['-c', limited, helm, ...args],
      {
        env: { ...env },
        maxBuffer: limits.outputBytes,
        timeout: limits.milliseconds,
        killSignal: 'SIGKILL',
        ...(signal ? { signal } : {}),
      },
      (error, stdout, stderr) => {
        if (error === null) resolve({ ended: 'well', stdout });
        else if (signal?.aborted === true) reject(signal.reason instanceof Error ? signal.reason : error);
        else if (error.code === ('ERR_CHILD_PROCESS_STDIO_MAXBUFFER' as unknown)) resolve({ ended: 'too-much' });
        else if (error.killed === true) resolve({ ended: 'too-long' });
        else resolve({ ended: 'refused', stderr });
      },
    );
  });
}

/** What helm says was wrong, in one line: its `Error:` line, without the word. */
export function refusalIn(stderr: string): string {
  const lines = stderr.trim().split('\n');
  const error = lines.findIndex((line) => line.startsWith('Error:'));
  // a schema's findings stand on lines of their own
  const said = error < 0 ? lines.slice(0, 1) : lines.slice(error);
  const text = said
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('Use --debug'))
    .join(' ');
  return text.replace(/^Error: /, '').slice(0, 1000) || 'it says nothing';
}

/**
 * The helm that `KUBE_WORLD_HELM` names, or the one on the path.
 * @throws ModelError where there is none, or one that is older than 3.8, the first with registries
 */
export async function findHelm(
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly program: string; readonly version: string }> {
  const { KUBE_WORLD_HELM: named } = env;
  const program = onPath(named !== undefined && named !== '' ? named : 'helm', env);
  const outcome = await runHelm(program, ['version', '--short'], {
    env,
    limits: { milliseconds: 60_000, outputBytes: 1 << 20, memoryKib: 4 << 20 },
  });
  const [version, major = '', minor = ''] = (outcome.ended === 'well' ? /v(\d+)\.(\d+)\.\d+/.exec(outcome.stdout) : null) ?? [];
  if (version === undefined)
    throw new ModelError(`is no helm that answers 'helm version'; install helm 4, or name it with KUBE_WORLD_HELM=FILE`, { at: program });
  if (Number(major) < 3 || (Number(major) === 3 && Number(minor) < 8))
    throw new ModelError(`is helm ${version}, which cannot fetch from registries; install helm 4, or name it with KUBE_WORLD_HELM=FILE`, {
      at: program,
    });
  return { program, version };
}

/** The program's whole path: renderings know no path of their own. */
function onPath(program: string, { PATH: path = '' }: Readonly<Record<string, string | undefined>>): string {
  if (program.includes('/')) return resolve(program);
  return (
    path
      .split(delimiter)
      .map((folder) => join(folder, program))
      .find((file) => existsSync(file)) ?? program
  );
}
