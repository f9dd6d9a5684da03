import {
  type BuiltManifest,
  type BuiltUnit,
  type Cluster,
  type Delivered,
  fileName,
  type Fleet,
  type Issue,
  type Placement,
  unitFolder,
} from '@kube-world/model';

import { checkCluster } from '../checks/check-cluster';
import { type Claims, claimsOf } from '../checks/fleet/claims';
import { renderManifest } from '../render/render-manifest';
import { toYaml } from '../render/to-yaml';
import { buildCluster } from './build-cluster';
import { type ClusterFile, inventory } from './inventory';
import { checkedAgainst, type SynthParts } from './parts';

export interface ClusterOutput {
  readonly cluster: string;
  readonly units: number;
  readonly objects: number;
  /** Empty when an issue is an error: nothing is rendered that was refused. */
  readonly files: readonly ClusterFile[];
  readonly issues: readonly Issue[];
  /** What no other cluster may claim. */
  readonly claims: Claims;
}

/** One cluster through all stages but the write. Pure. */
export function synthCluster(
  fleet: Fleet,
  { cluster, units }: Placement,
  parts: SynthParts,
  options: { readonly checks: boolean },
): ClusterOutput {
  const { units: complete, gitops, delivered, isPart, issues } = buildCluster(fleet, { cluster, units }, parts);
  // before the checks: what they find takes no claim away
  const claims = claimsOf(cluster, complete, isPart || issues.length > 0);
  // of a part of a cluster, checks would find what the missing unit makes
  if (options.checks && !isPart) issues.push(...checkCluster({ cluster, fleet, units: complete, gitops, ...checkedAgainst(parts) }));
  const templates = parts.templates?.(fleet, cluster);
  if (options.checks) issues.push(...(templates?.issues ?? []));

  const objects = gitops.length + complete.reduce((sum, unit) => sum + unit.manifests.length, 0);
  const counts = { cluster: cluster.name, units: complete.length, objects, issues, claims };
  if (issues.some((issue) => issue.severity === 'error')) return { ...counts, files: [] };
  const files = render(cluster, complete, gitops, delivered);
  for (const file of parts.machines?.(cluster) ?? [])
    files.push({ ...file, path: `${cluster.name}/machines/${file.path}`, source: cluster.spec.platform.kind });
  for (const file of templates?.files ?? []) files.push({ ...file, path: `${cluster.name}/aws/${file.path}`, source: 'aws' });
  return {
    ...counts,
    files: files.length === 0 ? [] : [...files, { ...inventory(cluster.name, files, parts.sha256), source: 'inventory' }],
  };
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
