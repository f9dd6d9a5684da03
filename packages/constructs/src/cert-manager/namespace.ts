import type { NamespaceSpec } from '@kube-world/model';

/** cert-manager's own: there it also looks for the secrets of cluster-wide issuers. */
export const certManagerNamespace: NamespaceSpec = { name: 'cert-manager', podSecurity: 'restricted' };
