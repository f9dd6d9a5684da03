import { parseArgs } from 'node:util';

import { type UpgradeRequest, requestsOf } from './upgrade-targets';
import { UsageError } from './usage-error';

export { UsageError };

export type Command = 'synth' | 'check' | 'charts pull';

/** What was typed, understood. */
export interface Options {
  readonly command: Command;
  /** File that exports `fleet`, relative to the working directory. */
  readonly fleet: string;
  /** Folder to write, relative to the working directory. */
  readonly out: string;
  readonly clusters?: readonly string[];
  readonly json: boolean;
  readonly debug: boolean;
  /** `check`: what would break on a later Kubernetes, by cluster. @default - the fleet is checked as it is */
  readonly upgrade?: readonly UpgradeRequest[];
  /** `check`: render every chart, too. @default false */
  readonly charts?: true;
  /** `synth`: make the templates of the stacks anew. @default false */
  readonly aws?: true;
  /** `charts pull`: add nothing to the lock file. @default false */
  readonly frozen?: true;
  /** `charts pull`: seconds that one chart may take. @default 120 */
  readonly timeoutSeconds?: number;
}

export const usage = `usage: kube-world <command> [options]

commands
  synth            write the fleet's YAML to dist/
  check            everything that synth does but the write
  charts pull      fetch the fleet's charts into the cache; their digests are kept in charts.lock.json

options
  --fleet FILE     the file that exports the fleet (default: clusters/fleet.ts)
  --out DIR        the folder to write (default: dist)
  --cluster NAME   this cluster alone; may be given several times (default: all)
  --json           what was found and written, as data
  --aws            synth: make the templates of the AWS stacks anew (default: they are kept as they are)
  --upgrade CLUSTER=VERSION[,...]
                   check: what would break if the cluster ran that Kubernetes (pi=1.36; all=1.36 for every older cluster)
  --charts         check: render every chart from the cache with helm, and check what it makes, too
  --frozen         charts pull: refuse a chart that charts.lock.json does not hold (default where CI=true)
  --timeout SECONDS
                   charts pull: what one chart may take (default: 120)
  --debug          stacks of unexpected errors
  --help           this text

environment
  KUBE_WORLD_CHARTS  the folder of fetched charts (default: kube-world/charts in the user's cache)
  KUBE_WORLD_HELM    the helm to run (default: helm on the path)

exit codes
  0  done, with warnings at most     1  errors; synth wrote nothing     2  not understood
  3  check --charts found no error, and could not look at every chart
`;

/** @returns `undefined` when the person asked for help. @throws UsageError */
export function parseOptions(argv: readonly string[]): Options | undefined {
  // projen hands on the `--` that people write as they do for npm
  const { values, positionals } = parse(argv.filter((argument) => argument !== '--'));
  if (values.help) return undefined;
  const command = commandOf(positionals);
  for (const name of ['fleet', 'out'] as const)
    if (values[name] === '') throw new UsageError(`--${name} is empty; name a ${name === 'fleet' ? 'file' : 'folder'}, or leave it out`);
  return {
    command,
    fleet: values.fleet ?? 'clusters/fleet.ts',
    out: values.out ?? 'dist',
    ...(values.cluster ? { clusters: values.cluster } : {}),
    json: values.json ?? false,
    debug: values.debug ?? false,
    ...optionsOfOne(command, values),
    ...optionsOfUpgrade(command, values),
  };
}

const commands = 'synth, check or charts pull';

function commandOf([first, ...others]: readonly string[]): Command {
  if (first === 'charts') {
    const [second, ...rest] = others;
    if (second !== 'pull') throw new UsageError(`charts ${second ?? 'alone'} is no command; type charts pull`);
    refuseRest(rest);
    return 'charts pull';
  }
  if (first !== 'synth' && first !== 'check')
    throw new UsageError(first === undefined ? `no command given; type ${commands}` : `there is no command '${first}'; type ${commands}`);
  refuseRest(others);
  return first;
}

function refuseRest(rest: readonly string[]): void {
  if (rest.length > 0) throw new UsageError(`'${rest.join(' ')}' was not understood; a cluster is named with --cluster NAME`);
}

interface OwnValues {
  readonly aws?: boolean;
  readonly charts?: boolean;
  readonly frozen?: boolean;
  readonly timeout?: string;
}

function optionsOfOne(
  command: Command,
  { aws, charts, frozen, timeout }: OwnValues,
): Pick<Options, 'aws' | 'charts' | 'frozen' | 'timeoutSeconds'> {
  const refuseBeside = (name: string, given: boolean, owner: Command): void => {
    if (given && command !== owner) throw new UsageError(`--${name} belongs to ${owner}, not to ${command}`);
  };
  refuseBeside('aws', aws === true, 'synth');
  refuseBeside('charts', charts === true, 'check');
  refuseBeside('frozen', frozen === true, 'charts pull');
  refuseBeside('timeout', timeout !== undefined, 'charts pull');
  if (timeout !== undefined && !/^[1-9]\d{0,4}$/.test(timeout))
    throw new UsageError(`--timeout takes whole seconds from 1 to 99999, got '${timeout}'`);
  return {
    ...(aws === true ? { aws } : {}),
    ...(charts === true ? { charts } : {}),
    ...(frozen === true ? { frozen } : {}),
    ...(timeout === undefined ? {} : { timeoutSeconds: Number(timeout) }),
  };
}

function optionsOfUpgrade(
  command: Command,
  { upgrade, cluster, charts }: { readonly upgrade?: readonly string[]; readonly cluster?: readonly string[]; readonly charts?: boolean },
): Pick<Options, 'upgrade'> {
  if (upgrade === undefined) return {};
  if (command !== 'check') throw new UsageError(`--upgrade belongs to check, not to ${command}`);
  if (cluster !== undefined) throw new UsageError('--upgrade names its clusters itself; leave --cluster out');
  if (charts === true) throw new UsageError('--upgrade does not render charts; check --charts is a run of its own');
  return { upgrade: requestsOf(upgrade) };
}

const known = {
  fleet: { type: 'string' },
  out: { type: 'string' },
  cluster: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  debug: { type: 'boolean' },
  aws: { type: 'boolean' },
  upgrade: { type: 'string', multiple: true },
  charts: { type: 'boolean' },
  frozen: { type: 'boolean' },
  timeout: { type: 'string' },
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
