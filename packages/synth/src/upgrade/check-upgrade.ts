import { type Fleet, type Issue, kubernetesMinor } from '@kube-world/model';

import type { SynthParts } from '../pipeline/parts';
import { synth } from '../pipeline/synth';
import { keyOf, newIssues } from './new-issues';
import { type UpgradePath, upgradePath } from './path';
import { withKubernetes } from './with-kubernetes';

/** A finding of an upgrade, and the first minor version at which it is made: its message is of that version, its remedy of the way's end. */
export interface UpgradeIssue extends Issue {
  readonly since: string;
}

/** What an upgrade of one cluster would bring, against what its check finds today. */
export interface UpgradeResult extends UpgradePath {
  readonly cluster: string;
  readonly to: string;
  /** How many units are placed on it; of a cluster without any, the facts alone are judged. */
  readonly units: number;
  /** Errors of any step: even what a later version takes again does not run in between. */
  readonly breaks: readonly UpgradeIssue[];
  /** Warnings at the end of the way: deprecated, untested, out of support. */
  readonly warns: readonly UpgradeIssue[];
  /** Facts of the spec that are to be changed together with the version. */
  readonly follow: readonly UpgradeIssue[];
  /** What today's check finds in the cluster, and the upgrade leaves as it is or mends. */
  readonly today: { readonly errors: number; readonly warnings: number };
}

/** Rules about facts that go with the version: what they find is work of the upgrade, and breaks nothing. */
const following: ReadonlySet<string> = new Set(['release-matches-kubernetes', 'acknowledgement', 'ours-path']);

/**
 * Builds and checks a cluster at every minor version on the way, as if it ran there; nothing is written.
 * @param cluster one of the fleet @param to minor version later than the cluster's own, with or without its patch
 * @throws ModelError for a cluster that the fleet has not
 */
export function checkUpgrade(fleet: Fleet, cluster: string, to: string, parts: SynthParts): UpgradeResult {
  const placement = fleet.placements.find((candidate) => candidate.cluster.name === cluster);
  const from = placement?.cluster.spec.platform.kubernetes ?? '';
  const issuesOf = (changed: Fleet): readonly Issue[] => synth(changed, { ...parts, clusters: [cluster] }).issues;
  const path = upgradePath(from, kubernetesMinor(to));
  const today = issuesOf(fleet);
  const first = new Map<string, UpgradeIssue>();
  const breaks = new Map<string, UpgradeIssue>();
  let last: readonly UpgradeIssue[] = [];
  for (const step of path.steps) {
    // the first patch is the one that every range of that minor version takes
    const kubernetes = step === kubernetesMinor(to) && to !== step ? to : `${step}.0`;
    last = newIssues(today, issuesOf(withKubernetes(fleet, cluster, kubernetes))).map((issue) => {
      const key = keyOf(issue);
      const { since, message } = first.get(key) ?? inWords({ ...issue, since: step });
      const found = { ...issue, since, message };
      if (!first.has(key)) first.set(key, found);
      return found;
    });
    for (const issue of last) if (isBreak(issue) && !breaks.has(keyOf(issue))) breaks.set(keyOf(issue), issue);
  }
  const own = today.filter(({ at }) => /^[^./ ]*/.exec(at)?.[0] === cluster);
  return {
    cluster,
    to,
    units: placement?.units.length ?? 0,
    ...path,
    breaks: [...breaks.values()],
    warns: last.filter((issue) => issue.severity === 'warning' && !following.has(issue.rule)),
    follow: last.filter(({ rule }) => following.has(rule)),
    today: {
      errors: own.filter(({ severity }) => severity === 'error').length,
      warnings: own.filter(({ severity }) => severity === 'warning').length,
    },
  };
}

function isBreak({ rule, severity }: Issue): boolean {
  return severity === 'error' && !following.has(rule);
}

/** A field that today's schema has and a later one has not is gone; it was never a slip of the pen. */
function inWords(issue: UpgradeIssue): UpgradeIssue {
  if (issue.rule !== 'schema-unknown-field') return issue;
  return { ...issue, message: `${issue.message.replace('unknown field', 'field')} is gone since Kubernetes ${issue.since}` };
}
