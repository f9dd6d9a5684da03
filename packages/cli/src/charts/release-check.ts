import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Issue, ModelError, type Release } from '@kube-world/model';

import type { ChartCache } from './chart-cache';
import { keyOf, labelOf } from './chart-ref';
import { type Differences, differencesOf } from './differences';
import { type HelmOutput, readOutput } from './helm-output';
import { type ChartLock, lockFileName } from './lock-file';
import { renderRelease } from './render-release';
import { checkArchive } from './sound-archive';

/** What renders the charts, and from where. */
export interface ChartTools {
  readonly helm: string;
  readonly cache: ChartCache;
  readonly lock: ChartLock;
  /** @default - nobody ends it */
  readonly signal?: AbortSignal;
}

/** What one release was rendered with. */
export interface ReleaseInput {
  readonly release: Release;
  readonly values: Release['values'];
  readonly kubernetes: string;
  readonly apiVersions: readonly string[];
}

/** What was seen of one release: its objects; or what is wrong with it; or why nobody could look. */
export type ReleaseCheck =
  | { readonly state: 'rendered'; readonly output: HelmOutput; readonly differences: Differences; readonly issues: readonly Issue[] }
  | { readonly state: 'refused'; readonly issues: readonly Issue[] }
  | { readonly state: 'not looked at'; readonly why: string };

/** Takes the chart from the cache and renders it. Fetches nothing. */
export async function checkRelease(input: ReleaseInput, tools: ChartTools): Promise<ReleaseCheck> {
  const { chart, at } = input.release;
  const digest = tools.lock.get(keyOf(chart));
  if (digest === undefined) return notLookedAt(`${lockFileName} does not hold chart ${labelOf(chart)}; run npx kube-world charts pull`);
  const cached = await tools.cache.look(chart, digest);
  if (cached.state === 'absent') return notLookedAt(`chart ${labelOf(chart)} is not in the cache; run npx kube-world charts pull`);
  if (cached.state === 'damaged')
    return notLookedAt(
      `chart ${labelOf(chart)} in the cache has sha256:${cached.digest}, ${lockFileName} expects sha256:${digest}; run npx kube-world charts pull, which fetches it again`,
    );
  try {
    checkArchive(cached.bytes, chart);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return {
      state: 'refused',
      issues: [{ rule: 'chart-unsound', severity: 'error', at, message: error.said, remedy: 'do not install it' }],
    };
  }
  return rendered(input, cached.bytes, tools);
}

async function rendered({ release, ...input }: ReleaseInput, bytes: Buffer, { helm, cache, signal }: ChartTools): Promise<ReleaseCheck> {
  const folder = await cache.scratch();
  try {
    // helm gets the bytes that were checked, not a file that may have changed since
    const archive = join(folder, 'chart.tgz');
    await writeFile(archive, bytes);
    const rendering = await renderRelease({ ...input, release, helm, archive, folder, ...(signal ? { signal } : {}) });
    if ('refusal' in rendering) return { state: 'refused', issues: [refused(release, rendering.refusal)] };
    const output = readOutput(rendering.first);
    const differences = differencesOf(rendering.first, rendering.second);
    return { state: 'rendered', output, differences, issues: [...unreadable(release, output), ...nondeterministic(release, differences)] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function notLookedAt(why: string): ReleaseCheck {
  return { state: 'not looked at', why };
}

function refused({ at, chart }: Release, refusal: string): Issue {
  return {
    rule: 'chart-refused',
    severity: 'error',
    at,
    message: `helm does not render chart ${labelOf(chart)} with these values on this cluster: ${refusal}`,
    remedy: 'change the values, the version of the chart, or that of the cluster',
  };
}

function unreadable({ at, chart }: Release, output: HelmOutput): readonly Issue[] {
  return output.unreadable.map(({ source, message }) => ({
    rule: 'chart-output-unreadable',
    severity: 'error' as const,
    at: `${at}/${source}`,
    message,
    remedy: `change the values of chart ${chart.name} that this template prints, or tell its maintainers`,
  }));
}

/** An engine that renders the chart again makes other objects of it, and nobody can review what they will be. */
function nondeterministic({ at, chart }: Release, { templates }: Differences): readonly Issue[] {
  return templates.map((source) => ({
    rule: 'chart-nondeterministic',
    severity: 'warning' as const,
    at: `${at}/${source}`,
    message: `chart ${labelOf(chart)} renders this template differently each time: with a random value, the time, or a look into the cluster`,
    remedy: 'give the value that it makes up: often the name of a Secret that is there already',
  }));
}
