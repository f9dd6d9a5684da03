import { podKinds, type Policy } from '@kube-world/policy';

/** Where a policy holds, in the words of its page. */
export interface PolicyScope {
  readonly levels: string;
  readonly kinds: string;
  readonly versions: string;
}

/** Levels of namespaces, kinds and versions of Kubernetes in which a policy is asked. */
export function scopeOf(policy: Policy): PolicyScope {
  return { levels: levelsOf(policy), kinds: kindsOf(policy), versions: versionsOf(policy) };
}

function levelsOf({ match: { podSecurity } }: Policy): string {
  return podSecurity === undefined ? 'all' : podSecurity.map((level) => `\`${level}\``).join(', ');
}

function kindsOf({ match }: Policy): string {
  if (match.every === 'object') return match.kinds.map(({ group, kind }) => `\`${group === '' ? kind : `${kind}.${group}`}\``).join(', ');
  if (match.of !== undefined) return match.of.map((kind) => `\`${kind}\``).join(', ');
  return podKinds.map(({ kind }) => `\`${kind}\``).join(', ');
}

function versionsOf({ expression, variables }: Policy): string {
  const begins = typeof expression === 'string' ? '1.0' : sorted(Object.keys(expression))[0];
  const changes = sorted(
    [expression, ...Object.values(variables ?? {})].flatMap((texts) => (typeof texts === 'string' ? [] : Object.keys(texts))),
  );
  const later = changes.filter((version) => version !== begins && version !== '1.0');
  return `${begins === '1.0' ? 'all' : `from ${begins} on`}${later.length === 0 ? '' : `; it reads otherwise from ${later.join(', ')} on`}`;
}

function sorted(versions: readonly string[]): readonly string[] {
  return [...new Set(versions)].toSorted((left, right) => left.localeCompare(right, 'en', { numeric: true }));
}
