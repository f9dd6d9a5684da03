import type { Issue } from '@kube-world/model';

import { networkOf } from '../../network/network-of';
import type { Direction } from '../../network/policy';
import { quoted } from '../../schema/walk';
import type { Rule } from '../context';

/**
 * A namespace that a unit makes is closed in both directions by policies for all of its pods, also before the first pod comes; what
 * talks is let through one by one. A namespace that is there already stays as open as its owner left it.
 */
export const namespaceNotIsolated: Rule = (context) => {
  const closed = new Set<string>();
  for (const policy of networkOf(context).policies)
    if (policy.selectsAll) for (const direction of directions) if (policy[direction]) closed.add(`${direction} ${policy.namespace}`);
  const issues: Issue[] = [];
  for (const { manifest, at } of context.units.flatMap(({ manifests }) => manifests)) {
    if (manifest.kind !== 'Namespace' || manifest.apiVersion !== 'v1') continue;
    const { name } = manifest.metadata;
    const open = directions.filter((direction) => !closed.has(`${direction} ${name}`));
    if (open.length === 0) continue;
    issues.push({
      rule: 'namespace-not-isolated',
      severity: 'error',
      at,
      message: `no NetworkPolicy closes ${open.join(' and ')} of all pods in namespace ${quoted(name)}`,
      remedy:
        'give it a NetworkPolicy with podSelector: {} and policyTypes: [Ingress, Egress], or place its apps with withNamespaces, which does',
    });
  }
  return issues;
};

const directions: readonly Direction[] = ['ingress', 'egress'];
