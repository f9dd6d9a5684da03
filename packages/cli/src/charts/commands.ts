import { compareIssues, type Fleet, ModelError, type Placement } from '@kube-world/model';
import { buildCluster, checkAcross, type SynthParts, type SynthResult, Writer } from '@kube-world/synth';

import { loadFleet } from '../load-fleet';
import type { Options } from '../options';
import { partsOf } from '../parts';
import { Progress } from '../progress';
import { asJson, count, issueLines } from '../report';
import { runtime } from '../runtime';
import { today } from '../today';
import { ChartCache } from './chart-cache';
import { type CheckedCluster, checkClusterCharts } from './check-cluster-charts';
import { chartsOf } from './chart-ref';
import { chartLines, imageLines, imagesByPlace, summaryOf } from './chart-report';
import { findHelm } from './helm';
import { Interrupted, interruptible } from './interruptible';
import { lockFileName, readLock } from './lock-file';
import { pullCharts } from './pull';

/** Nothing is wrong with what was looked at, and not every chart was. */
const incomplete = 3;

/** `charts pull` and `check --charts`. @returns the exit code; `usage` of the options says which there are */
export async function runCharts(options: Options): Promise<number> {
  const cache = ChartCache.ofUser(process.env);
  await cache.tidy((pid) => runtime.isRunning(pid));
  try {
    return await interruptible((signal) =>
      options.command === 'charts pull' ? pull(options, cache, signal) : check(options, cache, signal),
    );
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
}

async function pull(options: Options, cache: ChartCache, signal: AbortSignal): Promise<number> {
  const { fleet, parts, placements } = loaded(options);
  const charts = chartsOf(
    placements.flatMap((placement) => buildCluster(fleet, placement, parts).units.flatMap(({ releases }) => releases)),
  );
  const pulled = await pullCharts({
    charts,
    cache,
    signal,
    lockFile: lockFileName,
    helm: (await findHelm(process.env)).program,
    env: process.env,
    frozen: options.frozen ?? process.env['CI'] === 'true',
    whole: options.clusters === undefined,
    milliseconds: (options.timeoutSeconds ?? 120) * 1000,
    tell: (line) => void process.stderr.write(`${line}\n`),
  });
  const ended = (outcome: string): number => pulled.filter((chart) => chart.outcome === outcome).length;
  const recorded = pulled.filter((chart) => chart.recorded).length;
  const added = recorded > 0 ? `; ${lockFileName} has ${count(recorded, 'more line')}: commit it` : '';
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ ok: ended('refused') === 0, charts: pulled }, undefined, 2)}\n`
      : `${count(pulled.length, 'chart')}: ${ended('fetched')} fetched, ${ended('in the cache')} in the cache, ${ended('refused')} refused${added}\n`,
  );
  return ended('refused') === 0 ? 0 : 1;
}

async function check(options: Options, cache: ChartCache, signal: AbortSignal): Promise<number> {
  Writer.recover(options.out, runtime);
  const { fleet, parts, placements } = loaded(options);
  const tools = { helm: (await findHelm(process.env)).program, cache, lock: await readLock(lockFileName), signal };
  const progress = new Progress(process.stderr);
  const clusters: CheckedCluster[] = [];
  for (const [index, placement] of placements.entries()) {
    progress.update(`${placement.cluster.name} (${index + 1} of ${placements.length})`);
    clusters.push(await checkClusterCharts(fleet, placement, parts, tools));
  }
  progress.end();
  const across = checkAcross(
    fleet,
    clusters.map(({ claims }) => claims),
  );
  const issues = [...(parts.checkFleet?.(fleet) ?? []), ...clusters.flatMap((cluster) => cluster.issues), ...across].sort(compareIssues);
  const ok = issues.every(({ severity }) => severity !== 'error');
  const missing = clusters.flatMap((cluster) => cluster.missing);
  if (options.json) process.stdout.write(asJson(resultOf(ok && missing.length === 0, clusters, issues), { charts: asData(clusters) }));
  else {
    process.stdout.write(`${chartLines(clusters)}${imageLines(clusters)}`);
    process.stderr.write(issueLines(issues, false));
  }
  for (const { release, why } of missing) process.stderr.write(`not looked at: ${release.at}: ${why}\n`);
  process.stderr.write(summaryOf(clusters));
  return ok ? (missing.length === 0 ? 0 : incomplete) : 1;
}

function loaded({ fleet: file, clusters }: Options): {
  readonly fleet: Fleet;
  readonly parts: SynthParts;
  readonly placements: readonly Placement[];
} {
  const fleet = loadFleet(file);
  const known = fleet.placements.map(({ cluster }) => cluster.name);
  for (const name of clusters ?? [])
    if (!known.includes(name)) throw new ModelError(`no cluster is called '${name}'; the fleet has: ${known.join(', ')}`);
  const placements = fleet.placements.filter(({ cluster }) => clusters?.includes(cluster.name) ?? true);
  return { fleet, placements, parts: partsOf(today()) };
}

function resultOf(ok: boolean, clusters: readonly CheckedCluster[], issues: SynthResult['issues']): SynthResult {
  return { ok, clusters: clusters.map(({ cluster, units, objects }) => ({ cluster, units, objects })), issues, foreign: [] };
}

function asData(clusters: readonly CheckedCluster[]): object {
  return {
    rendered: clusters.flatMap(({ rendered }) =>
      rendered.map(({ release, objects }) => ({
        at: release.at,
        chart: release.chart.name,
        version: release.chart.version,
        objects: objects.length,
        hooks: objects.filter(({ isHook }) => isHook).length,
      })),
    ),
    missing: clusters.flatMap(({ missing }) =>
      missing.map(({ release: { at, chart }, why }) => ({ at, chart: chart.name, version: chart.version, why })),
    ),
    images: Object.fromEntries(imagesByPlace(clusters)),
  };
}
