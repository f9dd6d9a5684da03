import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** One finished process. */
export interface Run {
  readonly wallMilliseconds: number;
  /** What the subject said of itself, where it is one of `bench/subjects`. */
  readonly said: Readonly<Record<string, number>>;
}

const root = join(__dirname, '..');

/** Runs a program to its end and throws its output away but the last line of JSON. @throws when it fails */
export function run(command: readonly string[]): Run {
  const started = performance.now();
  const stdout = output(command);
  const wallMilliseconds = performance.now() - started;
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  return { wallMilliseconds, said: last.startsWith('{') && last.endsWith('}') ? (JSON.parse(last) as Record<string, number>) : {} };
}

function output(command: readonly string[]): string {
  const [program = '', ...args] = command;
  const result = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (result.status !== 0)
    throw new Error(
      `${command.join(' ')} ended with ${result.status ?? result.signal}: ${result.error?.message ?? result.stderr.slice(-2000)}`,
    );
  return result.stdout;
}

/** Programs one after another, as one run: what they print goes to a pipe and is read. @throws when one fails */
export function runEach(commands: readonly (readonly string[])[], read: (output: string) => void = () => undefined): Run {
  const started = performance.now();
  for (const command of commands) read(output(command));
  return { wallMilliseconds: performance.now() - started, said: {} };
}

/** A subject of `bench/subjects`, as a process of its own. */
export function subject(name: string, ...args: readonly string[]): readonly string[] {
  return ['node', 'packages/cli/bin/run.cjs', `bench/subjects/${name}.ts`, ...args];
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Runs the subjects in turn, A B C A B C, so that a machine that slows down slows all of them. @returns each one's runs */
export function inTurn<Name extends string>(
  rounds: number,
  subjects: Readonly<Record<Name, () => Run>>,
): Readonly<Record<Name, readonly Run[]>> {
  const results = Object.fromEntries(Object.keys(subjects).map((name) => [name, []])) as unknown as Record<Name, Run[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(subjects) as Name[]) {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${name}, round ${round + 1} of ${rounds}`);
      results[name].push(subjects[name]());
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  return results;
}
