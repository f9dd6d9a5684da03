import type { ClusterSpec } from './cluster';
import type { Engine } from './engine';

/** Kubernetes's own, in every cluster; `default` is not among them: we close it, and nothing may run there. */
export const kubernetesNamespaces: readonly string[] = ['kube-system', 'kube-public', 'kube-node-lease'];

/** Where each engine and its own objects lie. */
export const engineNamespaces: Readonly<Record<Engine, readonly string[]>> = {
  flux: ['flux-system'],
  fleet: ['cattle-fleet-system', 'cattle-fleet-local-system', 'fleet-default', 'fleet-local'],
  argocd: ['argocd'],
};

/**
 * Namespaces in which the platform runs programs of its own beside Kubernetes's: KIND's provisioner of volumes starts pods there, and on
 * EKS the agent of GuardDuty, which GuardDuty installs by itself.
 */
export function platformNamespaces({ platform }: ClusterSpec): readonly string[] {
  if (platform.kind === 'kind') return ['local-path-storage'];
  return platform.kind === 'eks' && platform.watch.guardDuty ? ['amazon-guardduty'] : [];
}
