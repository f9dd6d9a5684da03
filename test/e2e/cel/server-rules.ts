import type { Manifest } from '@kube-world/model';

import type { Client } from '../harness/client';

/** What the server says of an object: which rules it breaks, and whether anything else is wrong with it. */
export interface ServerRules {
  readonly broken: readonly string[];
  readonly others: readonly string[];
}

interface Cause {
  readonly field?: string;
  readonly message?: string;
}

/** @param isRule whether a message is that of a rule of the object's kind */
export async function serverRules(client: Client, manifest: Manifest, isRule: (message: string) => boolean): Promise<ServerRules> {
  const path = await client.collectionOf(manifest);
  if (path === undefined) throw new Error(`the server has no ${manifest.apiVersion} ${manifest.kind}`);
  const { status, body } = await client.request('POST', path, manifest, { query: { dryRun: 'All', fieldValidation: 'Strict' } });
  if (status < 300) return { broken: [], others: [] };
  const { causes = [] } = (body['details'] ?? {}) as { readonly causes?: readonly Cause[] };
  if (status !== 422 || causes.length === 0) return { broken: [], others: [`${status} ${body.message}`] };
  const told = causes.map(({ field = '', message = '' }) => ({ line: `${field}: ${message}`, isRule: isRule(message) }));
  return {
    broken: told.flatMap((cause) => (cause.isRule ? [cause.line] : [])),
    others: told.flatMap((cause) => (cause.isRule ? [] : [cause.line])),
  };
}
