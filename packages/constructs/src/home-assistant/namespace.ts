import type { NamespaceSpec } from '@kube-world/model';

/** Home Assistant and what it needs beside it. Privileged: its radios are devices of the node. */
export const homeAssistantNamespace: NamespaceSpec = { name: 'home-assistant', podSecurity: 'privileged' };
