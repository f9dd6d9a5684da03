import type { FleetFacts } from '../app';
import type { ClusterSpec } from '../cluster';
import { compareText, type Issue, type Severity } from '../issue';
import { meet } from './places';

/** What rules need beside the facts. */
export interface CheckOptions {
  /** ISO date, `2026-01-31`. @default - rules that need the date stay silent */
  readonly today?: string;
}

/** What a rule finds in one cluster; the place is the path inside its spec. */
export interface Finding {
  readonly at: string;
  readonly message: string;
  readonly remedy: string;
  /** @default 'error' */
  readonly severity?: Severity;
}

/** One check of the facts; it returns what it finds and never throws. */
export interface Rule {
  readonly id: string;
  /** It says nothing without a date, so nobody can tell whether an acknowledgement of it still matches. @default false */
  readonly needsToday?: boolean;
  readonly check: (fleet: FleetFacts, options: CheckOptions) => readonly Issue[];
}

/** A rule that looks at one cluster at a time. */
export function clusterRule(id: string, judge: (spec: ClusterSpec, options: CheckOptions) => Iterable<Finding>): Rule {
  return {
    id,
    check: ({ clusters }, options) =>
      clusters.flatMap(({ spec }) => Array.from(judge(spec, options), (finding) => issueOf(id, spec.name, finding))),
  };
}

/** A rule that compares the facts of a cluster with each other, and with those of each cluster that it meets. */
export function meetingRule(id: string, judge: (left: ClusterSpec, right: ClusterSpec) => Iterable<Finding>): Rule {
  return pairRule(id, (left, right) => (left === right || meet(left, right) ? judge(left, right) : []));
}

/** A rule that compares the facts of a cluster with its own, and with those of each other cluster. */
export function pairRule(
  id: string,
  judge: (left: ClusterSpec, right: ClusterSpec, all: readonly ClusterSpec[]) => Iterable<Finding>,
): Rule {
  return {
    id,
    check: ({ clusters }) => {
      // By name, so that an issue stands at the same place whatever the order of the fleet.
      const specs = clusters.map(({ spec }) => spec).sort((left, right) => compareText(left.name, right.name));
      return specs.flatMap((left, at) =>
        specs.slice(at).flatMap((right) => Array.from(judge(left, right, specs), (finding) => issueOf(id, left.name, finding))),
      );
    },
  };
}

export function issueOf(rule: string, cluster: string, { at, message, remedy, severity = 'error' }: Finding): Issue {
  return { rule, severity, at: at === '' ? cluster : `${cluster}.${at}`, message, remedy };
}
