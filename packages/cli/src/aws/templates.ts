import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Cluster, FleetFacts, Issue, OutputFile } from '@kube-world/model';
import type { Templates } from '@kube-world/synth';

import { factsHash, hashFile } from './facts-hash';
import type { MadeTemplates } from './make-templates';

const remedy = 'run npx projen synth:aws, and look at what changed';

/**
 * The templates that lie in the output folder, for clusters that AWS runs: they are kept as they are, since making them takes the
 * CDK and seconds. Templates of other facts than today's are an error, missing ones a warning.
 */
export function keptTemplates(out: string): Templates {
  return (fleet, cluster) => {
    const { platform, name } = cluster.spec;
    if (platform.kind !== 'eks') return { files: [], issues: [] };
    const at = join(out, name, 'aws');
    const files = filesIn(at);
    return { files, issues: issuesOf(at, files, factsHash(fleet, cluster)) };
  };
}

/** Templates that were made now. A finding stands in the stack that it names: `cloud-data/database/Resource`. */
export function newTemplates({ files: made, findings }: MadeTemplates): Templates {
  return (fleet: FleetFacts, cluster: Cluster) => {
    const { name } = cluster.spec;
    const files = made.get(name) ?? [];
    const stacks = new Set(files.map(({ path }) => `${name}-${path.replace(/\.json$/, '')}`));
    const issues = findings.filter(({ at }) => stacks.has(at.split('/')[0] ?? ''));
    return { files: files.length === 0 ? [] : [...files, { path: hashFile, text: `${factsHash(fleet, cluster)}\n` }], issues };
  };
}

function filesIn(folder: string): readonly OutputFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') || name === hashFile)
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

function issuesOf(at: string, files: readonly OutputFile[], hash: string): readonly Issue[] {
  const found = files.find(({ path }) => path === hashFile)?.text.trim();
  if (found === hash) return [];
  const [rule, severity, message] =
    found === undefined
      ? (['templates-missing', 'warning', 'there are no templates of its stacks yet'] as const)
      : (['templates-outdated', 'error', 'its templates were made from other facts than those of today'] as const);
  return [{ rule, severity, at, message, remedy }];
}
