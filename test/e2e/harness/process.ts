import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface ProcessOptions {
  /** Absolute path of the program. */
  readonly program: string;
  readonly args: readonly string[];
  /** Its working directory, which also takes its log. */
  readonly folder: string;
  /** @default - that of the test */
  readonly env?: Readonly<Record<string, string>>;
}

/** The kernel ends the child when its parent dies, however that happens; a test that is killed leaves nothing behind. */
const endWithParent = ((): readonly string[] => {
  try {
    execFileSync('setpriv', ['--pdeathsig', 'KILL', 'true'], { stdio: 'ignore' });
    return ['setpriv', '--pdeathsig', 'KILL'];
  } catch {
    return [];
  }
})();

/** A program that runs in the background, with its log in a file. */
export class Process {
  private exit: string | undefined;
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private readonly logFile: string;

  constructor(
    readonly name: string,
    { program, args, folder, env }: ProcessOptions,
  ) {
    this.logFile = join(folder, `${name}.log`);
    const log = openSync(this.logFile, 'a');
    const [command = program, ...rest] = [...endWithParent, program, ...args];
    this.child = spawn(command, rest, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', log, log] });
    closeSync(log);
    this.ended = new Promise((resolve) => {
      const end = (how: string): void => {
        this.exit ??= how;
        resolve();
      };
      this.child.once('error', (error) => end(error.message));
      this.child.once('exit', (code, signal) => end(signal === null ? `exit code ${code}` : `signal ${signal}`));
    });
  }

  /** How it ended. `undefined` while it runs. */
  get outcome(): string | undefined {
    return this.exit;
  }

  /** All that it has said so far. */
  log(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  /** Waits for an answer. @throws Error with the end of the log when the program ends before it, or `seconds` pass */
  async until(ready: () => Promise<boolean>, seconds = 60): Promise<void> {
    const deadline = Date.now() + seconds * 1000;
    while (!(await ready().catch(() => false))) {
      if (this.exit !== undefined) throw new Error(`${this.name} ended with ${this.exit} before it was ready:\n${this.endOfLog()}`);
      if (Date.now() > deadline) throw new Error(`${this.name} is not ready after ${seconds} s:\n${this.endOfLog()}`);
      await sleep(50);
    }
  }

  /** Asks it to end, and after five seconds makes it. Does nothing when it has ended. */
  async stop(): Promise<void> {
    if (this.exit !== undefined) return;
    this.child.kill('SIGTERM');
    const insist = setTimeout(() => this.child.kill('SIGKILL'), 5000);
    await this.ended;
    clearTimeout(insist);
  }

  private endOfLog(): string {
    return this.log().split('\n').slice(-25).join('\n');
  }
}
