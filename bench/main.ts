// npx projen bench [--rounds N] [--quick]
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { kubectlLayer } from '@kube-world/cli';

import { type Figure, figures, type Measured } from './figures';
import { inTurn, median, run, runEach, subject } from './measure';
import { helmCharts, kustomizations, printedObjects } from './other-tools';

const { values: options } = parseArgs({
  // projen hands on the `--` that people write as they do for npm
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { rounds: { type: 'string', default: '3' }, quick: { type: 'boolean', default: false } },
});
const rounds = Math.max(1, Number.parseInt(options.rounds, 10) || 1);
const scratch = mkdtempSync(join(tmpdir(), 'kube-world-bench-'));

let folders = 0;
/** A folder that nothing has written to yet. */
const fresh = (): string => join(scratch, `run-${(folders += 1)}`);

/** Every file below a folder with its size, for the floor to write as many bytes. */
function listing(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());
  const list = join(scratch, 'listing.json');
  writeFileSync(list, JSON.stringify(files.map((file) => [file, statSync(join(folder, file)).size])));
  return list;
}

async function measure(): Promise<Measured> {
  const reference = fresh();
  run(subject('ours', 'compared', reference, 'checks'));
  const list = listing(reference);
  const { helm, kubectl } = await kubectlLayer(join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'kube-world'));
  const charts = helmCharts(reference, fresh());
  const folders = kustomizations(reference, fresh());
  // one process a cluster, one after another
  const templates = charts.map((chart) => [helm, 'template', 'x', chart]);
  const builds = folders.map((folder) => [kubectl, 'kustomize', folder]);
  expectWhole('helm template', templates);
  expectWhole('kubectl kustomize', builds);

  const chain = inTurn(rounds, {
    chainPlain: () => run(subject('plain', 'chain', fresh(), 'chart')),
    chainOurs: () => run(subject('ours', 'chain', fresh(), 'checks')),
  });
  const compared = inTurn(rounds, {
    plain: () => run(subject('plain', 'compared', fresh(), 'chart')),
    plainFiles: () => run(subject('plain', 'compared', fresh(), 'object')),
    unchecked: () => run(subject('ours', 'compared', fresh(), 'unchecked')),
    checked: () => run(subject('ours', 'compared', fresh(), 'checks')),
    floor: () => run(subject('floor', 'compared', fresh(), list)),
    helm: () => runEach(templates),
    kustomize: () => runEach(builds),
    check: () => run(['node_modules/.bin/kube-world', 'check']),
    synthAws: () => run(['node_modules/.bin/kube-world', 'synth', '--aws', '--out', fresh()]),
  });
  const scaled = inTurn<string>(Math.min(rounds, 3), {
    base: () => run(subject('ours', 'base', fresh(), 'checks')),
    ...(options.quick ? {} : { large: () => run(subject('ours', 'large', fresh(), 'checks')) }),
  });
  const rules = inTurn<string>(Math.min(rounds, 3), {
    rules8: () => run(subject('checks', '8000')),
    rules32: () => run(subject('checks', '32000')),
    ...(options.quick ? {} : { rules80: () => run(subject('checks', '80000')) }),
  });
  return Object.fromEntries(Object.entries({ ...compared, ...scaled, ...chain, ...rules }).map(([name, runs]) => [name, summary(runs)]));
}

/** @throws when a tool does not print every object */
function expectWhole(tool: string, commands: readonly (readonly string[])[]): void {
  let printed = 0;
  runEach(commands, (text) => (printed += printedObjects(text)));
  if (printed !== 8400) throw new Error(`${tool} printed ${printed} objects of 8400`);
}

function summary(runs: readonly ReturnType<typeof run>[]): Measured[string] {
  const said = (key: string): number => median(runs.map((one) => one.said[key] ?? Number.NaN));
  return {
    milliseconds: median(runs.map((one) => one.wallMilliseconds)),
    synthMilliseconds: said('synthMilliseconds'),
    maxRssBytes: said('maxRssBytes'),
    objects: said('objects'),
    runs: runs.length,
  };
}

function table(rows: readonly Figure[]): string {
  const cells = [
    ['figure', 'reached', 'to reach', ''],
    ...rows.map(({ figure, value, target, reached }) => [figure, value, target, target === '' ? '' : reached ? 'yes' : 'no']),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

async function main(): Promise<void> {
  try {
    const measured = await measure();
    const rows = figures(measured);
    mkdirSync('bench/results', { recursive: true });
    writeFileSync(
      'bench/results/latest.json',
      `${JSON.stringify({ node: process.version, rounds, measured, figures: rows }, undefined, 2)}\n`,
    );
    process.stdout.write(
      `${table(rows)}\nmedians of ${rounds} rounds, each a fresh process; all numbers are in bench/results/latest.json\n`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

void main();
