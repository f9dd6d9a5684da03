import { parseArgs } from 'node:util';

/** What was typed, understood. */
export interface Options {
  readonly command: 'synth' | 'check';
  /** File that exports `fleet`, relative to the working directory. */
  readonly fleet: string;
  /** Folder to write, relative to the working directory. */
  readonly out: string;
  readonly clusters?: readonly string[];
  readonly json: boolean;
  readonly debug: boolean;
}

export const usage = `usage: kube-world <command> [options]

commands
  synth            write the fleet's YAML to dist/
  check            everything that synth does but the write

options
  --fleet FILE     the file that exports the fleet (default: clusters/fleet.ts)
  --out DIR        the folder to write (default: dist)
  --cluster NAME   this cluster alone; may be given several times (default: all)
  --json           what was found and written, as data
  --debug          stacks of unexpected errors
  --help           this text
`;

/** What was typed and makes no sense: the message says what to type instead. */
export class UsageError extends Error {
  public override readonly name = 'UsageError';
}

/** @returns `undefined` when the person asked for help. @throws UsageError */
export function parseOptions(argv: readonly string[]): Options | undefined {
  // projen hands on the `--` that people write as they do for npm
  const { values, positionals } = parse(argv.filter((argument) => argument !== '--'));
  if (values.help) return undefined;
  const [command, ...rest] = positionals;
  if (command !== 'synth' && command !== 'check') {
    throw new UsageError(
      command === undefined ? 'no command given; type synth or check' : `there is no command '${command}'; type synth or check`,
    );
  }
  if (rest.length > 0) throw new UsageError(`'${rest.join(' ')}' was not understood; a cluster is named with --cluster NAME`);
  for (const name of ['fleet', 'out'] as const)
    if (values[name] === '') throw new UsageError(`--${name} is empty; name a ${name === 'fleet' ? 'file' : 'folder'}, or leave it out`);
  return {
    command,
    fleet: values.fleet ?? 'clusters/fleet.ts',
    out: values.out ?? 'dist',
    ...(values.cluster ? { clusters: values.cluster } : {}),
    json: values.json ?? false,
    debug: values.debug ?? false,
  };
}

const known = {
  fleet: { type: 'string' },
  out: { type: 'string' },
  cluster: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  debug: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: known });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    throw new UsageError(
      `${message}; the options are ${Object.keys(known)
        .map((name) => `--${name}`)
        .join(', ')}`,
    );
  }
}
