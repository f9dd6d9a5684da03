import type { ClusterSpec } from '@kube-world/model';

import type { Client } from '../harness/client';
import { eventually } from '../harness/eventually';
import { installDefinitions } from '../harness/install-definitions';
import { definitionsBefore } from './definitions';

/** Every API server makes these by itself, a moment after it is ready. */
export const ownNamespaces = ['default', 'kube-system', 'kube-public', 'kube-node-lease'] as const;

/** Namespaces that come with an engine. */
const engineNamespaces = { flux: ['flux-system'], fleet: ['fleet-local', 'fleet-default'], argocd: ['argocd'] } as const;

/** Brings a new API server to where our units find it: the platform's kinds, and the engine with its kinds and namespaces. */
export async function prepare(client: Client, spec: ClusterSpec): Promise<void> {
  await installDefinitions(client, definitionsBefore(spec));
  for (const name of engineNamespaces[spec.engine]) {
    const { status, body } = await client.apply(namespace(name));
    if (status >= 300) throw new Error(`namespace ${name}: ${status} ${body.message}`);
  }
  for (const name of ownNamespaces)
    await eventually(`namespace ${name}`, async () => ((await client.get(namespace(name))).status === 200 ? true : undefined));
}

/** Namespaces that are there before any unit of ours. */
export function namespacesBefore({ engine }: ClusterSpec): ReadonlySet<string> {
  return new Set([...ownNamespaces, ...engineNamespaces[engine]]);
}

function namespace(name: string) {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
}
