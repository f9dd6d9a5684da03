import type { Engine, Manifest } from '@kube-world/model';

import { bundlesInOrder } from '../../delivery/fleet-bundles';
import { unitsInOrder } from '../../delivery/flux-units';
import type { UnitObjects } from '../harness/apply-in-order';
import { readManifests } from '../harness/read-manifests';

/** A chart that the engine installs, as far as it decides which kinds come with it. */
export interface PlacedChart {
  readonly name: string;
  readonly values: unknown;
}

/** What an engine brings to a cluster at once. */
export interface DeliveredUnit extends UnitObjects {
  readonly charts: readonly PlacedChart[];
}

/**
 * The units of a cluster in its engine's order.
 * @param folder `<root>/dist/<cluster>`; beside it lies the hub's folder where Fleet serves a spoke
 * @throws Error for an engine that delivers nothing yet
 */
export function deliveredUnits(folder: string, engine: Engine): readonly DeliveredUnit[] {
  if (engine === 'argocd') throw new Error(`${folder}: the order of Argo CD is not known; deliver by Flux or Fleet`);
  if (engine === 'fleet')
    return bundlesInOrder(folder).map(({ name, files, release }) => ({
      name,
      objects: readManifests(files),
      charts: release ? [{ name: lastPart(release.chart), values: release.values }] : [],
    }));
  return unitsInOrder(folder).map(({ name, files }) => {
    const objects = readManifests(files);
    return { name, objects, charts: objects.filter(({ kind }) => kind === 'HelmRelease').map((object) => chartOf(object, objects)) };
  });
}

interface HelmReleaseSpec {
  readonly chart?: { readonly spec: { readonly chart: string } };
  readonly chartRef?: { readonly kind: string; readonly name: string };
  readonly values?: unknown;
}

function chartOf(release: Manifest, beside: readonly Manifest[]): PlacedChart {
  const { chart, chartRef, values } = release['spec'] as HelmReleaseSpec;
  if (chart) return { name: lastPart(chart.spec.chart), values };
  const source = beside.find(({ kind, metadata }) => kind === chartRef?.kind && metadata.name === chartRef.name);
  if (!source) throw new Error(`HelmRelease ${release.metadata.name}: no ${chartRef?.kind} ${chartRef?.name} lies beside it`);
  return { name: lastPart((source['spec'] as { readonly url: string }).url), values };
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
