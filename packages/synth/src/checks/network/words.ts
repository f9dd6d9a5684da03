import { quoted } from '../../schema/walk';
import type { PodClass } from '../../network/allow-graph';
import type { Direction } from '../../network/policy';

/** `'web'`, `'web' and 2 others of namespace 'apps'`. */
export function podsText({ pods: [first, ...more], namespace }: PodClass): string {
  const others = new Set(more.map(({ name }) => name).filter((name) => name !== first.name)).size;
  const names = others === 0 ? quoted(first.name) : `${quoted(first.name)} and ${others} more`;
  return namespace === '' ? first.name : `${names} in namespace ${quoted(namespace)}`;
}

/** The policies that isolate pods in a direction: `'default-deny', 'allow-dns'`. */
export function policiesText({ policies }: PodClass, direction: Direction): string {
  const isolating = policies.filter((policy) => policy[direction] !== undefined);
  return isolating.map(({ name }) => quoted(name)).join(', ');
}
