import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ModelError } from '@kube-world/model';

import { addressOf, type ChartRef, isLoopback, isOci, labelOf } from './chart-ref';
import { type HelmOutcome, refusalIn, runHelm } from './helm';
import { type IndexedChart, lookUp } from './repository-index';

/** Who fetches, and how long it may take. */
export interface FetchContext {
  /** The real helm: it speaks to both kinds of sources, as the engines do, with the user's logins, proxies and certificates. */
  readonly helm: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** An empty folder that nobody else writes. */
  readonly folder: string;
  /** For one chart, its repository's index included. */
  readonly milliseconds: number;
  /** @default - nobody ends it */
  readonly signal?: AbortSignal;
}

/** A packaged chart as it came, unchecked. */
export interface FetchedChart extends IndexedChart {
  readonly bytes: Buffer;
}

type Helm = (args: readonly string[], env?: FetchContext['env']) => Promise<HelmOutcome>;

/** The largest index and the largest archive that are fetched; the index of the largest repository we know has 25 MiB. */
const fileKib = 64 << 10;

/** @throws ModelError that names the chart and the address, says what went wrong, and what to do */
export async function fetchChart(chart: ChartRef, context: FetchContext): Promise<FetchedChart> {
  const { helm: program, folder, signal, milliseconds } = context;
  const end = performance.now() + milliseconds;
  const home = {
    ...context.env,
    HELM_CACHE_HOME: folder,
    HELM_REPOSITORY_CACHE: folder,
    // what helm kept of an earlier download would stand in for the one that is asked for
    HELM_CONTENT_CACHE: join(folder, 'content'),
  };
  const helm: Helm = (args, more = {}) => {
    const limits = { milliseconds: Math.max(1, Math.ceil(end - performance.now())), outputBytes: 1 << 20, memoryKib: 3 << 20, fileKib };
    return runHelm(program, args, { env: { ...home, ...more }, limits, ...(signal ? { signal } : {}) });
  };
  return isOci(chart) ? fetchFromRegistry(chart, context, helm) : fetchFromRepository(chart, context, helm);
}

async function fetchFromRegistry(chart: ChartRef, context: FetchContext, helm: Helm): Promise<FetchedChart> {
  const open = isLoopback(chart) ? ['--plain-http'] : [];
  const outcome = await helm(['pull', chart.repository, '--version', chart.version, '--destination', context.folder, ...open]);
  if (outcome.ended === 'refused' && /not found|manifest unknown/i.test(outcome.stderr)) {
    const newest = await helm(['show', 'chart', chart.repository, ...open]);
    const [, version] = (newest.ended === 'well' ? /^version: *['"]?([^'"\s]+)/m.exec(newest.stdout) : null) ?? [];
    refuse(
      chart,
      version === undefined
        ? `${chart.repository} has no version ${chart.version} of it, or no such chart`
        : `${chart.repository} has no version ${chart.version} of it; the newest is ${version}`,
    );
  }
  expectWell(outcome, chart, context);
  return { bytes: await archiveIn(context.folder, chart) };
}

async function fetchFromRepository(chart: ChartRef, context: FetchContext, helm: Helm): Promise<FetchedChart> {
  const { folder } = context;
  const known = await knownRepository(chart, helm);
  // one that the user has added may need the login that was given then
  const own = known === undefined ? { HELM_REPOSITORY_CONFIG: join(folder, 'repositories.yaml') } : {};
  const name = known ?? 'kube-world';
  expectWell(await helm(known === undefined ? ['repo', 'add', name, chart.repository] : ['repo', 'update', name], own), chart, context);
  const indexed = lookUp(chart, await readFile(join(folder, `${name}-index.yaml`), 'utf8'));
  expectWell(await helm(['pull', `${name}/${chart.name}`, '--version', chart.version, '--destination', folder], own), chart, context);
  return { ...indexed, bytes: await archiveIn(folder, chart) };
}

/** The name under which the user added the repository, if so. */
async function knownRepository(chart: ChartRef, helm: Helm): Promise<string | undefined> {
  const listed = await helm(['repo', 'list', '--output', 'json']);
  if (listed.ended !== 'well') return undefined;
  const plain = (url: string): string => url.replace(/\/+$/, '');
  const repositories = JSON.parse(listed.stdout) as readonly { readonly name: string; readonly url: string }[];
  return repositories.find(({ url }) => plain(url) === plain(chart.repository))?.name;
}

async function archiveIn(folder: string, chart: ChartRef): Promise<Buffer> {
  const archives = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  const [archive] = archives;
  if (archive === undefined || archives.length > 1) return refuse(chart, `helm put ${archives.length} archives there; fetch it again`);
  return readFile(join(folder, archive));
}

function expectWell(outcome: HelmOutcome, chart: ChartRef, { milliseconds }: FetchContext): void {
  if (outcome.ended === 'well') return;
  const address = addressOf(chart);
  if (outcome.ended === 'too-long')
    refuse(chart, `${address} did not answer within ${milliseconds / 1000} s; try again, or give it longer with --timeout SECONDS`);
  if (outcome.ended === 'too-much') refuse(chart, `helm says more of ${address} than anybody would read; fetch it by hand and see`);
  const said = outcome.ended === 'refused' ? refusalIn(outcome.stderr) : '';
  if (/\b401\b|\b403\b|unauthorized|forbidden|denied|authentication required|no basic auth|credential/i.test(said))
    refuse(chart, `${address} asks for a login (${said}); log in with ${loginFor(chart)}, and pull again`);
  refuse(chart, `${address} cannot be fetched: ${said}`);
}

function loginFor(chart: ChartRef): string {
  if (!isOci(chart)) return `helm repo add NAME ${chart.repository} --username USER --password-stdin`;
  return `helm registry login ${new URL(chart.repository.replace(/^oci:/, 'https:')).host}`;
}

function refuse(chart: ChartRef, message: string): never {
  throw new ModelError(message, { at: `chart ${labelOf(chart)}` });
}
