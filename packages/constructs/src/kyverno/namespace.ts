import type { NamespaceSpec } from '@kube-world/model';

/** Kyverno's own, and the only one from which it takes exceptions. */
export const kyvernoNamespace: NamespaceSpec = { name: 'kyverno', podSecurity: 'restricted' };
