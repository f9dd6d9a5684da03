import { rm } from 'node:fs/promises';

import { ModelError } from '@kube-world/model';

import { type ChartCache, sha256 } from './chart-cache';
import { type ChartRef, checkAddress, keyOf, labelOf } from './chart-ref';
import { type FetchContext, type FetchedChart, fetchChart } from './fetch-chart';
import { inParallel } from './in-parallel';
import { type ChartLock, lockFileName, readLock, writeLock } from './lock-file';
import { checkArchive } from './sound-archive';

export interface PullOptions extends Omit<FetchContext, 'folder'> {
  readonly charts: readonly ChartRef[];
  readonly cache: ChartCache;
  readonly lockFile: string;
  /** Refuse what the lock file does not hold. */
  readonly frozen: boolean;
  /** These are all charts of the fleet: what else the lock file holds is of no use any more. */
  readonly whole: boolean;
  /** Told a line of each chart, as it is done. */
  readonly tell: (line: string) => void;
}

export interface PulledChart extends ChartRef {
  readonly outcome: 'fetched' | 'in the cache' | 'refused';
  /** sha256 of the archive, in hexadecimal. @default - it was refused */
  readonly digest?: string;
  /** True when the lock file did not hold it before. */
  readonly recorded: boolean;
  /** Why it was refused. @default - it was not */
  readonly refusal?: string;
}

const atOnce = 4;

/** Brings every chart into the cache, a few at a time, and its digest into the lock file. One that is refused stops no other. */
export async function pullCharts(options: PullOptions): Promise<readonly PulledChart[]> {
  const { charts, lockFile, frozen, whole, tell } = options;
  const lock = await readLock(lockFile);
  const pulled = await inParallel(charts, atOnce, async (chart): Promise<PulledChart> => {
    const result = await pullOne(chart, lock.get(keyOf(chart)), options).catch((error: unknown): PulledChart => {
      if (!(error instanceof ModelError) || options.signal?.aborted === true) throw error;
      return { ...chart, outcome: 'refused', recorded: false, refusal: error.message };
    });
    tell(result.refusal ?? `${labelOf(chart)}: ${result.outcome}, sha256:${result.digest ?? ''}`);
    return result;
  });
  options.signal?.throwIfAborted();
  if (!frozen) await record(lockFile, pulled, whole ? new Set(charts.map(keyOf)) : undefined);
  return pulled;
}

async function pullOne(chart: ChartRef, locked: string | undefined, options: PullOptions): Promise<PulledChart> {
  const { cache } = options;
  checkAddress(chart);
  if (locked !== undefined && (await cache.look(chart, locked)).state === 'there')
    return { ...chart, outcome: 'in the cache', digest: locked, recorded: false };
  if (locked === undefined && options.frozen)
    throw new ModelError(`${lockFileName} does not hold it, and --frozen adds nothing; pull it without --frozen, and commit the file`, {
      at: `chart ${labelOf(chart)}`,
    });
  const { bytes, digest: indexed } = await fetched(chart, options);
  const digest = sha256(bytes);
  expectDigest(
    chart,
    digest,
    locked,
    lockFileName,
    'somebody has changed what is served: find out who and why before you delete the line and pull again',
  );
  expectDigest(
    chart,
    digest,
    indexed,
    `the index of ${chart.repository}`,
    'pull again in a while, and tell its maintainers if it stays so',
  );
  checkArchive(bytes, chart);
  await cache.keep(chart, bytes);
  return { ...chart, outcome: 'fetched', digest, recorded: locked === undefined };
}

async function fetched(chart: ChartRef, { cache, ...context }: PullOptions): Promise<FetchedChart> {
  const folder = await cache.scratch();
  try {
    return await fetchChart(chart, { ...context, folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function expectDigest(chart: ChartRef, found: string, expected: string | undefined, whose: string, remedy: string): void {
  if (expected !== undefined && expected !== found)
    throw new ModelError(`${whose} expects sha256:${expected}, what came has sha256:${found}; ${remedy}`, {
      at: `chart ${labelOf(chart)}`,
    });
}

/** Read again: another pull may have written meanwhile. */
async function record(lockFile: string, pulled: readonly PulledChart[], wanted: ReadonlySet<string> | undefined): Promise<void> {
  const before = await readLock(lockFile);
  const after: ChartLock = new Map([
    ...[...before].filter(([key]) => wanted?.has(key) ?? true),
    ...pulled.flatMap((chart) => (chart.recorded && chart.digest !== undefined ? [[keyOf(chart), chart.digest] as const] : [])),
  ]);
  const isSame = before.size === after.size && [...after].every(([key, digest]) => before.get(key) === digest);
  if (!isSame) await writeLock(lockFile, after);
}
