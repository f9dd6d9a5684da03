import type { NamespaceSpec } from '@kube-world/model';

/** Kubernetes's own. Cluster-wide objects are delivered from it: it is in every cluster. */
export const kubeSystem: NamespaceSpec = { name: 'kube-system', podSecurity: 'privileged', exists: true };
