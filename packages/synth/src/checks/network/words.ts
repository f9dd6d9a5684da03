import { quoted } from '../../schema/walk';
import type { PodClass } from '../../network/allow-graph';
import type { DeclaredEnd } from '../../network/declared';
import type { Direction } from '../../network/policy';

/** `'web'`, `'web' and 2 more in namespace 'apps'`. */
export function podsText({ pods: [first, ...more], namespace }: PodClass): string {
  const others = new Set(more.map(({ name }) => name).filter((name) => name !== first.name)).size;
  const names = others === 0 ? first.name : `${first.name} and ${others} more`;
  return namespace === '' ? first.name : `${names} in namespace ${quoted(namespace)}`;
}

/** The policies that isolate pods in a direction: `'default-deny', 'allow-dns'`. */
export function policiesText({ policies }: PodClass, direction: Direction): string {
  const isolating = policies.filter((policy) => policy[direction] !== undefined);
  return isolating.map(({ name }) => quoted(name)).join(', ');
}

/** `anywhere`, `10.0.0.0/24`, `'app=web' in namespace 'apps'`. */
export function endText(end: DeclaredEnd): string {
  if (end.kind === 'anywhere') return 'anywhere';
  if (end.kind === 'addresses') return end.text;
  const labels = Object.entries(end.set.labels ?? {}).map(([key, value]) => `${key}=${value}`);
  return `${labels.length === 0 ? 'all pods' : quoted(labels.join(','))} in namespace ${quoted(end.set.namespace)}`;
}
