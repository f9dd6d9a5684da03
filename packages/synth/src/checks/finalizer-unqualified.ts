import { groupOf, type Issue } from '@kube-world/model';

import { quoted } from '../schema/walk';
import { objectsOf, type Rule } from './context';

/** The groups whose objects take no finalizer without a domain, but for Kubernetes's own; seen on real API servers. */
const groups = new Set(['', 'apps', 'autoscaling', 'batch', 'networking.k8s.io', 'rbac.authorization.k8s.io', 'scheduling.k8s.io', 'storage.k8s.io', 'discovery.k8s.io']); // prettier-ignore
const standard = new Set(['foregroundDeletion', 'kubernetes', 'orphan']);

/** A finalizer says by its domain who is to take it away. */
export const finalizerUnqualified: Rule = (context) => {
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsOf(context)) {
    const { finalizers } = manifest.metadata as { readonly finalizers?: unknown };
    if (!Array.isArray(finalizers) || !groups.has(groupOf(manifest.apiVersion))) continue;
    for (const [index, name] of (finalizers as readonly unknown[]).entries()) {
      if (typeof name !== 'string' || name.includes('/') || standard.has(name)) continue;
      issues.push({
        rule: 'finalizer-unqualified',
        severity: 'error',
        at: `${at} metadata.finalizers[${index}]`,
        message: `${quoted(name)} is a finalizer of no domain`,
        remedy: 'write it as domain/name',
      });
    }
  }
  return issues;
};
