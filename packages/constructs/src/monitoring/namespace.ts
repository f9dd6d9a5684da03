import type { NamespaceSpec } from '@kube-world/model';

/** Node exporter reads the node's own files, processes and network, which only a privileged namespace allows. */
export const monitoringNamespace: NamespaceSpec = { name: 'monitoring', podSecurity: 'privileged' };
