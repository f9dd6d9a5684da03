import { type Schema, schemas } from '@kube-world/crds/schemas';
import type { Manifest } from '@kube-world/model';

import type { Answer, Client } from '../harness/client';
import { memberSchema, resolve } from './places';

/**
 * Why a server refuses: `schema` for what the published schema of the kind says, or strict decoding; `cel` for a rule of the
 * kind's definition; `other` for what only the server's own code knows; `later` when it takes the object and refuses what
 * becomes of it.
 */
export type Reason = 'schema' | 'cel' | 'other' | 'later';

export type ServerVerdict = { readonly accepted: true } | { readonly accepted: false; readonly reason: Reason; readonly message: string };

/** Has the server create an object without keeping it. @param text the body as it is sent @default - the object as JSON */
export async function serverVerdict(client: Client, kubernetes: string, manifest: Manifest, text?: string): Promise<ServerVerdict> {
  const path = await client.collectionOf(manifest);
  if (path === undefined) return { accepted: false, reason: 'schema', message: 'no such kind' };
  const contentType = text === undefined ? 'application/json' : 'application/yaml';
  const query = { dryRun: 'All', fieldValidation: 'Strict' };
  const answer = await client.request('POST', path, text ?? manifest, { query, contentType });
  // that the name is taken is said last of all
  if (answer.status < 300 || answer.body.reason === 'AlreadyExists') return { accepted: true };
  return { accepted: false, reason: reasonOf(answer, kubernetes, manifest), message: answer.body.message ?? `${answer.status}` };
}

interface Cause {
  readonly reason?: string;
  readonly message?: string;
}

function reasonOf({ status, body }: Answer, kubernetes: string, { apiVersion, kind }: Manifest): Reason {
  const isCustom = schemas.kind(kubernetes, apiVersion, kind)?.crdRelease !== undefined;
  if (status === 400) return 'schema';
  if (status !== 422 || !isCustom) return 'other';
  const { causes = [] } = (body['details'] ?? {}) as { readonly causes?: readonly Cause[] };
  const rules = ruleMessages(kubernetes, apiVersion, kind);
  const isRule = ({ message = '' }: Cause): boolean =>
    rules.some((rule) => message.endsWith(rule)) || /failed rule: |some validation rules were not checked/.test(message);
  return causes.length > 0 && causes.every(isRule) ? 'cel' : 'schema';
}

const known = new Map<string, readonly string[]>();

/** What the rules of a kind say when they are broken. */
function ruleMessages(kubernetes: string, apiVersion: string, kind: string): readonly string[] {
  const key = `${apiVersion} ${kind}`;
  const before = known.get(key);
  if (before) return before;
  const found = new Set<string>();
  const schemaOfKind = schemas.kind(kubernetes, apiVersion, kind);
  if (!schemaOfKind) return [];
  const visit = (schema: Schema, depth: number): void => {
    if (depth > 40 || schema.$ref === 'meta/v1#ObjectMeta') return;
    const all = resolve(schema, schemaOfKind);
    for (const { rule, message } of all['x-kubernetes-validations'] ?? []) found.add(message ?? `failed rule: ${rule}`);
    for (const name of Object.keys(all.properties ?? {})) visit(memberSchema(all, name) ?? {}, depth + 1);
    if (all.items) visit(all.items, depth + 1);
    if (typeof all.additionalProperties === 'object') visit(all.additionalProperties, depth + 1);
  };
  visit(schemaOfKind.schema, 0);
  known.set(
    key,
    [...found].map((message) => message.trim()),
  );
  return known.get(key) ?? [];
}
