import { spawn } from 'node:child_process';

export interface CommandOptions {
  /** Working directory. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends the command and all that it started. */
  readonly signal: AbortSignal;
}

/** How long a command may take to end when it is asked to, in milliseconds. */
const patience = 5000;

/**
 * Runs a command and gives what it printed.
 * @throws Error with the end of its output when it fails, cannot be started, or is ended by the signal
 */
export async function runCommand(command: string, args: readonly string[], { folder, env, signal }: CommandOptions): Promise<string> {
  signal.throwIfAborted();
  // a group of its own: `go build` and pip start others, and all of them have to end
  const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const printed = { out: '', all: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
    printed.all += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.all += text));
  const end = (how: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, how);
    } catch {
      // the group has ended by itself
    }
  };
  let insist: NodeJS.Timeout | undefined;
  const stop = (): void => {
    end('SIGTERM');
    insist = setTimeout(() => end('SIGKILL'), patience);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    const outcome = await new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, ended) => resolve(ended ?? `exit code ${code}`));
    });
    if (outcome !== 'exit code 0')
      throw new Error(`${[command, ...args].slice(0, 3).join(' ')} ended with ${outcome}:\n${lastLines(printed.all)}`);
    return printed.out;
  } finally {
    signal.removeEventListener('abort', stop);
    clearTimeout(insist);
  }
}

function lastLines(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .slice(-15)
    .map((line) => `  ${line}`)
    .join('\n');
}
