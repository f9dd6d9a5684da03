import { execFile, spawnSync } from 'node:child_process';

import { toolPath } from '../../tools';

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Nobody listens there: whoever asks the network all the same is refused at once. */
const nowhere = 'http://127.0.0.1:9';
const offline = { HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, http_proxy: nowhere, https_proxy: nowhere, NO_PROXY: '', no_proxy: '' };

/** Runs a tool without a network. An exit code is an answer and no exception. @throws Error when it does not start */
export function ask(tool: string, args: readonly string[], input = ''): Answer {
  const { status, stdout, stderr, error } = spawnSync(toolPath(tool), args, {
    encoding: 'utf8',
    env: { ...process.env, ...offline },
    input,
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/** As `ask`, beside whatever else runs. @param env more of the environment */
export async function asking(tool: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'utf8', env: { ...process.env, ...offline, ...env }, maxBuffer: 2 ** 28 } as const;
    const child = execFile(toolPath(tool), args, options, (error, stdout, stderr) => {
      if (error && child.exitCode === null) reject(error);
      else resolve({ status: child.exitCode, stdout, stderr });
    });
  });
}

/** Seconds since, to a tenth. */
export const secondsSince = (started: number): number => Math.round((Date.now() - started) / 100) / 10;
