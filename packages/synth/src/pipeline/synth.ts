import { compareIssues, type Fleet, type Issue, lacksFacts, meant, ModelError } from '@kube-world/model';

import type { Claims } from '../checks/fleet/claims';
import { type Runtime, Writer, type WriteCounts } from '../write/writer';
import { checkAcross } from './check-across';
import type { SynthParts } from './parts';
import { type ClusterOutput, synthCluster } from './synth-cluster';

export interface SynthOptions extends SynthParts {
  /** Names of the clusters to check and write. Of the others is read only what no two clusters may claim. @default - all */
  readonly clusters?: readonly string[];
  /** Hold every object against schemas and rules. @default true */
  readonly checks?: boolean;
  /** The folder to write, and who writes it. @default - nothing is written */
  readonly write?: { readonly outDir: string; readonly runtime: Runtime };
  /** Called before each cluster. @default - nobody is told */
  readonly onProgress?: (cluster: string, done: number, total: number) => void;
}

export interface ClusterResult {
  readonly cluster: string;
  readonly units: number;
  readonly objects: number;
  /** @default - nothing was written */
  readonly written?: WriteCounts;
}

export interface SynthResult {
  /** True when no issue is an error; only then was anything written. */
  readonly ok: boolean;
  readonly clusters: readonly ClusterResult[];
  /** Sorted, errors first. */
  readonly issues: readonly Issue[];
  /** Files in the clusters' folders that synth did not write; they were kept. */
  readonly foreign: readonly string[];
}

/**
 * A fleet becomes `dist/`: every cluster is built, checked and staged, and only when no issue is an error does anything in
 * the folder change. One cluster is held in memory at a time.
 * @throws ModelError for a cluster name that the fleet has not; WriteError when the disk refuses
 */
export function synth(fleet: Fleet, options: SynthOptions): SynthResult {
  const placements = chosen(fleet, options.clusters);
  const issues: Issue[] = [...(options.checkFleet?.(fleet) ?? [])];
  // a cluster that lacks facts cannot be built
  if (lacksFacts(issues)) return { ok: false, clusters: [], issues, foreign: [] };
  const outputs: Omit<ClusterOutput, 'files' | 'issues' | 'claims'>[] = [];
  const claims: Claims[] = [];
  const writer = options.write && Writer.begin(options.write.outDir, options.write.runtime);
  try {
    for (const [index, placement] of placements.entries()) {
      options.onProgress?.(placement.cluster.name, index, placements.length);
      const {
        files,
        issues: found,
        claims: claimed,
        ...counts
      } = synthCluster(fleet, placement, options, { checks: options.checks ?? true });
      // one by one: there may be more than a call takes arguments
      for (const issue of found) issues.push(issue);
      outputs.push(counts);
      claims.push(claimed);
      if (writer && !hasErrors(issues)) writer.stage(placement.cluster.name, files);
    }
    if (options.checks ?? true) issues.push(...checkAcross(fleet, claims));
    const sorted = issues.toSorted(compareIssues);
    if (hasErrors(issues)) {
      writer?.abort();
      return { ok: false, clusters: outputs, issues: sorted, foreign: [] };
    }
    const written = writer?.commit(options.clusters === undefined ? 'whole' : 'part');
    return {
      ok: true,
      clusters: outputs.map((output) => ({ ...output, ...countsOf(written?.clusters.get(output.cluster)) })),
      issues: sorted,
      foreign: written?.foreign ?? [],
    };
  } catch (error) {
    writer?.abort();
    throw error;
  }
}

function countsOf(written: WriteCounts | undefined): { readonly written?: WriteCounts } {
  return written ? { written } : {};
}

function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}

function chosen(fleet: Fleet, names: readonly string[] | undefined): Fleet['placements'] {
  if (names === undefined) return fleet.placements;
  const known = fleet.placements.map((placement) => placement.cluster.name);
  for (const name of names) {
    if (!known.includes(name))
      throw new ModelError(`no cluster is called '${name}'; ${meant(name, known, `the fleet has: ${known.join(', ')}`)}`);
  }
  return fleet.placements.filter((placement) => names.includes(placement.cluster.name));
}
