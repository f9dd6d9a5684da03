import type { FleetFacts } from '../app';
import type { ClusterSpec } from '../cluster';
import { ModelError } from '../errors';
import { compareIssues, type Issue } from '../issue';
import { meant } from '../nearest';
import { rules } from './registry';
import missingFact from './rules/missing-fact';
import { type CheckOptions, type Finding, issueOf } from './rule';

const id = 'acknowledgement';

/**
 * Judges the facts of all clusters, and of each pair that meets. Warnings that their cluster acknowledges are left out;
 * an acknowledgement that leaves nothing out is an issue itself.
 *
 * @returns all findings, in the order of `compareIssues`
 * @throws ModelError when `today` is no ISO date
 */
export function checkFleet(fleet: FleetFacts, options: CheckOptions = {}): readonly Issue[] {
  if (options.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.today)) {
    throw new ModelError(`today must be an ISO date, got '${options.today}'; write it as '2026-01-31'`);
  }
  // Without its facts a cluster cannot be judged, nor can those that it meets.
  const missing = missingFact.check(fleet, options);
  if (missing.length > 0) return [...missing].sort(compareIssues);
  const found = rules.flatMap((rule) => rule.check(fleet, options));
  const specs = fleet.clusters.map(({ spec }) => spec);
  const left = found.filter((issue) => !specs.some((spec) => isAcknowledged(spec, issue)));
  const idle = specs.flatMap((spec) =>
    Array.from(idleAcknowledgements(spec, found, options), (finding) => issueOf(id, spec.name, finding)),
  );
  return [...left, ...idle].sort(compareIssues);
}

/** Whether `checkFleet` found a fact missing: nothing more can be said of the fleet, nor can any of it be built. */
export function lacksFacts(issues: readonly Issue[]): boolean {
  return issues.some(({ rule }) => rule === missingFact.id);
}

function isAcknowledged(spec: ClusterSpec, issue: Issue): boolean {
  return issue.severity === 'warning' && isOf(spec, issue) && (spec.acknowledges ?? []).some(({ rule }) => rule === issue.rule);
}

function* idleAcknowledgements(spec: ClusterSpec, found: readonly Issue[], { today }: CheckOptions): Generator<Finding> {
  for (const [place, { rule: name, reason }] of (spec.acknowledges ?? []).entries()) {
    const at = `acknowledges.${place}`;
    const rule = rules.find((candidate) => candidate.id === name);
    const issues = found.filter((issue) => issue.rule === name && isOf(spec, issue));
    if (reason.trim() === '') yield { at, message: `'${name}' is acknowledged without a reason`, remedy: 'say why it is accepted' };
    if (!rule) {
      const ids = rules.map((known) => known.id);
      yield { at, message: `there is no rule '${name}'`, remedy: meant(name, ids, `name one of ${ids.join(', ')}`) };
    } else if (issues.some(({ severity }) => severity === 'error')) {
      yield { at, message: `'${name}' finds an error, which cannot be acknowledged`, remedy: 'correct what it finds' };
    } else if (issues.length === 0 && !(rule.needsToday === true && today === undefined)) {
      yield { at, severity: 'warning', message: `'${name}' finds nothing to acknowledge`, remedy: 'drop the acknowledgement' };
    }
  }
}

function isOf(spec: ClusterSpec, { at }: Issue): boolean {
  return at === spec.name || at.startsWith(`${spec.name}.`);
}
