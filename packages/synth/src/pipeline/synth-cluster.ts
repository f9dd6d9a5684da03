import {
  type BuiltManifest,
  type BuiltUnit,
  type Cluster,
  type Delivered,
  type DeliveryInput,
  fileName,
  type Fleet,
  type Issue,
  kubernetesMinor,
  ModelError,
  type Placement,
  unitFolder,
} from '@kube-world/model';

import { buildUnit, refusalOf } from '../build/build-unit';
import { checkCluster } from '../checks/check-cluster';
import { inferOrder } from '../order/infer';
import { runPasses } from '../passes';
import type { PassContext } from '../passes/pass';
import { renderManifest } from '../render/render-manifest';
import { toYaml } from '../render/to-yaml';
import { type ClusterFile, inventory } from './inventory';
import type { SynthParts } from './parts';

export interface ClusterOutput {
  readonly cluster: string;
  readonly units: number;
  readonly objects: number;
  /** Empty when an issue is an error: nothing is rendered that was refused. */
  readonly files: readonly ClusterFile[];
  readonly issues: readonly Issue[];
}

/** One cluster through all stages but the write. Pure. */
export function synthCluster(
  fleet: Fleet,
  { cluster, units }: Placement,
  parts: SynthParts,
  options: { readonly checks: boolean },
): ClusterOutput {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  const finish = finisher(cluster, parts);

  const builds = units.map((unit) => buildUnit(fleet, unit, report));
  const finished = builds.map((build) => ({
    ...build,
    manifests: build.manifests.map((built) => finish(built, build.unit.name, build.unit.app.namespace.name)),
  }));
  const ordered = inferOrder(finished);
  const delivered = deliver(parts, { fleet, cluster, units: ordered }, report);
  const complete = withDelivered(ordered, delivered, finish);
  const gitops = delivered.gitops.map((built) => finish(built, 'gitops', ''));
  if (options.checks)
    checkCluster({ cluster, units: complete, gitops, ...(parts.schemas ? { schemas: parts.schemas } : {}) }).forEach(report);

  const objects = gitops.length + complete.reduce((sum, unit) => sum + unit.manifests.length, 0);
  const counts = { cluster: cluster.name, units: units.length, objects, issues };
  if (issues.some((issue) => issue.severity === 'error')) return { ...counts, files: [] };
  const files = render(cluster, complete, gitops, delivered);
  for (const file of parts.machines?.(cluster) ?? [])
    files.push({ ...file, path: `${cluster.name}/machines/${file.path}`, source: cluster.spec.platform.kind });
  return {
    ...counts,
    files: files.length === 0 ? [] : [...files, { ...inventory(cluster.name, files, parts.sha256), source: 'inventory' }],
  };
}

const nothing: Delivered = { unitManifests: new Map(), gitops: [], documents: [] };

/** A unit that the engine cannot hold becomes an issue. A cluster on which nothing runs needs no engine yet. */
function deliver(parts: SynthParts, input: DeliveryInput, report: (issue: Issue) => void): Delivered {
  const { name, spec } = input.cluster;
  if (input.units.length === 0) return nothing;
  try {
    return parts.deliver[spec.engine](input);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    report({ ...refusalOf(error, name), rule: 'delivery-refused', remedy: 'change the unit, or the engine of the cluster' });
    return nothing;
  }
}

type Finish = (built: BuiltManifest, unit: string, namespace: string) => BuiltManifest;

/** The passes, with what they need to know of the cluster. */
function finisher(cluster: Cluster, { schemas, protect }: SynthParts): Finish {
  const { engine, platform } = cluster.spec;
  const protectedFrom = protect(engine);
  const kubernetes = kubernetesMinor(platform.kubernetes);
  return ({ manifest, at }, unit, namespace) => {
    const context: PassContext = { cluster: cluster.name, unit, namespace, kubernetes, ...(schemas ? { schemas } : {}) };
    return { at, manifest: runPasses(protectedFrom(manifest), context) };
  };
}

function withDelivered(units: readonly BuiltUnit[], delivered: Delivered, finish: Finish): readonly BuiltUnit[] {
  return units.map((built) => {
    const more = delivered.unitManifests.get(built.unit.name) ?? [];
    if (more.length === 0) return built;
    return { ...built, manifests: [...built.manifests, ...more.map((one) => finish(one, built.unit.name, built.unit.app.namespace.name))] };
  });
}

function render(cluster: Cluster, units: readonly BuiltUnit[], gitops: readonly BuiltManifest[], delivered: Delivered): ClusterFile[] {
  const files: ClusterFile[] = [];
  const add = (folder: string, { manifest, at }: BuiltManifest): void =>
    void files.push({ path: `${cluster.name}/${folder}/${fileName(manifest)}`, text: renderManifest(manifest), manifest, source: at });
  for (const built of units) {
    const folder = unitFolder(built);
    for (const manifest of built.manifests) add(folder, manifest);
  }
  for (const manifest of gitops) add('gitops', manifest);
  for (const { path, value } of delivered.documents)
    files.push({ path: `${cluster.name}/${path}`, text: toYaml(value), source: cluster.spec.engine });
  return files;
}
