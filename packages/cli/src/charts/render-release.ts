import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Manifest, Release } from '@kube-world/model';
import { toYaml } from '@kube-world/synth';

import { readYamlDocuments } from '../generate/chart-yaml';
import { definedApiVersions } from './api-versions';
import { type HelmOutcome, refusalIn, runHelm } from './helm';

export interface RenderOptions {
  readonly helm: string;
  /** The packaged chart. */
  readonly archive: string;
  readonly release: Pick<Release, 'name' | 'namespace'>;
  /** As the engine hands them to Helm. */
  readonly values: Release['values'];
  /** `1.36.2` */
  readonly kubernetes: string;
  /** `apps/v1`, `apps/v1/Deployment`: what the cluster serves when the chart is installed. */
  readonly apiVersions: readonly string[];
  /** An empty folder that nobody else writes. */
  readonly folder: string;
  /** @default - nobody ends it */
  readonly signal?: AbortSignal;
}

/** What a chart renders, twice; or why it does not. */
export type Rendering = { readonly first: string; readonly second: string } | { readonly refusal: string };

const limits = { milliseconds: 60_000, outputBytes: 128 << 20, memoryKib: 4 << 20 };

/**
 * Runs `helm template` twice, as the engines' own Helm would install the chart: its definitions and hooks are there, its tests are not.
 * Templates reach neither the network nor the environment.
 */
export async function renderRelease({ release, kubernetes, apiVersions, folder, ...options }: RenderOptions): Promise<Rendering> {
  const values = join(folder, 'values.yaml');
  const home = join(folder, 'home');
  await mkdir(home);
  await writeFile(values, toYaml(options.values));
  const helm = (...args: readonly string[]): Promise<HelmOutcome> =>
    runHelm(options.helm, args, {
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: home, HELM_CACHE_HOME: home, HELM_CONFIG_HOME: home, HELM_DATA_HOME: home },
      limits,
      ...(options.signal ? { signal: options.signal } : {}),
    });
  const fixed = ['--include-crds', '--skip-tests', '--namespace', release.namespace, '--kube-version', kubernetes, '--values', values];
  const template = (more: readonly string[]): Promise<HelmOutcome> => {
    const served = [...apiVersions, ...more].flatMap((version) => ['--api-versions', version]);
    return helm('template', release.name, options.archive, ...fixed, ...served);
  };
  // an installation begins with the definitions of crds/, and what they define is there when the templates run
  const own = await helm('show', 'crds', options.archive);
  const more = own.ended === 'well' ? definedIn(own.stdout) : [];
  const first = await template(more);
  if (first.ended !== 'well') return { refusal: saidOf(first) };
  const second = await template(more);
  return second.ended === 'well' ? { first: first.stdout, second: second.stdout } : { refusal: `the second time ${saidOf(second)}` };
}

function definedIn(text: string): readonly string[] {
  try {
    return definedApiVersions(readYamlDocuments(text, 'crds/') as readonly Manifest[]);
  } catch {
    // what is no YAML is told of when the rendering is read
    return [];
  }
}

function saidOf(outcome: Exclude<HelmOutcome, { readonly ended: 'well' }>): string {
  switch (outcome.ended) {
    case 'too-long':
      return `it took longer than ${limits.milliseconds / 1000} s`;
    case 'too-much':
      return `it rendered more than ${limits.outputBytes >> 20} MiB`;
    default:
      return refusalIn(outcome.stderr);
  }
}
