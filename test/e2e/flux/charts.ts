import { chartFacts, chartNames, installedCrds } from '@kube-world/charts/facts';

import type { ApiObject, Client, Reference } from '../harness/client';
import { installDefinitions } from '../harness/install-definitions';
import { broughtBy } from './definitions';
import { requireSuccess } from './require-success';

const source = 'source.toolkit.fluxcd.io/v1';
const helm = 'helm.toolkit.fluxcd.io/v2';

/**
 * Plays source- and helm-controller, which are no Go modules that can be built here: what a chart of the cluster brings in
 * kinds is installed, then its source and its release are said to be ready.
 * @returns how many releases were marked so
 */
export async function playHelm(client: Client): Promise<number> {
  const sources = [...(await client.list(source, 'OCIRepository')), ...(await client.list(source, 'HelmRepository'))];
  await Promise.all(sources.map((object) => markReady(client, object)));
  const releases = await client.list(helm, 'HelmRelease');
  for (const release of releases) {
    const spec = release['spec'] as { readonly values?: unknown };
    await installDefinitions(client, broughtBy(installedCrds(chartFacts(chartOf(release, sources)), spec.values).installed));
    await markReady(client, release);
  }
  return releases.length;
}

/** The facts of a chart lie under its name: what a release takes of an index, or the end of the chart's own address. */
function chartOf(release: ApiObject, sources: readonly ApiObject[]): string {
  const { chart: named } = release['spec'] as { readonly chart?: { readonly spec: { readonly chart: string } } };
  if (named) return named.spec.chart;
  const same = sources.find(({ metadata }) => metadata?.['name'] === release.metadata?.['name']);
  const { url = '' } = (same?.['spec'] ?? {}) as { readonly url?: string };
  const name = chartNames().find((chart) => url.endsWith(`/${chart}`));
  if (name === undefined) throw new Error(`no facts of the chart of ${String(release.metadata?.['name'])} at '${url}'`);
  return name;
}

async function markReady(client: Client, object: ApiObject): Promise<void> {
  const observedGeneration = object.metadata?.['generation'];
  const condition = {
    type: 'Ready',
    status: 'True',
    observedGeneration,
    lastTransitionTime: new Date().toISOString(),
    reason: 'MarkedByTest',
    message: 'said by the test: no controller of charts runs here',
  };
  await requireSuccess(client.merge(object as unknown as Reference, { status: { observedGeneration, conditions: [condition] } }, 'status'));
}
