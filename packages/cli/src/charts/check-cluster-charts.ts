import { chartFacts, chartNames, installedCrds } from '@kube-world/charts/facts';
import { type BuiltUnit, compareIssues, type Fleet, type Issue, type Placement, type Release } from '@kube-world/model';
import { type BuiltCluster, buildCluster, checkCluster, checkedAgainst, type Claims, claimsOf, type SynthParts } from '@kube-world/synth';

import { apiVersionsOfCrds, builtInApiVersions, definedApiVersions } from './api-versions';
import { deliveredValues } from './delivered-values';
import { inParallel } from './in-parallel';
import { checkRelease, type ChartTools, type ReleaseCheck } from './release-check';
import { placed, type RenderedRelease, scopeOf } from './rendered-release';
import { renderedRules } from './rules/registry';
import { waves } from './waves';

/** What was seen of one cluster and its charts. */
export interface CheckedCluster {
  readonly cluster: string;
  readonly units: number;
  /** Those that would be written; what charts make is counted by release. */
  readonly objects: number;
  readonly rendered: readonly RenderedRelease[];
  /** How many releases were looked at and not rendered: what is wrong with them is among the issues. */
  readonly refused: number;
  /** Releases that nobody could look at, and why. */
  readonly missing: readonly { readonly release: Release; readonly why: string }[];
  readonly issues: readonly Issue[];
  /** What no other cluster may claim, of charts' objects too. */
  readonly claims: Claims;
}

const atOnce = 2;

interface Seen {
  readonly unit: BuiltUnit;
  readonly release: Release;
  readonly check: ReleaseCheck;
  readonly rendered?: RenderedRelease;
}

/** One cluster, with every chart that its units install rendered, held against the rules for objects and those for charts. */
export async function checkClusterCharts(
  fleet: Fleet,
  placement: Placement,
  parts: SynthParts,
  tools: ChartTools,
): Promise<CheckedCluster> {
  const built = buildCluster(fleet, placement, parts);
  const seen = await renderAll(built, parts, tools);
  const rendered = seen.flatMap((one) => (one.rendered ? [one.rendered] : []));
  const objects = rendered.flatMap((one) => one.objects);
  // of a part of a cluster, checks would find what the missing unit makes
  const found = built.isPart ? [] : checkCluster({ ...built, rendered: objects, ...checkedAgainst(parts) });
  const issues = [
    ...built.issues,
    ...found.filter((issue) => !isOfMadeUpSecret(issue, seen)),
    ...renderedRules.flatMap((rule) => rule({ ...built, releases: rendered })),
    ...seen.flatMap(({ check }) => (check.state === 'not looked at' ? [] : check.issues)),
  ];
  return {
    cluster: built.cluster.name,
    units: built.units.length,
    objects: built.gitops.length + built.units.reduce((sum, { manifests }) => sum + manifests.length, 0),
    rendered,
    refused: seen.filter(({ check }) => check.state === 'refused').length,
    missing: seen.flatMap(({ release, check }) => (check.state === 'not looked at' ? [{ release, why: check.why }] : [])),
    issues: issues.toSorted(compareIssues),
    claims: claimsOf(built.cluster, [...built.units, { manifests: objects, releases: [] }], built.issues.length > 0),
  };
}

/** In the order in which units are installed: a chart asks what the cluster serves, and that is what came before it. */
async function renderAll(built: BuiltCluster, { schemas }: SynthParts, tools: ChartTools): Promise<readonly Seen[]> {
  const { cluster, units } = built;
  const builtIn = schemas ? [...builtInApiVersions(cluster.spec, schemas)] : [];
  const brought = new Map(units.map((unit) => [unit.unit.name, definedApiVersions(unit.manifests.map(({ manifest }) => manifest))]));
  const manifests = units.flatMap((unit) => unit.manifests.map(({ manifest }) => manifest));
  const seen: Seen[] = [];
  for (const wave of waves(units)) {
    const open = wave.flatMap(({ unit, before }) => unit.releases.map((release) => ({ unit, before, release })));
    const checks = await inParallel(open, atOnce, async ({ unit, before, release }) => {
      const apiVersions = [...new Set([...builtIn, ...before.flatMap((name) => brought.get(name) ?? [])])];
      const input = { release, values: deliveredValues(built, release), kubernetes: cluster.spec.platform.kubernetes, apiVersions };
      return { unit, release, check: await checkRelease(input, tools) };
    });
    for (const { unit, release, check } of checks) {
      const { name } = unit.unit;
      if (check.state !== 'rendered') {
        seen.push({ unit, release, check });
        brought.set(name, [...(brought.get(name) ?? []), ...saidToBring(release)]);
        continue;
      }
      const own = check.output.objects.map(({ manifest }) => manifest);
      const objects = placed(release, check.output.objects, scopeOf(cluster, [...manifests, ...own], schemas));
      manifests.push(...own.filter(({ kind }) => kind === 'CustomResourceDefinition'));
      brought.set(name, [...(brought.get(name) ?? []), ...definedApiVersions(own)]);
      seen.push({ unit, release, check, rendered: { unit: name, release, objects } });
    }
  }
  return seen;
}

/** What a chart that could not be rendered brings, as far as its facts say. */
function saidToBring({ chart, values }: Release): readonly string[] {
  return chartNames().includes(chart.name) ? apiVersionsOfCrds(installedCrds(chartFacts(chart.name), values).installed) : [];
}

/** A Secret whose entries are made up each time stands in no chart for everybody to read; that it is so is told as such. */
function isOfMadeUpSecret({ rule, at }: Issue, seen: readonly Seen[]): boolean {
  return (
    rule === 'plain-secret' &&
    seen.some(
      ({ check, rendered }) =>
        check.state === 'rendered' &&
        check.differences.madeUpSecrets.some(({ name }) =>
          rendered?.objects.some(
            (object) => object.at === at && object.manifest.kind === 'Secret' && object.manifest.metadata.name === name,
          ),
        ),
    )
  );
}
