export type Severity = 'error' | 'warning';

/** One finding of a check. Only the command decides that an error fails the run. */
export interface Issue {
  /** The check that found it: a kebab-case id that never changes. */
  readonly rule: string;
  readonly severity: Severity;
  /** Construct path, or the fact's path in the spec, with the field: `pi/home-assistant/Deployment/app spec.replicas`. */
  readonly at: string;
  /** What is wrong and what came in; lower case, no final stop. */
  readonly message: string;
  /** What to do; lower case, no final stop. */
  readonly remedy: string;
}

/** Total order: errors first, then place, rule, message. */
export function compareIssues(left: Issue, right: Issue): number {
  return (
    compareText(left.severity, right.severity) ||
    compareText(left.at, right.at) ||
    compareText(left.rule, right.rule) ||
    compareText(left.message, right.message)
  );
}

/** By UTF-16 code unit: the same in every locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
