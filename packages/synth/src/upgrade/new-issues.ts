import type { Issue } from '@kube-world/model';

/** What a change brings: the findings that were not there before it. Two that differ in versions of Kubernetes and their days alone are one. */
export function newIssues(before: readonly Issue[], after: readonly Issue[]): readonly Issue[] {
  const known = new Map<string, number>();
  for (const issue of before) known.set(keyOf(issue), (known.get(keyOf(issue)) ?? 0) + 1);
  return after.filter((issue) => {
    const key = keyOf(issue);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}

/** The same for a finding at every version of Kubernetes at which it is made. */
export function keyOf({ rule, severity, at, message }: Issue): string {
  return [rule, severity, at, message.replaceAll(versionOrDay, '…')].join('\n');
}

/** A version of Kubernetes, or the day that one ends on. */
const versionOrDay = /\b(?:1\.\d+(?:\.\d+)?(?:\+k3s\d+)?|\d{4}-\d{2}-\d{2})\b/g;
