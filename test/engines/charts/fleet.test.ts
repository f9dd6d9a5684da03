import { chartFacts } from '@kube-world/charts/facts';
import { compareText, type Placement, type Release } from '@kube-world/model';
import { buildCluster } from '@kube-world/synth';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';

import { fleet } from '../../../clusters/fleet';
import { partsOf } from '../../../packages/cli/src';
import { ChartCache, sha256 } from '../../../packages/cli/src/charts/chart-cache';
import { keyOf } from '../../../packages/cli/src/charts/chart-ref';
import { checkClusterCharts } from '../../../packages/cli/src/charts/check-cluster-charts';
import type { ChartTools } from '../../../packages/cli/src/charts/release-check';
import { recordProof } from '../../proof/record';
import { describeWith, titleOf, toolPath } from '../../tools';
import { packed } from './charts';

jest.setTimeout(120_000);

const parts = partsOf('2026-11-01');
const placements = fleet.placements.filter(({ units }) => units.length > 0);
const releasesOf = (placement: Placement): readonly Release[] =>
  buildCluster(fleet, placement, parts).units.flatMap(({ releases }) => releases);
/** They are looked at in the order in which they are installed, which is for other tests to say. */
const byPlace = (left: readonly [string, unknown], right: readonly [string, unknown]): number => compareText(left[0], right[0]);
let folder: string;
let tools: ChartTools;

/** Brings the definitions that the chart brings, and writes down the values that Helm was given. */
function standIn({ chart }: Release): Buffer {
  const crds = chart.crds.map(({ group, kind }) => definition(group, kind));
  const given =
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: "{{ .Release.Name }}-given" }\ndata:\n  values: {{ .Values | toJson | quote }}\n';
  return packed(chart.name, { 'templates/given.yaml': given, 'crds/all.yaml': crds.join('---\n') }, { version: chart.version }).bytes;
}

function definition(group: string, kind: string): string {
  const plural = `${kind.toLowerCase()}s`;
  const { versions } = [...new Set(placements.flatMap(releasesOf).map(({ chart }) => chart.name))]
    .flatMap((name) => chartFacts(name).crds)
    .find((crd) => crd.group === group && crd.kind === kind) ?? { versions: ['v1'] };
  return stringify({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { kind, plural },
      versions: versions.map((name, index) => ({
        name,
        served: true,
        storage: index === 0,
        schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
      })),
    },
  });
}

describeWith('helm', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kube-world-fleet-'));
    const cache = new ChartCache(folder);
    const lock = new Map<string, string>();
    for (const release of placements.flatMap(releasesOf)) {
      const bytes = standIn(release);
      lock.set(keyOf(release.chart), sha256(bytes));
      await cache.keep(release.chart, bytes);
    }
    tools = { cache, lock, helm: toolPath('helm') };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(placements.map((placement) => [placement.cluster.name, placement] as const))('%s', (name, placement) => {
    test('helm is given each chart’s values as they were written, and nothing is found', async () => {
      const started = performance.now();
      const { rendered, missing, refused, issues } = await checkClusterCharts(fleet, placement, parts, tools);
      const given = rendered.map(({ release, objects }) => {
        const told = objects.find(({ manifest }) => manifest.metadata.name.endsWith('-given'));
        const { values = '' } = (told?.manifest['data'] ?? {}) as { readonly values?: string };
        return [release.at, JSON.parse(values)] as const;
      });
      const written = releasesOf(placement).map(({ at, values }) => [at, values] as const);
      expect(given.toSorted(byPlace)).toEqual(written.toSorted(byPlace));
      const errors = issues.filter(({ severity }) => severity === 'error');
      expect([errors, missing, refused]).toEqual([[], [], 0]);
      recordProof({
        section: 'charts',
        cluster: name,
        engine: `${titleOf('helm')}, stand-in charts`,
        figures: {
          charts: rendered.length,
          objects: rendered.reduce((sum, { objects }) => sum + objects.length, 0),
          findings: errors.length,
        },
        seconds: Math.round(performance.now() - started) / 1000,
      });
    });

    test('while none is fetched, each of its charts is named', async () => {
      const { missing, rendered } = await checkClusterCharts(fleet, placement, parts, { ...tools, lock: new Map() });
      expect(missing.map(({ release }) => release.at).toSorted()).toEqual(
        releasesOf(placement)
          .map(({ at }) => at)
          .toSorted(),
      );
      expect(rendered).toEqual([]);
    });
  });
});
